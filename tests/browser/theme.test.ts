import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenNewspaper, openNewspaper } from "./open-newspaper.ts";
import { openPage } from "./open-page.ts";

let newspaper: OpenNewspaper;

beforeAll(async () => {
  newspaper = await openNewspaper();
});

afterAll(async () => {
  await newspaper?.close();
});

const light = "rgb(251, 249, 244)";
const dark = "rgb(27, 25, 22)";

const groundOf = (page: Page): Promise<string> =>
  page.evaluate<string>("getComputedStyle(document.body).backgroundColor");

test("a page follows the system until the reader chooses, and the choice is kept from page to page", async () => {
  const context = await newspaper.browser.newContext({ colorScheme: "light" });
  const { page, faults } = await openPage(context);
  await page.goto(newspaper.front);
  expect(await groundOf(page)).toBe(light);
  await page.getByRole("button", { name: "Dark theme" }).click();
  expect(await groundOf(page)).toBe(dark);
  await page.getByRole("link", { name: "Years", exact: true }).click();
  await page.waitForLoadState();
  expect(await groundOf(page)).toBe(dark);
  await page.emulateMedia({ media: "print" });
  expect(await groundOf(page)).toBe("rgb(255, 255, 255)");
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Light theme" }).click();
  expect(await groundOf(page)).toBe(light);
  expect(await page.evaluate("localStorage.length")).toBe(0);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await groundOf(page)).toBe(dark);
  await page.getByRole("button", { name: "Light theme" }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test("the chosen theme is set before the first paint", async () => {
  const context = await newspaper.browser.newContext({ colorScheme: "light" });
  await context.addInitScript("localStorage.setItem('backfile-theme', 'dark')");
  await context.addInitScript(
    "requestAnimationFrame(() => { window.firstTheme = document.documentElement.dataset.theme; })",
  );
  const { page } = await openPage(context);
  await page.goto(newspaper.front);
  expect(await page.evaluate("window.firstTheme")).toBe("dark");
  await context.close();
});

test("without JavaScript there is no dead button, and the system's theme applies", async () => {
  const context = await newspaper.browser.newContext({
    colorScheme: "dark",
    javaScriptEnabled: false,
  });
  const { page } = await openPage(context);
  await page.goto(newspaper.front);
  expect(await page.getByRole("contentinfo").getByRole("button").count()).toBe(0);
  expect(await groundOf(page)).toBe(dark);
  await context.close();
});

test("lines mark the days with articles if the reader's colours remove backgrounds", async () => {
  const context = await newspaper.browser.newContext({ forcedColors: "active" });
  const { page } = await openPage(context);
  await page.goto(`${newspaper.front}2019/`);
  const line = await page.evaluate<string>(
    "getComputedStyle(document.querySelector('.calendar td a')).outlineStyle",
  );
  expect(line).toBe("solid");
  await context.close();
});

test("nothing moves if the reader prefers no motion", async () => {
  const context = await newspaper.browser.newContext({ reducedMotion: "reduce" });
  const { page } = await openPage(context);
  await page.goto(newspaper.front);
  const moving = await page.evaluate<string[]>(
    "[...document.querySelectorAll('a')].map((link) => getComputedStyle(link).transitionDuration).filter((each) => each !== '0s')",
  );
  expect(moving).toEqual([]);
  await context.close();
});
