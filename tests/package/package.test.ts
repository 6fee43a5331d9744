import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, expect, test } from "vitest";
import { build } from "../../src/build/build.ts";
import { silent } from "../../src/build/build-events.ts";
import { openProject } from "../../src/project/project.ts";
import { checkout, InstalledPackage, run } from "./installed-package.ts";

const installed = new InstalledPackage();
afterAll(() => installed[Symbol.dispose]());

test("the package contains the compiled program and its documents, and nothing else", () => {
  const files = filesBelow(installed.installed);
  expect(files.length).toBeLessThan(180);
  expect(files.filter((file) => /\.d\.ts$/.test(file))).toEqual([
    "dist/eleventy.d.ts",
    "dist/index.d.ts",
    "dist/templates.d.ts",
    "dist/types.d.ts",
  ]);
  expect(files.filter((file) => /\.ts$/.test(file) && !/\.d\.ts$/.test(file))).toEqual([]);
  expect([...new Set(files.map((file) => file.split("/")[0]))].sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "bin",
    "dist",
    "docs",
    "package.json",
    "public",
    "schema",
    "starter",
  ]);
});

test("publint finds no fault in the package", async () => {
  const { messages, pkg } = await publint({
    pkgDir: installed.installed,
    pack: false,
    strict: true,
  });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test("the types are found and right for every way of importing that ES modules allow", async () => {
  const tarball = new Uint8Array(readFileSync(installed.tarball));
  const result = await checkPackage(createPackageFromTarballData(tarball));
  if (!result.types) throw new Error("The package has no types.");
  const problems = result.problems.filter(
    // The package has only ES modules, for resolvers that support `exports`.
    (problem) =>
      !("resolutionKind" in problem) || /^(?:node16-esm|bundler)$/.test(problem.resolutionKind),
  );
  expect(problems).toEqual([]);
});

test("the installed program builds the bytes that the checkout builds", async () => {
  const [archive, twin] = [join(installed.folder, "archive"), join(installed.folder, "twin")];
  for (const folder of ["archive", "twin"]) {
    cpSync(join(checkout, "tests/sites/marrow-bay"), join(installed.folder, folder), {
      recursive: true,
      filter: (path) => !path.includes("expected"),
    });
  }
  const { status, stdout, stderr } = installed.backfile("archive", "build", "--json");
  expect(status).toBe(1); // one seed is empty
  expect(stderr).toContain("seeds/empty.txt error The file has no bytes.");
  const report = await build(openProject({ folder: twin }), silent, { workers: "none" });
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(report)));
  const files = filesBelow(join(archive, "_site"));
  expect(files).toContain("css/backfile.css");
  expect(files).toEqual(filesBelow(join(twin, "_site")));
  const differing = files.filter(
    (file) =>
      !readFileSync(join(archive, "_site", file)).equals(readFileSync(join(twin, "_site", file))),
  );
  expect(differing).toEqual([]);
  expect(installed.backfile("archive", "build", "--json").stdout).toContain('"rendered":0');
});

test("a program imports the API by the package's name, and TypeScript knows its types", () => {
  const file = "uses-api.ts";
  writeFileSync(
    join(installed.folder, file),
    `import { type ArticleRecord, build, openProject, readArticle } from "backfile";
import plugin, { type BackfileOptions } from "backfile/eleventy";
import { type Day, parseDay, type SiteView, yearOf } from "backfile/templates";
const { article } = await readArticle({ seed: "a.txt", bytes: "3 May 2019\\n\\nHarbour dredged\\n\\n“Deep,” said Ines Calder.\\n" });
const record: ArticleRecord | undefined = article;
const report = await build(openProject({ config: "archive/backfile.yaml" }));
const day: Day | undefined = parseDay("2019-05-03");
const [options, title]: [Parameters<typeof plugin>[1], keyof SiteView] = [{ folder: "x" } satisfies BackfileOptions, "title"];
console.log(JSON.stringify([record?.headline, record?.body, record?.quotes[0]?.speaker?.name, report.rendered, day && yearOf(day), options, title]));
`,
  );
  writeFileSync(join(installed.folder, "package.json"), '{ "type": "module" }');
  const tsc = join(checkout, "node_modules/typescript/bin/tsc");
  const options = [
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2024",
    "--types",
    "node",
  ];
  const roots = ["--typeRoots", join(checkout, "node_modules/@types")];
  expect(run(installed.folder, tsc, [...options, ...roots, file])).toMatchObject({
    status: 0,
    stdout: "",
  });
  const { stdout } = run(installed.folder, file, []);
  expect(JSON.parse(stdout)).toEqual([
    "Harbour dredged",
    ["“Deep,” said Ines Calder."],
    "Ines Calder",
    0,
    "2019",
    { folder: "x" },
    "title",
  ]);
});

