import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { kinds } from "./kinds.ts";
import { linksOf } from "./links-of.ts";
import { type OpenNewspaper, openNewspaper } from "./open-newspaper.ts";
import { openPage } from "./open-page.ts";

let newspaper: OpenNewspaper;
let front: string;

beforeAll(async () => {
  newspaper = await openNewspaper({ host: "file" });
  front = pathToFileURL(join(newspaper.out, "index.html")).href;
});

afterAll(async () => {
  await newspaper?.close();
});

test("from a disk every link finds a file, and every page its styles, fonts and scripts", async () => {
  const context = await newspaper.browser.newContext();
  const { page, faults } = await openPage(context);
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // The next page is asked for before the browser has the icon of this one.
    if (reason !== "net::ERR_ABORTED") faults.push(`${request.url()} ${reason}`);
  });
  const queue = [front];
  for (const url of queue) {
    for (const link of linksOf(readFileSync(new URL(url), "utf8"), url).links) {
      const target = link.href.replace(/#.*/s, "");
      if (link.protocol === "file:" && !queue.includes(target)) queue.push(target);
    }
  }
  expect(queue.length).toBeGreaterThan(40);
  const isData = (url: string) => url.includes("/_site/data/"); // files to be saved
  expect(queue.filter((url) => !url.endsWith(".html") && !isData(url))).toEqual([]);
  for (const path of Object.values(kinds)) {
    await page.goto(new URL(path.replace(/(^|\/)$/, "$1index.html"), front).href);
  }
  expect(faults).toEqual([]);
  await page.goto(front);
  expect(await page.evaluate("document.fonts.check('16px \"Source Serif 4\"')")).toBe(true);
  expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(
    "rgb(251, 249, 244)",
  );
  await page.getByRole("button", { name: "Dark theme" }).click();
  await page.getByRole("link", { name: "Years", exact: true }).click();
  await page.waitForLoadState();
  expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(
    "rgb(27, 25, 22)",
  );
  await context.close();
});

test("from a disk the search finds articles, and says that it did not look for a phrase", async () => {
  const context = await newspaper.browser.newContext();
  const { page, faults } = await openPage(context);
  await page.goto(front);
  await page.getByRole("searchbox", { name: "Search the archive" }).fill("piano staircase");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\/index\.html\?q=piano\+staircase$/);
  await page.getByRole("heading", { name: "1 article, 2021" }).waitFor();
  await page.getByRole("combobox", { name: "Search" }).fill('"sound of a piano" in:quotes');
  await page
    .getByRole("heading", { name: /^1 article with these words; whether they form the phrase/ })
    .waitFor();
  expect(await page.locator(".results .meta").textContent()).toBe("has these words");
  await page.locator(".snippet a").click();
  await page.waitForURL(/account\/index\.html#q2$/);
  expect(await page.locator(".quote:target").count()).toBe(1);
  expect(faults).toEqual([]);
  await context.close();
});
