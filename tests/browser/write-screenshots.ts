import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./find-chromium.ts";
import { openNewspaper } from "./open-newspaper.ts";

// Pictures of each kind of page, wide and on a phone, light and dark, into screenshots/; and the one that the README shows.
const pages: Readonly<Record<string, string>> = {
  front: "",
  article: "2021/11/28/the-night-the-pier-went-an-hour-by-hour-account/",
  day: "2019/03/04/",
  month: "2019/03/",
  year: "2021/",
  years: "years/",
  speakers: "speakers/",
  speaker: "speakers/tobias-wren/",
  topics: "tags/",
  topic: "places/marrow-bay/",
  quotations: "quotations/",
  anniversaries: "on-this-day/",
  anniversary: "on-this-day/03-04/",
  about: "about/",
  undated: "undated/",
  "not-found": "404.html",
};
const screens = { wide: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

const root = join(import.meta.dirname, "../..");
const folder = join(root, "screenshots");
mkdirSync(folder, { recursive: true });
const newspaper = await openNewspaper(findChromium());
for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await newspaper.browser.newPage({ viewport, colorScheme });
    for (const [kind, path] of Object.entries(pages)) {
      await page.goto(newspaper.front + path);
      const file = join(folder, `${kind}-${screen}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
    }
    await page.close();
  }
}
const page = await newspaper.browser.newPage({ viewport: { width: 1100, height: 820 } });
await page.goto(newspaper.front);
await page.screenshot({ path: join(root, "docs/front-page.png") });
await page.goto(newspaper.front + pages.article);
await page.emulateMedia({ media: "print" });
await page.pdf({ path: join(folder, "article.pdf"), format: "A4", preferCSSPageSize: true });
await newspaper.close();
