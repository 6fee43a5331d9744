import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addAxe, colorRules, inaccessible, phoneRules } from "./inaccessible.ts";
import { kinds } from "./kinds.ts";
import { type OpenNewspaper, openNewspaper } from "./open-newspaper.ts";
import { openPage } from "./open-page.ts";

let newspaper: OpenNewspaper;

beforeAll(async () => {
  newspaper = await openNewspaper();
});

afterAll(async () => {
  await newspaper?.close();
});

/** Opens a page of every kind, and returns the faults that `faultsOf` finds on each, and the console's messages. */
async function onEveryKind(
  options: BrowserContextOptions,
  faultsOf: (page: Page) => Promise<readonly string[]>,
  prepare: (context: BrowserContext) => unknown = () => {},
): Promise<readonly string[]> {
  const context = await newspaper.browser.newContext(options);
  await prepare(context);
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

/** The cumulative layout shift while the page loads; up to 0.1 counts as good. */
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

const widths = [320, 768, 1440];
const height = 800;

/** The faults that `faultsOf` finds on the open page at every width. */
async function atEachWidth(
  page: Page,
  faultsOf: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    for (const fault of await faultsOf(page)) faults.push(`${width}: ${fault}`);
  }
  return faults;
}

/** Checks a page of every kind in light and dark, each by all rules of axe or by some. */
const inLightAndDark = (
  width: number,
  rules: { light?: readonly string[]; dark: readonly string[] },
) =>
  onEveryKind(
    { viewport: { width, height }, colorScheme: "light" },
    async (page) => {
      const faults = [...(await moved(page))];
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await inaccessible(page, rules[colorScheme]);
        for (const fault of [...(await tooWide(page)), ...found])
          faults.push(`${colorScheme}: ${fault}`);
      }
      return faults;
    },
    addAxe,
  );

test("on a wide screen, light or dark, no page moves, complains, scrolls sideways or has a fault for axe", () =>
  expect(inLightAndDark(1440, { dark: colorRules })).resolves.toEqual([]));

// On a phone and in the dark, axe runs only those rules whose result can differ from that on a wide, light screen.
test("on a phone, light or dark, no page moves, complains, scrolls sideways or has a fault for axe", () =>
  expect(inLightAndDark(320, { light: phoneRules, dark: [] })).resolves.toEqual([]));

test("no page scrolls sideways without JavaScript", () =>
  expect(
    onEveryKind({ javaScriptEnabled: false }, (page) => atEachWidth(page, tooWide)),
  ).resolves.toEqual([]));

test("the keyboard reaches everything in order, with a visible focus", () =>
  expect(
    onEveryKind({ viewport: { width: 768, height } }, async (page) => {
      const focusable = await page.evaluate<number>(`{
        const all = [...document.querySelectorAll("a[href]:not([tabindex]), button, input, summary")];
        const order = all.filter((each) => each.checkVisibility() && each.type !== "hidden");
        window.order = order.slice(order.indexOf(document.activeElement) + 1); // the search page begins in its box
        window.reached = [];
        document.addEventListener("focusin", ({ target }) => {
          const { outlineStyle, opacity } = getComputedStyle(target);
          reached.push({ target, isSeen: outlineStyle !== "none" && opacity !== "0" });
        });
        window.order.length;
      }`);
      for (let i = 0; i < focusable; i++) await page.keyboard.press("Tab");
      return page.evaluate<readonly string[]>(
        `order.flatMap((each, i) => {
          const { target, isSeen } = reached[i] ?? {};
          if (target !== each) return [target?.outerHTML + " in the place of " + each.outerHTML];
          return isSeen ? [] : ["unseen: " + each.outerHTML];
        }).slice(0, 3)`,
      );
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
  for (const unseen of [
    ".site-nav",
    ".breadcrumbs",
    ".prev-next",
    ".theme-toggle",
    "summary",
    ".here",
  ]) {
    expect(await page.locator(unseen).first().isVisible(), unseen).toBe(false);
  }
  expect(await page.locator(".citations dd").first().isVisible()).toBe(true);
  expect(await page.locator(".address").textContent()).toContain("https://courier.example/");
  expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(0, 0, 0)");
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(faults).toEqual([]);
  await context.close();
});
