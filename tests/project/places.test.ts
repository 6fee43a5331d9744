import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openProject, type ProjectOptions } from "../../src/project/project.ts";
import { SettingsError } from "../../src/project/read-settings.ts";

let top = "";
const before = process.cwd();

/** An archive `courier` with settings, one `plain` without, a folder `texts` of articles; the working folder is the first. */
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "backfile-places-"));
  for (const folder of ["courier/articles", "plain/seeds", "texts/1969", "elsewhere"]) {
    mkdirSync(join(top, folder), { recursive: true });
  }
  writeFileSync(
    join(top, "courier/backfile.yaml"),
    "title: The Courier\nseeds: articles\noutput: public_html\n",
  );
  writeFileSync(join(top, "texts/1969/moon.txt"), "July 20, 1969\n\nMoon\n");
  process.chdir(join(top, "courier"));
});
afterEach(() => {
  process.chdir(before);
  rmSync(top, { recursive: true, force: true });
});

function places(options: ProjectOptions) {
  const { settings, seeds, out, cache, ledger } = openProject(options);
  const [from, ...paths] = [top, seeds, out, cache, ledger];
  return [settings.title, ...paths.map((path) => relative(from, path))];
}

const courier = [
  "The Courier",
  "courier/articles",
  "courier/public_html",
  "courier/.backfile",
  "courier/permalinks.tsv",
];
const texts = [
  "texts",
  "texts-archive/_site",
  "texts-archive/.backfile",
  "texts-archive/permalinks.tsv",
];

test.each<[string, ProjectOptions, readonly string[]]>([
  ["nothing", {}, courier],
  ["the archive", { folder: "../courier" }, courier],
  ["its settings", { config: "../courier/backfile.yaml" }, courier],
  ["its seeds", { folder: "articles" }, courier],
  ["its seeds by option", { seeds: "../courier/articles" }, courier],
  [
    "an archive without settings",
    { folder: "../plain" },
    ["The Archive", "plain/seeds", "plain/_site", "plain/.backfile", "plain/permalinks.tsv"],
  ],
  ["a folder of articles", { folder: "../texts" }, ["The Archive", ...texts]],
  ["a folder of articles with a slash", { folder: "../texts/" }, ["The Archive", ...texts]],
  ["other seeds", { seeds: "../texts" }, ["The Courier", ...texts]],
  [
    "other seeds of another archive",
    { folder: "../courier", seeds: "../texts" },
    ["The Courier", ...texts],
  ],
  [
    "other seeds with a folder for the site and the cache",
    { seeds: "../texts", out: "../o", cache: "../c" },
    ["The Courier", "texts", "o", "c", "c/permalinks.tsv"],
  ],
  [
    "its own seeds with a folder for the site and the cache",
    { out: "../o", cache: "../c" },
    ["The Courier", "courier/articles", "o", "c", "courier/permalinks.tsv"],
  ],
])("given %s, files are written to their own place", (_, options, expected) => {
  expect(places(options)).toEqual(expected);
});

test("in a folder that is not an archive, other seeds make it one", () => {
  process.chdir(join(top, "elsewhere"));
  expect(places({ seeds: "../texts" })).toEqual([
    "The Archive",
    "texts",
    "elsewhere/_site",
    "elsewhere/.backfile",
    "elsewhere/permalinks.tsv",
  ]);
});

test("settings in the folder next to articles apply to them", () => {
  mkdirSync(join(top, "texts-archive"));
  writeFileSync(join(top, "texts-archive/backfile.yaml"), "title: Texts\nseeds: ../texts\n");
  expect(places({ folder: "../texts" })).toEqual(["Texts", ...texts]);
  expect(places({ folder: "../texts-archive" })).toEqual(["Texts", ...texts]);
});

test.each([
  [{ folder: "../nowhere" }, "../nowhere: There is no such folder."],
  [{ folder: "../texts/1969/moon.txt" }, "moon.txt: This is a file. Name its folder."],
  [{ url: "example.org" }, "--url example.org: This is not an address"],
])("%j is refused", (options, reason) => {
  expect(() => openProject(options)).toThrow(SettingsError);
  expect(() => openProject(options)).toThrow(reason);
});

test("a given address overrides the one in the settings", () => {
  expect(openProject({ url: "https://example.org/a" }).settings.url).toBe("https://example.org/a/");
});
