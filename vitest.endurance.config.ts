import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** Tests of random cases, which `npm test` runs with a fixed seed. */
const random = globSync("tests/**/*.test.ts", { cwd: root }).filter((file) =>
  readFileSync(join(root, file), "utf8").includes('from "fast-check"'),
);

/** Random histories and inputs, kills and full disks at every write, for hours if need be: `npm run test:endurance`. */
export default defineConfig({
  test: {
    include: ["tests/endurance/**/*.test.ts", ...random],
    testTimeout: 7_200_000,
    hookTimeout: 120_000,
    fileParallelism: false, // each file uses all processors
  },
});
