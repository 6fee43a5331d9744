import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { kinds } from "./kinds.ts";
import { launchBrowser } from "./launch-browser.ts";
import { locateChromium, withoutChromium } from "./locate-chromium.ts";
import { publishNewspaper } from "./publish-newspaper.ts";

// Pictures of each kind of page, wide and on a phone, light and dark, into screenshots/; and those that the README and docs/ show.
const screens = { wide: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

/** The date of the pictures; the front page links to its anniversaries. */
const today = "2024-03-05T12:00:00Z";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "screenshots");
mkdirSync(folder, { recursive: true });
const place = locateChromium();
if (!place) throw new Error(withoutChromium);
const server = await launchBrowser(place);
const browser = await chromium.connect(server.wsEndpoint());
const newspaper = await publishNewspaper();
for (const [screen, viewport] of Object.entries(screens)) {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ viewport, colorScheme });
    await page.clock.setFixedTime(today);
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(newspaper.front + path);
      const file = join(folder, `${kind}-${screen}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
    }
    await page.close();
  }
}
const page = await browser.newPage({ viewport: { width: 1100, height: 820 } });
await page.clock.setFixedTime(today);
await page.goto(newspaper.front);
await page.screenshot({ path: join(root, "docs/front-page.png") });
await page.setViewportSize({ width: 1100, height: 1000 });
await page.goto(newspaper.front + kinds.article);
await page.screenshot({ path: join(root, "docs/article-page.png") });
await page.setViewportSize({ width: 1100, height: 900 });
await page.goto(newspaper.front + kinds.speaker);
await page.screenshot({ path: join(root, "docs/speaker-page.png") });
await page.goto(newspaper.front + kinds.article);
await page.emulateMedia({ media: "print" });
await page.pdf({ path: join(folder, "article.pdf"), format: "A4", preferCSSPageSize: true });
await browser.close();
await server.close();
await newspaper.close();
