import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import JSZip from "jszip";
import papaparse from "papaparse";
import { expect, test } from "vitest";
import { exportArchive } from "../../src/build/export-archive.ts";
import type { ExportOptions } from "../../src/model/exports.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const seeds = {
  "a.txt": seed("May 3, 2019", "Harbour dredged", "“It is deep,” said Ines Calder."),
  "b.txt": seed("June 3, 2018", "Pier opened", "“It is old,” said Omar Reyes."),
  "c.txt": seed("", "Without a day", "x"),
  "d.txt": seed("May 4, 2019", "Taken down", "Secret."),
};

async function built(): Promise<TemporaryArchive> {
  const archive = new TemporaryArchive(seeds, "title: The Test Post\nsearch: false\n");
  archive.put("seeds/d.fix.yaml", "status: withdrawn\n");
  await archive.build();
  return archive;
}

function exported(archive: TemporaryArchive, options: ExportOptions): string {
  exportArchive(archive.project, join(archive.folder, "out"), options);
  return archive.read("out");
}

const lines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("each format has the published articles, and its readers read it", async () => {
  using archive = await built();
  const headlines = ["Pier opened", "Harbour dredged", "Without a day"];
  const ninjs = lines(exported(archive, { format: "ninjs" }));
  expect(ninjs.map(({ title }) => title)).toEqual(headlines);
  const jsonl = lines(exported(archive, { format: "jsonl" }));
  expect(jsonl.map(({ headline }) => headline)).toEqual(headlines);
  const csv = papaparse.parse<Record<string, string>>(
    exported(archive, { format: "csv", records: "quotations" }).trimEnd(),
    { header: true },
  );
  expect(csv.data.map(({ speaker }) => speaker)).toEqual(["Omar Reyes", "Ines Calder"]);
  const cited = new Cite(exported(archive, { format: "csl" }));
  expect(cited.data.map(({ title }) => title)).toEqual(headlines);
  exported(archive, { format: "text" });
  const zip = await JSZip.loadAsync(readFileSync(join(archive.folder, "out")));
  expect(Object.keys(zip.files)).toEqual([
    "2018/06/03/pier-opened.txt",
    "2019/05/03/harbour-dredged.txt",
    "undated/without-a-day.txt",
  ]);
});

test("a period narrows an export", async () => {
  using archive = await built();
  for (const [period, headline] of [
    ["2018", "Pier opened"],
    ["2019-05", "Harbour dredged"],
    ["undated", "Without a day"],
  ] as const) {
    const records = lines(exported(archive, { format: "jsonl", period }));
    expect(records.map((record) => record.headline)).toEqual([headline]);
  }
});

test("a database has everything, with what Datasette needs next to it, and replaces the one before", async () => {
  using archive = await built();
  const file = join(archive.folder, "courier.db");
  for (let n = 0; n < 2; n++) exportArchive(archive.project, file, { format: "sqlite" });
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    expect(
      database.prepare("SELECT year, articles, quotations FROM articles_by_year").all(),
    ).toEqual([
      { year: null, articles: 1, quotations: 0 },
      { year: "2018", articles: 1, quotations: 1 },
      { year: "2019", articles: 1, quotations: 1 },
    ]);
    expect(database.prepare("SELECT name FROM people ORDER BY name").all()).toEqual([
      { name: "Ines Calder" },
      { name: "Omar Reyes" },
    ]);
  } finally {
    database.close();
  }
  const metadata = JSON.parse(archive.read("courier.metadata.json"));
  expect(Object.keys(metadata.databases.courier.tables)).toEqual([
    "articles",
    "quotations",
    "people",
    "names",
  ]);
  expect(archive.has("courier.db.new")).toBe(false);
});

test("without a build there is nothing to export, and nothing is written", () => {
  using archive = new TemporaryArchive(seeds);
  expect(() =>
    exportArchive(archive.project, join(archive.folder, "out"), { format: "jsonl" }),
  ).toThrow("Run backfile build first.");
  expect(archive.has("out")).toBe(false);
  expect(archive.has(".backfile")).toBe(false);
});
