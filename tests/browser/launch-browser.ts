import { type BrowserServer, chromium } from "playwright-core";
import type { ChromiumPlace } from "./locate-chromium.ts";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts one browser that every test file connects to. */
export async function launchBrowser(place: ChromiumPlace): Promise<BrowserServer> {
  const executablePath = "path" in place ? place.path : await unpack();
  return chromium.launchServer({ executablePath, args, env: definedEnvironment() });
}

/** Unpacks the browser with the libraries it ships, which it finds through LD_LIBRARY_PATH. Its own arguments turn web security off. */
async function unpack(): Promise<string> {
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x"; // this makes it unpack the libraries too
  const packed = await import("@sparticuz/chromium");
  return packed.default.executablePath();
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
