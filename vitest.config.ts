import { defineConfig } from "vitest/config";

const browser = ["tests/browser/**/*.test.ts"];
const build = ["tests/{build,cli,sites,templates}/**/*.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      // Pure code, without a build or a browser: seconds.
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: [...browser, ...build] },
      },
      { extends: true, test: { name: "build", include: build } },
      {
        extends: true,
        test: { name: "browser", include: browser, globalSetup: "tests/browser/set-up.ts" },
      },
    ],
  },
});
