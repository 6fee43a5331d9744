import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
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

/**
 * The Chromium that the browser tests drive: the one the environment names, the system's, or Playwright's. Where there is
 * none it is installed if that can be done without asking. Throws with what to do otherwise.
 */
export function findChromium(): string {
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, and there is no such file.`);
  }
  return installed() ?? install() ?? fail();
}

function installed(): string | undefined {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...applications, chromium.executablePath()].find((path) => existsSync(path));
}

function install(): string | undefined {
  const root = process.getuid?.() === 0;
  if (root && spawnSync("apt-get", ["--version"]).status === 0) {
    process.stderr.write("No Chromium was found: installing Debian's.\n");
    aptGet("update");
    if (aptGet("install", "--yes", "--no-install-recommends", "chromium")) return installed();
  }
  process.stderr.write("No Chromium was found: asking Playwright to download one.\n");
  try {
    execFileSync(
      process.execPath,
      [
        join(import.meta.dirname, "../../node_modules/playwright-core/cli.js"),
        "install",
        "chromium",
      ],
      { stdio: "inherit", timeout: 300_000 },
    );
  } catch {
    return undefined;
  }
  return installed();
}

function aptGet(...words: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", words, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
}

function fail(): never {
  throw new Error(
    [
      "The browser tests need a Chromium, and none was found or could be installed. One of these helps:",
      "  sudo apt-get install chromium               (Debian, Ubuntu)",
      "  npx playwright-core install chromium        (Playwright's own)",
      `  export ${variable}=/path/to/chrome  (any other)`,
    ].join("\n"),
  );
}
