import type { TestProject } from "vitest/node";
import { launchBrowser } from "./launch-browser.ts";
import { locateChromium, withoutChromium } from "./locate-chromium.ts";
import { publishNewspaper } from "./publish-newspaper.ts";

declare module "vitest" {
  interface ProvidedContext {
    browser: string;
    newspaper: { readonly origin: string; readonly front: string; readonly out: string };
  }
}

/** Runs once before the browser tests: one browser and one newspaper serve them all. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const place = locateChromium();
  if (!place) throw new Error(withoutChromium);
  const [browser, newspaper] = await Promise.all([launchBrowser(place), publishNewspaper()]);
  project.provide("browser", browser.wsEndpoint());
  const { origin, front, out } = newspaper;
  project.provide("newspaper", { origin, front, out });
  return async () => {
    await browser.close();
    await newspaper.close();
  };
}
