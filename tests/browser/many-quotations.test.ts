import { join } from "node:path";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";
import { openPage } from "./open-page.ts";
import { serveFolder } from "./serve-folder.ts";

const speakers = ["Ines Calder", "Tobias Wren", "Maud Ferris"];
const beginnings = Array.from(
  { length: 16 },
  (_, i) => `Tide number ${i + 1} rose over the old wall`,
);
const paragraphs = beginnings.map(
  (words, i) =>
    `“${words} and nobody in the whole town was asked about it,” said ${speakers[i % 3]}.`,
);

let archive: TemporaryArchive;
let served: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

beforeAll(async () => {
  archive = new TemporaryArchive({
    "tides.txt": seed("3 May 2019", "Tides", ...paragraphs),
  });
  await archive.build();
  served = await serveFolder(join(archive.folder, "_site"), "/");
  browser = await chromium.connect(inject("browser"));
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  archive?.[Symbol.dispose]();
});

const address = () => `${served.origin}/2019/05/03/tides/`;

/** Presses the tabulator until the focus has left the page. */
async function tabStops(page: Page): Promise<readonly string[]> {
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate<string>("document.activeElement.outerHTML.slice(0, 80)");
    if (stop.startsWith("<body") || stops.length > 200) return stops;
    stops.push(stop);
  }
}

/** The text and the names of links that a screen reader has. */
async function readAloud(session: CDPSession): Promise<{ text: string; links: readonly string[] }> {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const named = (role: string) =>
    nodes
      .filter((node) => !node.ignored && node.role?.value === role)
      .map(({ name }) => String(name?.value));
  return { text: named("StaticText").join(" "), links: named("link") };
}

test("an article with 16 quotations has at most 60 stops of the keyboard, and none in its text", async () => {
  const { page } = await openPage(await browser.newContext());
  await page.goto(address());
  const stops = await tabStops(page);
  expect(stops.length).toBeGreaterThan(16);
  expect(stops.length).toBeLessThanOrEqual(60);
  expect(stops.filter((stop) => /class="(?:quote|here)/.test(stop))).toEqual([]);
});

test("a screen reader reads each quotation once, and its first words as a link", async () => {
  const { page } = await openPage(await browser.newContext());
  await page.goto(address());
  const { text, links } = await readAloud(await page.context().newCDPSession(page));
  expect(text.match(/nobody in the whole town was asked about it/g)).toHaveLength(16);
  const toQuotations = links.filter((name) => name.startsWith("“"));
  expect(toQuotations).toHaveLength(16);
  for (const name of toQuotations) expect(name.length).toBeLessThan(40);
  expect(links.filter((name) => name === "")).toEqual([]);
});

test("the list of who is quoted is not printed", async () => {
  const { page } = await openPage(await browser.newContext());
  await page.goto(address());
  const list = page.getByText("Who is quoted here");
  expect(await list.isVisible()).toBe(true);
  await page.emulateMedia({ media: "print" });
  expect(await list.isVisible()).toBe(false);
});
