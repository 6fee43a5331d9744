import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linksOf } from "./links-of.ts";
import { type OpenNewspaper, openNewspaper } from "./open-newspaper.ts";
import { openPage } from "./open-page.ts";

let newspaper: OpenNewspaper;
let pages: readonly string[];

beforeAll(async () => {
  newspaper = await openNewspaper();
  pages = await crawl();
});

afterAll(async () => {
  await newspaper?.close();
});

/** Every page reachable from the front page. A link to a missing page or anchor is a fault. */
async function crawl(): Promise<readonly string[]> {
  const ids = new Map<string, ReadonlySet<string>>();
  const anchors: URL[] = [];
  const faults: string[] = [];
  const queue = [newspaper.front];
  for (const url of queue) {
    const response = await fetch(url);
    if (!response.ok) faults.push(`${response.status} ${url}`);
    const page = linksOf(await response.text(), url);
    ids.set(url, page.ids);
    for (const link of page.links.filter(({ origin }) => origin === newspaper.origin)) {
      const target = link.href.replace(/#.*/s, "");
      if (link.hash) anchors.push(link);
      if (!queue.includes(target)) queue.push(target);
    }
  }
  const broken = anchors.filter(
    (link) => !ids.get(link.href.replace(/#.*/s, ""))?.has(decodeURIComponent(link.hash.slice(1))),
  );
  expect([...faults, ...broken.map(String)]).toEqual([]);
  return queue;
}

test("links reach every page of the archive", () => {
  const paths = pages.map((url) => decodeURI(url.slice(newspaper.origin.length)));
  expect(paths).toContain("/archive/2021/11/28/the-night-the-pier-went-an-hour-by-hour-account/");
  expect(paths).toContain("/archive/undated/how-to-read-a-tide-table/");
  expect(paths).toContain("/archive/speakers/ines-calder/");
  expect(paths).toContain("/archive/2023/10/16/bakery-to-close/");
  expect(paths.filter((path) => path.includes("draft"))).toEqual([]);
});

describe.each([true, false])("with JavaScript %s", (javaScriptEnabled) => {
  test("a reader goes from the front page to a year, a day, an article, a speaker and back", async () => {
    const context = await newspaper.browser.newContext({ javaScriptEnabled });
    const { page, faults } = await openPage(context);
    await page.goto(newspaper.front);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "The Marrow Bay Courier",
    );
    await page
      .getByRole("list", { name: "The archive over time" })
      .getByRole("link", { name: "2019", exact: true })
      .click();
    expect(new URL(page.url()).pathname).toBe("/archive/2019/");
    await page.getByRole("link", { name: "4 March 2019: 2 articles" }).click();
    expect(new URL(page.url()).pathname).toBe("/archive/2019/03/04/");
    await page.getByRole("link", { name: "Ferry returns to Marrow Bay & the islands" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Ferry returns");
    await page.locator(".quotations").getByRole("link", { name: "Ines Calder" }).first().click();
    expect(new URL(page.url()).pathname).toBe("/archive/speakers/ines-calder/");
    expect(await page.getByRole("heading", { level: 2, name: "Ferry returns" }).count()).toBe(1);
    await page.getByRole("link", { name: "in the article" }).first().click();
    expect(new URL(page.url()).pathname).toContain("ferry-returns");
    expect(new URL(page.url()).hash).toMatch(/^#q\d+$/);
    await page.waitForLoadState();
    expect(await page.locator(".quote:target").count()).toBe(1);
    for (let step = 0; step < 5; step++) await page.goBack();
    expect(page.url()).toBe(newspaper.front);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test("an unknown address gives the 404 page, whose links work from any depth", async () => {
  const context = await newspaper.browser.newContext();
  const page = await context.newPage();
  const response = await page.goto(`${newspaper.front}2019/03/no/such/page/`);
  expect(response?.status()).toBe(404);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Page not found");
  await page.getByRole("main").getByRole("link", { name: "Years" }).click();
  expect(new URL(page.url()).pathname).toBe("/archive/years/");
  await context.close();
});

test("the 404 page links to the nearest year; without JavaScript, to all years", async () => {
  const context = await newspaper.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${newspaper.front}2022/11/05/gone/`);
  expect(await page.locator(".nearest-year").textContent()).toBe("The nearest year: 2021");
  await page.locator(".nearest-year a").click();
  await page.waitForURL(/\/archive\/2021\/$/);
  await page.goto(`${newspaper.front}gone/`);
  expect(await page.locator(".nearest-year").isVisible()).toBe(false);
  expect(await page.locator(".year-chart > li > a").count()).toBe(3);
  await context.close();
});

test.each([
  ["2024-03-09", "On this day: 9 March", "on-this-day/03-09/"],
  ["2024-03-08", "On this day", "on-this-day/"],
])("on %s the front page says %s and links to %s", async (today, shown, path) => {
  const context = await newspaper.browser.newContext();
  const page = await context.newPage();
  await page.clock.setFixedTime(`${today}T12:00:00`);
  await page.goto(newspaper.front);
  const link = page.locator("a.today");
  expect(await link.textContent()).toBe(shown);
  await link.click();
  await page.waitForURL(`${newspaper.front}${path}`);
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
