import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleSearch, searchScript } from "../../scripts/bundle-search.ts";

const root = join(import.meta.dirname, "../..");
const script = readFileSync(searchScript, "utf8");

test("the committed script is the one that its modules give: otherwise run npm run bundle", async () => {
  expect(script === (await bundleSearch())).toBe(true);
});

test("its modules use only functions that browsers of 2018 have", () => {
  const { stdout } = spawnSync(
    join(root, "node_modules/.bin/tsc"),
    ["--project", join(root, "src/search/page")],
    { encoding: "utf8" },
  );
  expect(stdout).toBe("");
});

test("it has no syntax after ES2018, and makes no code out of texts", () => {
  expect(script).not.toMatch(/\?\?|\?\.(?!\d)|\bcatch\{|(?:\|\||&&|\*\*)=/);
  expect(script).not.toMatch(/\beval\(|\bFunction\(|WebAssembly|innerHTML|insertAdjacentHTML/);
});

test("it loads as fast as a small picture", () => {
  expect(gzipSync(script).length).toBeLessThan(19_500);
});
