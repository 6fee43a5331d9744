import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import JSZip from "jszip";
import { expect, test } from "vitest";
import { silent } from "../../src/build/build-events.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const settings =
  "title: The Test Post\nurl: https://post.example/archive/\nsearch: false\nexports: [articles, quotations, people, citations, text]\n";

const seeds = {
  "a.txt": seed("May 3, 2019", "Harbour dredged", "“It is deep,” said Ines Calder.", "It rained."),
  "b.txt": seed("June 3, 2019", "=1+1 is 2", "“It is not,” said Omar Reyes."),
  "c.txt": seed("May 3, 2018", "Pier \u0007opened]]>", "مرحبا 🌉"),
  "d.txt": seed("", "Without a day", "x"),
};

type Resource = {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
};

type DataPackage = {
  readonly valid: boolean;
  readonly resources: readonly {
    readonly name: string;
    readonly tabular: boolean;
    readonly read: (options: { keyed: boolean }) => Promise<readonly Record<string, unknown>[]>;
  }[];
};

const require = createRequire(import.meta.url);

/** A reader of Frictionless data packages, which has no types. */
const reader: {
  Package: { load: (descriptor: unknown, options: object) => Promise<DataPackage> };
} = require("datapackage");

const dataFiles = (archive: TemporaryArchive): readonly string[] =>
  archive.paths().filter((path) => path.startsWith("data/"));

const records = (archive: TemporaryArchive, path: string) =>
  archive
    .read(`_site/data/${path}`)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

const bytesOf = (archive: TemporaryArchive, path: string) =>
  readFileSync(join(archive.folder, "_site/data", path));

const namesIn = async (archive: TemporaryArchive, path: string) =>
  Object.keys((await JSZip.loadAsync(bytesOf(archive, path))).files);

const changedFiles = (archive: TemporaryArchive, before: ReadonlyMap<string, bigint>) =>
  [...archive.times()].flatMap(([path, time]) => (before.get(path) === time ? [] : [path]));

test("a validator accepts the data package; its list has every file with its size and digest, and its rows can be read", async () => {
  using archive = new TemporaryArchive(seeds, settings);
  await archive.build();
  const descriptor = JSON.parse(archive.read("_site/data/datapackage.json"));
  const { Package } = reader;
  const basePath = join(archive.folder, "_site/data");
  const loaded = await Package.load(descriptor, { basePath, strict: true });
  expect(loaded.valid).toBe(true);
  const rows = new Map<string, number>();
  for (const resource of loaded.resources.filter(({ tabular }) => tabular)) {
    rows.set(resource.name, (await resource.read({ keyed: true })).length);
  }
  expect(Object.fromEntries(rows)).toEqual({
    "articles-2018-csv": 1,
    "articles-2019-csv": 2,
    "articles-undated-csv": 1,
    "people-csv": 2,
    "quotations-2018-csv": 0,
    "quotations-2019-csv": 2,
    "quotations-undated-csv": 0,
  });
  const listed: readonly Resource[] = descriptor.resources;
  const others = ["data/datapackage.json", "data/index.html"];
  expect(listed.map(({ path }) => `data/${path}`).toSorted()).toEqual(
    dataFiles(archive).filter((path) => !others.includes(path)),
  );
  for (const { path, bytes, hash } of listed) {
    const content = bytesOf(archive, path);
    expect(content.length, path).toBe(bytes);
    expect(`sha256:${createHash("sha256").update(content).digest("hex")}`, path).toBe(hash);
  }
});

test("the files say what the articles say", async () => {
  using archive = new TemporaryArchive(seeds, settings);
  await archive.build();
  expect(records(archive, "2019/articles.jsonl")[0]).toMatchObject({
    url: "https://post.example/archive/2019/05/03/harbour-dredged/",
    headline: "Harbour dredged",
    date: "2019-05-03",
    body: ["“It is deep,” said Ines Calder.", "It rained."],
  });
  expect(records(archive, "2019/quotations.jsonl")[0]).toMatchObject({
    speaker: "Ines Calder",
    after: "said Ines Calder.",
  });
  expect(await namesIn(archive, "2019/text.zip")).toEqual([
    "2019/05/03/harbour-dredged.txt",
    "2019/06/03/1-1-is-2.txt",
  ]);
  const cited = new Cite(archive.read("_site/data/2018/citations-05.bib"));
  expect(cited.data.map(({ title }) => title)).toEqual(["Pier opened]]>"]);
  const page = archive.read("_site/data/index.html");
  expect(page).toContain('href="/archive/data/2019/text.zip"');
  expect(page).toContain("No licence is given.");
});

test("an added article changes the files of its year, its month and the lists, and nothing else of the data", async () => {
  using archive = new TemporaryArchive(seeds, settings);
  await archive.build();
  const before = archive.times();
  archive.put("seeds/e.txt", seed("May 9, 2018", "Quay", "“It is old,” said Ines Calder."));
  await archive.build();
  expect(changedFiles(archive, before).filter((path) => path.startsWith("data/"))).toEqual([
    "data/2018/articles.csv",
    "data/2018/articles.jsonl",
    "data/2018/citations-05.bib",
    "data/2018/citations-05.csl.json",
    "data/2018/citations-05.ris",
    "data/2018/quotations.csv",
    "data/2018/quotations.jsonl",
    "data/2018/text.zip",
    "data/datapackage.json",
    "data/index.html",
    "data/people.csv",
  ]);
  const incremental = archive.site();
  for (const folder of ["_site", ".backfile"]) archive.remove(folder);
  await archive.build();
  expect(incremental).toEqual(archive.site());
});

