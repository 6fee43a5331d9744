import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";
import type { Settings } from "../../src/model/settings.ts";
import { type Newspaper, publishNewspaper } from "./publish-newspaper.ts";

export type OpenNewspaper = Newspaper & { readonly browser: Browser };

/** Connects to the one browser of all test files. The newspaper is the shared one, unless settings ask for one of their own. */
export async function openNewspaper(settings?: Partial<Settings>): Promise<OpenNewspaper> {
  const browser = await chromium.connect(inject("browser"));
  const own = settings && (await publishNewspaper(settings));
  return {
    ...(own ?? inject("newspaper")),
    browser,
    close: async () => {
      await browser.close();
      await own?.close();
    },
  };
}
