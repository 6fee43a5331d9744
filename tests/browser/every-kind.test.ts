import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { kinds } from "./kinds.ts";
import { type Newspaper, openNewspaper } from "./open-newspaper.ts";
import { openPage } from "./open-page.ts";

let newspaper: Newspaper;

beforeAll(async () => {
  newspaper = await openNewspaper(inject("chromium"));
});

afterAll(async () => {
  await newspaper?.close();
});

/** Opens a page of every kind, and gives the faults that `faultsOf` finds on each, and what the console said. */
async function onEveryKind(
  options: BrowserContextOptions,
  faultsOf: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const context = await newspaper.browser.newContext(options);
  const { page, faults } = await openPage(context);
  for (const [kind, path] of Object.entries(kinds)) {
    await page.goto(newspaper.front + path);
    for (const fault of await faultsOf(page)) faults.push(`${kind}: ${fault}`);
  }
  await context.close();
  return faults;
}

async function tooWide(page: Page): Promise<readonly string[]> {
  const [width, screen] = await page.evaluate<[number, number]>(
    "[document.documentElement.scrollWidth, innerWidth]",
  );
  return width > screen ? [`${width} wide on a screen of ${screen}`] : [];
}

/** How much of the page moved while it was loading, as browsers count it; up to 0.1 is called good. */
async function moved(page: Page): Promise<readonly string[]> {
  await page.evaluate("document.fonts.ready.then(() => true)");
  const shift = await page.evaluate<number>(`new Promise((done) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0));
    }).observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
  })`);
  return shift > 0.02 ? [`moved by ${shift}`] : [];
}

describe.each([320, 768, 1440])("on a screen of %i pixels", (width) => {
  const viewport = { width, height: 800 };

  test.each(["light", "dark"] as const)(
    "no page scrolls sideways, moves or complains, %s",
    (colorScheme) =>
      expect(
        onEveryKind({ viewport, colorScheme }, async (page) => [
          ...(await tooWide(page)),
          ...(await moved(page)),
        ]),
      ).resolves.toEqual([]),
  );

  test("nor without JavaScript", () =>
    expect(onEveryKind({ viewport, javaScriptEnabled: false }, tooWide)).resolves.toEqual([]));
});

async function inaccessible(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

/** Whether a finger hits what it aims at is asked only on demand. */
const fingers = { rules: { "target-size": { enabled: true } } };

test.each([360, 1280])("axe finds nothing on any kind of page, %i pixels wide", (width) =>
  expect(
    onEveryKind({ viewport: { width, height: 800 }, colorScheme: "light" }, (page) =>
      inaccessible(new AxeBuilder({ page }).options(fingers)),
    ),
  ).resolves.toEqual([]),
);

// What differs in the dark is colour alone.
test("axe finds no faint colour in the dark", () =>
  expect(
    onEveryKind({ colorScheme: "dark" }, (page) =>
      inaccessible(new AxeBuilder({ page }).withRules(["color-contrast"])),
    ),
  ).resolves.toEqual([]));

test("the keyboard reaches everything in its order, and one sees where one is", () =>
  expect(
    onEveryKind({ viewport: { width: 768, height: 800 } }, async (page) => {
      const focusable = await page.evaluate<number>(`{
        const all = [...document.querySelectorAll("a[href], button, summary, [tabindex]")];
        window.order = all.filter((each) => each.checkVisibility());
        window.order.length;
      }`);
      const faults: string[] = [];
      for (let i = 0; i < focusable; i++) {
        await page.keyboard.press("Tab");
        const fault = await page.evaluate<string>(`{
          const at = document.activeElement;
          const style = getComputedStyle(at);
          at !== order[${i}] ? "at " + at.outerHTML + " in the place of " + order[${i}].outerHTML
            : style.outlineStyle === "none" || style.opacity === "0" ? "unseen: " + at.outerHTML : "";
        }`);
        if (fault) return [...faults, fault];
      }
      return faults;
    }),
  ).resolves.toEqual([]));

test("a reader without a mouse skips to the text, reads an article and goes on to its speaker", async () => {
  const context = await newspaper.browser.newContext({ javaScriptEnabled: false });
  const { page, faults } = await openPage(context);
  await page.goto(newspaper.front);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(page.url()).toMatch(/#main$/);
  await page.keyboard.press("Tab");
  const headline = await page.evaluate<string>("document.activeElement.textContent");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\d\/[^/]+\/$/);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(headline);
  expect(faults).toEqual([]);
  await context.close();
});

test("on paper a page is its text, and an article ends with its address and citation", async () => {
  const context = await newspaper.browser.newContext({ colorScheme: "dark" });
  const { page, faults } = await openPage(context);
  await page.emulateMedia({ media: "print" });
  await page.goto(newspaper.front + kinds.article);
  for (const unseen of [".sections", ".breadcrumbs", ".walk", ".theme", "summary", ".here"]) {
    expect(await page.locator(unseen).first().isVisible(), unseen).toBe(false);
  }
  expect(await page.locator(".cite dd").first().isVisible()).toBe(true);
  expect(await page.locator(".address").textContent()).toContain("https://courier.example/");
  expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(0, 0, 0)");
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(faults).toEqual([]);
  await context.close();
});
