import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Newspaper, openNewspaper } from "./open-newspaper.ts";

let newspaper: Newspaper;
let pages: readonly string[];

beforeAll(async () => {
  newspaper = await openNewspaper(inject("chromium"));
  pages = await crawl();
});

afterAll(async () => {
  await newspaper?.close();
});

/** Opens a page, and gives with it what went wrong on it. */
async function open(context: BrowserContext): Promise<{ page: Page; faults: string[] }> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return { page, faults };
}

/** Every page that can be reached from the front page by links. A link to an anchor that is not there is a fault. */
async function crawl(): Promise<readonly string[]> {
  const context = await newspaper.browser.newContext({ javaScriptEnabled: false });
  const { page, faults } = await open(context);
  const anchors: string[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  const queue = [newspaper.front];
  for (const url of queue) {
    await page.goto(url);
    ids.set(url, new Set(await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id))));
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((link) => String(Reflect.get(link, "href"))));
    for (const link of links.filter((each) => each.startsWith(newspaper.origin))) {
      const [target = ""] = link.split("#");
      if (link.includes("#")) anchors.push(link);
      if (!queue.includes(target)) queue.push(target);
    }
  }
  await context.close();
  expect(faults).toEqual([]);
  const broken = anchors.filter((link) => {
    const [target = "", id = ""] = link.split("#");
    return !ids.get(target)?.has(decodeURIComponent(id));
  });
  expect(broken).toEqual([]);
  return queue;
}

test("links lead to every page of the archive", () => {
  const paths = pages.map((url) => decodeURI(url.slice(newspaper.origin.length)));
  expect(paths).toContain("/archive/2021/11/28/the-night-the-pier-went-an-hour-by-hour-account/");
  expect(paths).toContain("/archive/undated/how-to-read-a-tide-table/");
  expect(paths).toContain("/archive/speakers/ines-calder/");
  expect(paths).toContain("/archive/2023/10/16/bakery-to-close/");
  expect(paths.filter((path) => path.includes("draft"))).toEqual([]);
});

describe.each([true, false])("with JavaScript %s", (javaScriptEnabled) => {
  test("a reader walks from the front page to a year, a day, an article, a speaker and back", async () => {
    const context = await newspaper.browser.newContext({ javaScriptEnabled });
    const { page, faults } = await open(context);
    await page.goto(newspaper.front);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "The Marrow Bay Courier",
    );
    await page
      .getByRole("list", { name: "The archive over time" })
      .getByRole("link", { name: "2019" })
      .click();
    expect(new URL(page.url()).pathname).toBe("/archive/2019/");
    await page.getByRole("link", { name: "4 March 2019: 2 articles" }).click();
    expect(new URL(page.url()).pathname).toBe("/archive/2019/03/04/");
    await page.getByRole("link", { name: "Ferry returns to Marrow Bay & the islands" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Ferry returns");
    await page.locator(".quotations").getByRole("link", { name: "Ines Calder" }).first().click();
    expect(new URL(page.url()).pathname).toBe("/archive/speakers/ines-calder/");
    await page.getByRole("link", { name: "Ferry returns" }).first().click();
    expect(page.url()).toMatch(/eleven|after\/#q\d+$/);
    expect(await page.locator(".quote:target").count()).toBe(1);
    for (let step = 0; step < 5; step++) await page.goBack();
    expect(page.url()).toBe(newspaper.front);
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** A few pages of each shape: pages of one kind come from one template. */
function samples(): readonly string[] {
  const seen = new Map<string, number>();
  return pages.filter((url) => {
    const shape = new URL(url).pathname.replace(/\d+/g, "0").replace(/[^/]{12,}/g, "…");
    seen.set(shape, (seen.get(shape) ?? 0) + 1);
    return (seen.get(shape) ?? 0) <= 3;
  });
}

// What differs between the two schemes is colour alone.
test.each([
  ["light", undefined],
  ["dark", ["color-contrast"]],
] as const)(
  "no page has an accessibility fault in the %s scheme",
  async (colorScheme, rules) => {
    const context = await newspaper.browser.newContext({ colorScheme });
    const { page, faults } = await open(context);
    const found: string[] = [];
    for (const url of samples()) {
      await page.goto(url);
      const axe = new AxeBuilder({ page });
      const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
      for (const { id, nodes } of violations) found.push(`${url} ${id} ${nodes[0]?.html}`);
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  },
  300_000,
);

test("no page is wider than a screen of 320 pixels", async () => {
  const context = await newspaper.browser.newContext({ viewport: { width: 320, height: 640 } });
  const { page } = await open(context);
  const wide: string[] = [];
  for (const url of pages) {
    await page.goto(url);
    const width = await page.evaluate<number>("document.documentElement.scrollWidth");
    if (width > 320) wide.push(`${url} ${width}`);
  }
  expect(wide).toEqual([]);
  await context.close();
});

test("an address that is not there gives the 404 page, whose links work from any depth", async () => {
  const context = await newspaper.browser.newContext();
  const page = await context.newPage();
  const response = await page.goto(`${newspaper.front}2019/03/no/such/page/`);
  expect(response?.status()).toBe(404);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("There is no such page");
  await page.getByRole("link", { name: "Years" }).click();
  expect(new URL(page.url()).pathname).toBe("/archive/years/");
  await context.close();
});

test("markup of a plain-text seed is shown, and the script of a Markdown seed is gone", async () => {
  const context = await newspaper.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${newspaper.front}undated/how-to-read-a-tide-table/`);
  expect(await page.locator(".body").textContent()).toContain("<b>Bold</b> sailors");
  await page.goto(`${newspaper.front}2021/11/28/the-night-the-pier-went-an-hour-by-hour-account/`);
  expect(await page.locator("article script").count()).toBe(0);
  expect(await page.locator(".body").textContent()).not.toContain("alert");
  await context.close();
});
