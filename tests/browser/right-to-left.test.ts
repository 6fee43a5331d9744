import { afterAll, beforeAll, expect, test } from "vitest";
import { kinds } from "./kinds.ts";
import { type OpenNewspaper, openNewspaper } from "./open-newspaper.ts";
import { openPage } from "./open-page.ts";

let newspaper: OpenNewspaper;

beforeAll(async () => {
  newspaper = await openNewspaper({ lang: "ar" });
});

afterAll(async () => {
  await newspaper?.close();
});

test("an archive in Arabic is set from the right, on a phone and on a wide screen", async () => {
  const context = await newspaper.browser.newContext();
  const { page, faults } = await openPage(context);
  for (const [kind, path] of Object.entries(kinds)) {
    await page.goto(newspaper.front + path);
    expect(await page.evaluate("document.dir"), kind).toBe("rtl");
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const [inner, outer] = await page.evaluate<[number, number]>(
        "[document.documentElement.scrollWidth, innerWidth]",
      );
      expect(inner, `${kind} ${width}`).toBeLessThanOrEqual(outer);
    }
  }
  expect(faults).toEqual([]);
  await context.close();
});

test("the beginning of a line is at the right", async () => {
  const context = await newspaper.browser.newContext({ viewport: { width: 1440, height: 800 } });
  const { page } = await openPage(context);
  await page.goto(newspaper.front + kinds.article);
  const [siteNav, pageInfo, body, article] = await page.evaluate<[number, number, number, number]>(
    "['.site-nav', '.page-info', '.body', '.article'].map((each) => document.querySelector(each).getBoundingClientRect().right)",
  );
  expect(siteNav).toBeGreaterThan(pageInfo);
  // The margin with the speakers' names is at the right of the text.
  expect(body).toBeLessThan(article - 100);
  await context.close();
});

test("the search begins at the right, and the arrow keys follow the years", async () => {
  const context = await newspaper.browser.newContext({ viewport: { width: 320, height: 800 } });
  const { page, faults } = await openPage(context);
  await page.goto(`${newspaper.front}search/?q=مارو`);
  await page.locator(".snippet mark").first().waitFor();
  expect(await page.locator(".snippet mark").first().textContent()).toBe("مارو");
  const [first, last] = await page.evaluate<[number, number]>(
    "[...document.querySelectorAll('.bars button')].map((bar) => bar.getBoundingClientRect().right).filter((_, i, all) => i === 0 || i === all.length - 1)",
  );
  expect(first).toBeGreaterThan(last);
  await page.locator(".bars button").last().focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate("document.activeElement.value")).toBe("2022");
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  expect(faults).toEqual([]);
  await context.close();
});
