import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { expectedFiles } from "./golden-sites.ts";

const publicFolder = join(import.meta.dirname, "../../public");
const read = (path: string): string => readFileSync(join(publicFolder, path), "utf8");
const overTheWire = (text: string): number => gzipSync(text).length;

test("an article's page is no more than 15 kB of HTML and CSS over the wire", () => {
  const pages = [...expectedFiles("marrow-bay")].filter(([, text]) => text.includes('"article"'));
  const css = overTheWire(read("css/backfile.css"));
  expect(pages.length).toBeGreaterThan(0);
  for (const [path, text] of pages) expect(overTheWire(text) + css, path).toBeLessThan(15_000);
});

test("all script of a page, except that of the search page, is no more than 6 kB", () => {
  const files = readdirSync(join(publicFolder, "js")).filter((file) => file !== "search.js");
  const scripts = files.map((file) => read(`js/${file}`));
  expect(scripts.join("").length).toBeLessThan(6_000);
});

test("the fonts of a page in a western language are no more than 70 kB", () => {
  const latin = readdirSync(join(publicFolder, "fonts")).filter((file) => /-latin-\d/.test(file));
  expect(latin.length).toBe(3);
  const bytes = latin.map((file) => statSync(join(publicFolder, "fonts", file)).size);
  expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(70_000);
});
