import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { locateChromium, withoutChromium } from "./tests/browser/locate-chromium.ts";

const root = import.meta.dirname;
const browser = ["tests/browser/**/*.test.ts"];
const endurance = ["tests/endurance/**"]; // has a configuration of its own
const build = ["tests/{build,cli,package,sites,templates}/**/*.test.ts"];
const laws = [
  "tests/output/write-whole.test.ts",
  "tests/parse/nothing-lost.test.ts",
  "tests/quotes/growth.test.ts",
  "tests/store/{permalinks,record-scan}.test.ts",
  ...measuringGrowth(),
];

/** Tests that double the input of pure code and compare the processor time. */
function measuringGrowth(): readonly string[] {
  return globSync("tests/**/*.test.ts", { cwd: root }).filter((file) =>
    readFileSync(join(root, file), "utf8").includes('/growth-of.ts"'),
  );
}

// Continuous integration must have a browser: there the set-up of that project fails without one.
const hasBrowser = locateChromium() !== undefined || process.env.CI !== undefined;
if (!hasBrowser) console.warn(`\n${withoutChromium}\n`);

export default defineConfig({
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    isolate: false, // loading the program for each file would take as long as the tests
    // For the threads and processes that tests start.
    env: { NODE_COMPILE_CACHE: join(root, "node_modules/.cache/backfile-tests") },
    setupFiles: "tests/fixed-seed.ts",
    maxWorkers: "100%", // vitest leaves one core out, half of a small machine
    projects: [
      // Pure code, without a browser: seconds.
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...browser, ...build, ...endurance, ...laws],
        },
      },
      // Pure code too, with random, huge and hostile inputs.
      { extends: true, test: { name: "laws", include: [...laws] } },
      // Whole builds, the command line and the package.
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
