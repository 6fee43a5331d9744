import { defineConfig } from "vitest/config";

/** Random histories and inputs, for hours if need be: `npm run test:endurance`. */
export default defineConfig({
  test: {
    include: ["tests/endurance/**/*.test.ts"],
    testTimeout: 7_200_000,
    hookTimeout: 120_000,
    fileParallelism: false, // each file uses all processors
  },
});