test("the API throws what a person can set right as an ExpectedError, and leaves the process as it was", () => {
  const script = `
    const before = [process.listenerCount("uncaughtException"), process.emitWarning, process.exitCode];
    const { build, ExpectedError, openProject } = await import("backfile");
    const error = await build(openProject({ config: "archive/backfile.yaml", seeds: "nowhere" })).catch((e) => e);
    const after = [process.listenerCount("uncaughtException"), process.emitWarning, process.exitCode];
    console.log(error instanceof ExpectedError, before.every((each, i) => each === after[i]));`;
  writeFileSync(join(installed.folder, "expects.mjs"), script);
  expect(run(installed.folder, "expects.mjs", []).stdout).toBe("true true\n");
});

test("with only the package installed, a folder becomes an archive, is built and checked", () => {
  mkdirSync(join(installed.folder, "own"));
  expect(installed.backfile("own", "init")).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(join(installed.folder, "own/backfile.yaml"), "utf8")).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/node_modules\/backfile\/schema\/settings\.schema\.json\n/,
  );
  expect(installed.backfile("own", "build").stdout).toMatch(/^1 article, 2 quotations/);
  expect(installed.backfile("own", "verify")).toMatchObject({ status: 0 });
});

test("an Eleventy site includes an archive with the plugin", () => {
  const site = join(installed.folder, "eleventy-site");
  mkdirSync(join(site, "pages"), { recursive: true });
  writeFileSync(join(site, "pages/index.md"), "# The Courier\n");
  cpSync(join(checkout, "starter/seeds"), join(site, "articles"), { recursive: true });
  writeFileSync(
    join(site, "eleventy.config.mjs"),
    `import backfile from "backfile/eleventy";
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(backfile, { folder: "articles", out: "_site/archive", url: "https://example.org/archive/" });
  return { dir: { input: "pages" } };
}
`,
  );
  const eleventy = join(checkout, "node_modules/@11ty/eleventy/cmd.cjs");
  expect(run(site, eleventy, ["--quiet"])).toMatchObject({ status: 0, stderr: "" });
  const files = filesBelow(join(site, "_site"));
  expect(files).toContain("index.html");
  expect(files).toContain("archive/2019/05/03/harbour-dredged-after-nine-years/index.html");
});

test("a user's template imports ours, and is rendered again after an update of the package", () => {
  const template = join(installed.folder, "own/templates/about.11ty.js");
  mkdirSync(join(installed.folder, "own/templates"));
  writeFileSync(
    template,
    `import { href, html, layout } from "backfile/templates";
export const standalone = true;
export const render = ({ view, site }) =>
  layout(site, { url: view.url, title: "Colophon", main: html\`<p>\${"<Us>"}</p><a href="\${href(site, "/years/")}">years</a>\` });
`,
  );
  expect(installed.backfile("own", "build")).toMatchObject({ status: 0 });
  const page = readFileSync(join(installed.folder, "own/_site/about/index.html"), "utf8");
  expect(page).toContain('<p>&lt;Us&gt;</p><a href="/years/">years</a>');
  expect(page).toContain("<title>Colophon · The Archive</title>");
  const list = join(installed.installed, "dist/sources.json");
  const sources = readFileSync(list, "utf8");
  writeFileSync(
    list,
    sources.replace(/("templates\/_includes\/layout\.ts",")[0-9a-f]{8}/, "$100000000"),
  );
  expect(JSON.parse(installed.backfile("own", "build", "--json").stdout).rendered).toBeGreaterThan(
    0,
  );
});

test("source maps point from the bundle to the module", () => {
  const script = 'import("backfile").then(({ openProject }) => openProject(null))';
  const { stderr } = spawnSync(process.execPath, ["--enable-source-maps", "-e", script], {
    cwd: installed.folder,
    encoding: "utf8",
  });
  expect(stderr).toMatch(/at openProject \(.*src\/project\/project\.ts:\d+/);
});

test.each(["public", "dist/templates"])(
  "without the program's %s nothing is published",
  (folder) => {
    mkdirSync(join(installed.folder, "empty/seeds"), { recursive: true });
    const there = join(installed.installed, folder);
    renameSync(there, `${there}-away`);
    const { status, stderr } = installed.backfile("empty", "build");
    renameSync(`${there}-away`, there);
    expect(status).toBe(2);
    expect(stderr).toContain(`${there} is missing`);
    expect(readdirSync(join(installed.folder, "empty"))).toEqual(["seeds"]);
  },
);

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