test("processes write the same files for programs as the build's own thread, and report what fails", async () => {
  using byItself = new TemporaryArchive(seeds, settings);
  using byProcesses = new TemporaryArchive(seeds, settings);
  byProcesses.put("_site/data/2018/articles.csv", "somebody's own");
  await byItself.build();
  const report = await byProcesses.buildWithWorkers(silent, {
    limits: { minDataFilesForProcesses: 1 },
  });
  expect(report.failures.map(({ file, message }) => [file, message.rule])).toEqual([
    ["data/2018/articles.csv", "place-taken"],
  ]);
  byProcesses.remove("_site/data/2018/articles.csv");
  await byProcesses.buildWithWorkers(silent, { limits: { minDataFilesForProcesses: 1 } });
  expect(byProcesses.site()).toEqual(byItself.site());
});

test("no file of a data set is larger than the limit, and an added article leaves the other parts as they were", async () => {
  using archive = new TemporaryArchive({}, settings);
  const limit = 90_000;
  archive.limits = { ...archive.limits, dataBytes: limit };
  const quoting = '"A" said Ines Calder. "B" said Omar Reyes.\n\n'.repeat(16);
  const marks = `\u0001 deep ${"\\ x ".repeat(400)}`;
  for (let n = 1; n <= 9; n++) {
    archive.put(`seeds/${n}.txt`, seed("May 3, 2019", `Report ${n}`, quoting));
    archive.put(`seeds/u${n}.txt`, seed("", `Report ${n}`, "It rained. ".repeat(2_000)));
    archive.put(`seeds/y${n}.txt`, seed(`${n} June 2018`, `Report ${n}`, marks, marks, marks));
  }
  archive.put("seeds/z.txt", seed("1 July 2018", "Too long", "It rained. ".repeat(12_000)));
  const report = await archive.build();
  expect(report.warnings.map(({ file, message }) => [file, message.rule])).toEqual([
    ["z.txt", "too-large-for-data"],
  ]);
  const files = dataFiles(archive).filter((path) => !/(?:package\.json|\.html)$/.test(path));
  const sizes = files.map((path) => bytesOf(archive, path.slice("data/".length)).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(limit);
  const all = files.filter((path) => path.endsWith("articles.jsonl"));
  const lines = all.flatMap((path) => records(archive, path.slice("data/".length)));
  expect(lines).toHaveLength(27);
  const before = archive.times();
  archive.put("seeds/v.txt", seed("", "Another", "It rained."));
  await archive.build();
  const changed = changedFiles(archive, before).filter((path) => path.startsWith("data/"));
  expect(new Set(changed.map((path) => path.split("/")[1])).size).toBeLessThanOrEqual(4);
  const incremental = archive.site();
  for (const folder of ["_site", ".backfile"]) archive.remove(folder);
  await archive.build();
  expect(incremental).toEqual(archive.site());
});

test("a withdrawn article leaves all data, and drafts are not in it", async () => {
  using archive = new TemporaryArchive(seeds, settings);
  await archive.build();
  archive.put("seeds/a.fix.yaml", "status: withdrawn\nreason: Wrong\n");
  archive.put("seeds/c.fix.yaml", "status: draft\n");
  await archive.build();
  const all = dataFiles(archive)
    .map((path) => archive.read(`_site/${path}`))
    .join("\n");
  for (const words of ["Harbour dredged", "Ines Calder", "It rained", "opened"]) {
    expect(all).not.toContain(words);
  }
  expect(await namesIn(archive, "2019/text.zip")).toEqual(["2019/06/03/1-1-is-2.txt"]);
  expect(dataFiles(archive).some((path) => path.startsWith("data/2018/"))).toBe(false);
});

test("settings: nothing is public by default; a data set comes and goes with its name, and the licence is shown", async () => {
  using archive = new TemporaryArchive(seeds, "title: The Test Post\nsearch: false\n");
  await archive.build();
  expect(dataFiles(archive)).toEqual([]);
  archive.put(
    "backfile.yaml",
    "title: The Test Post\nsearch: false\nexports: [people]\nlicence: https://licence.example/by/\n",
  );
  await archive.build();
  expect(dataFiles(archive)).toEqual([
    "data/datapackage.json",
    "data/index.html",
    "data/people.csv",
  ]);
  expect(archive.read("_site/data/index.html")).toContain('href="https://licence.example/by/"');
  expect(JSON.parse(archive.read("_site/data/datapackage.json")).licenses).toEqual([
    { path: "https://licence.example/by/" },
  ]);
  expect(archive.read("_site/index.html")).toContain('href="/data/"');
  archive.put("backfile.yaml", "title: The Test Post\nsearch: false\n");
  await archive.build();
  expect(dataFiles(archive)).toEqual([]);
});

test("a missing file of a data set is written again, with the same list", async () => {
  using archive = new TemporaryArchive(seeds, settings);
  await archive.build();
  const site = archive.site();
  archive.remove("_site/data/2019/articles.csv");
  archive.remove("_site/data/datapackage.json");
  await archive.build();
  expect(archive.site()).toEqual(site);
});
