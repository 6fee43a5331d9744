import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { locateChromium, withoutChromium } from "./tests/browser/locate-chromium.ts";

const browser = ["tests/browser/**/*.test.ts"];
const endurance = ["tests/endurance/**"]; // has a configuration of its own
const laws = [
  "tests/output/write-whole.test.ts",
  "tests/parse/{hostile-heads,hostile-markdown,nothing-lost}.test.ts",
  "tests/quotes/growth.test.ts",
  "tests/store/{permalinks,record-scan}.test.ts",
];
const build = ["tests/{build,cli,package,sites,templates}/**/*.test.ts"];

// Continuous integration must have a browser: there the set-up of that project fails without one.
const hasBrowser = locateChromium() !== undefined || process.env.CI !== undefined;
if (!hasBrowser) console.warn(`\n${withoutChromium}\n`);

export default defineConfig({
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    isolate: false, // loading the program for each file takes as long as the tests
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules/.cache/backfile-tests") }, // for the processes that tests start
    maxWorkers: "100%", // vitest leaves one core out, half of a small machine
    projects: [
      // Pure code, without a build or a browser: seconds.
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...browser, ...build, ...endurance, ...laws],
        },
      },
      // Pure code too, with random and huge inputs: half a minute.
      { extends: true, test: { name: "laws", include: laws } },
      // Whole builds.
      { extends: true, test: { name: "build", include: build } },
      ...(hasBrowser
        ? [
            {
              extends: true as const,
              test: { name: "browser", include: browser, globalSetup: "tests/browser/set-up.ts" },
            },
          ]
        : []),
    ],
  },
});
