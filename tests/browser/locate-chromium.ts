import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const variable = "BACKFILE_CHROMIUM";
const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge",
];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A browser on the disk, or the packed one that a development dependency brings. */
export type ChromiumPlace = { readonly path: string } | { readonly packed: string };

/**
 * The Chromium that the browser tests drive: the one that the environment names, the system's, Playwright's, or on Linux x64 the
 * packed one from npm. Undefined if there is none; nothing is ever installed. Throws if the environment names a missing file.
 */
export function locateChromium(): ChromiumPlace | undefined {
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return { path: named };
    throw new Error(`${variable} names ${named}, but there is no such file.`);
  }
  const path = installed();
  return path ? { path } : packed();
}

export const withoutChromium = [
  "No Chromium was found, so the browser tests are skipped. One of these helps:",
  "  sudo apt-get install chromium               (Debian, Ubuntu)",
  "  npx playwright-core install chromium        (Playwright's own)",
  `  export ${variable}=/path/to/chrome  (any other)`,
].join("\n");

function installed(): string | undefined {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...applications, chromium.executablePath()].find((path) => existsSync(path));
}

function packed(): ChromiumPlace | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  try {
    return { packed: createRequire(import.meta.url).resolve("@sparticuz/chromium") };
  } catch {
    return undefined;
  }
}
