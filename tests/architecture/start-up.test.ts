import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Prints the address of each module that is loaded. */
const hooks = `data:text/javascript,
import { registerHooks } from "node:module";
registerHooks({ load: (url, context, next) => (console.error(url), next(url, context)) });`;

test("the program starts without the code that reads seeds and renders pages", () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", hooks, join(root, "bin/backfile.js"), "--version"],
    { encoding: "utf8" },
  );
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const loaded = stderr.split("\n");
  expect(loaded.filter((url) => url.includes("/src/cli/"))).not.toEqual([]);
  const late =
    /\/src\/(?:content\/(?:decode|parse|quotes)|markdown|render)\/|\/node_modules\/(?:@11ty|iconv-lite|unified|gray-matter)\//;
  expect(loaded.filter((url) => late.test(url))).toEqual([]);
});
