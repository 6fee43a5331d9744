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

const pier = "2021/11/28/the-night-the-pier-went-an-hour-by-hour-account/";
const reopening = "2023/07/01/pier-reopens-thirty-centimetres-higher-2/";

/** The generated content next to an element. */
const writtenBeside = (page: Page, selector: string, place: "::before" | "::after") =>
  page.evaluate<string>(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)}), "${place}").content`,
  );

test("on a wide page the margin names the speaker, and that of a continued quotation on hover", async () => {
  const context = await newspaper.browser.newContext({ viewport: { width: 1440, height: 900 } });
  const { page, faults } = await openPage(context);
  await page.goto(newspaper.front + pier);
  expect(await writtenBeside(page, "#q1", "::before")).toContain("Ines Calder");
  expect(await writtenBeside(page, "#q2", "::before")).toBe("none");
  await page.hover("#q2");
  expect(await writtenBeside(page, "#q2", "::before")).toContain("Ines Calder");
  await page.hover("h1");
  expect(await writtenBeside(page, "#q2", "::before")).toBe("none");
  expect(faults).toEqual([]);
  await context.close();
});

test("on a phone the foot of the window names the speaker of the quotation that is pointed at", async () => {
  const context = await newspaper.browser.newContext({ viewport: { width: 320, height: 640 } });
  const { page } = await openPage(context);
  await page.goto(newspaper.front + pier);
  expect(await writtenBeside(page, "#q1", "::after")).toBe("none");
  await page.hover("#q1");
  expect(await writtenBeside(page, "#q1", "::after")).toContain("Ines Calder");
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  await context.close();
});

test("a paragraph's mark links to its address, and is not part of its text", async () => {
  const context = await newspaper.browser.newContext();
  const { page } = await openPage(context);
  await page.goto(newspaper.front + pier);
  await page.locator("#p3").hover();
  await page.locator("#p3 .here").click();
  expect(page.url()).toMatch(/#p3$/);
  expect(await page.locator("#p1").textContent()).toMatch(/in the sea\.$/);
  await context.close();
});

test("boilerplate is folded, and unfolds without a script", async () => {
  const context = await newspaper.browser.newContext({ javaScriptEnabled: false });
  const { page } = await openPage(context);
  await page.goto(newspaper.front + reopening);
  const text = page.getByText("Read more: The night the pier went");
  expect(await text.isVisible()).toBe(false);
  await page.getByText("Standing text").click();
  expect(await text.isVisible()).toBe(true);
  expect(await page.getByRole("main").getByRole("button").count()).toBe(0);
  await context.close();
});

test("a citation is copied unchanged", async () => {
  const context = await newspaper.browser.newContext();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { page, faults } = await openPage(context);
  await page.goto(newspaper.front + pier);
  await page.getByText("Cite this article").click();
  await page.getByRole("button", { name: "Copy: BibTeX" }).click();
  await page.getByRole("button", { name: "Copied: BibTeX" }).waitFor();
  const copied = await page.evaluate<string>("navigator.clipboard.readText()");
  expect(copied).toMatch(/^@article\{[\s\S]*\n\}$/);
  expect(faults).toEqual([]);
  await context.close();
});
