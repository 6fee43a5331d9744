import { expect, test } from "vitest";
import { silent } from "../../src/build/build-events.ts";
import { readShardScript, shardPath } from "../../src/search/index/shard-file.ts";
import { openIndex } from "../../src/search/query/index-reader.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { runQuery } from "../../src/search/query/run-query.ts";
import { whoSaysIt } from "../../src/search/query/who-says-it.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const settings = "title: The Test Post\nsearch: true\n";

const build = (archive: TemporaryArchive) => archive.build(silent, { workers: "none" });

const indexFiles = (archive: TemporaryArchive): readonly string[] =>
  archive.paths().filter((path) => /^search\/.*\.js$/.test(path));

const openIndexOf = (archive: TemporaryArchive) =>
  openIndex(async (name) => readShardScript(archive.read(`_site/${shardPath(name)}`))?.text ?? "");

/** The addresses of the articles that a query finds, newest first. */
async function found(archive: TemporaryArchive, query: string): Promise<readonly string[]> {
  const index = await openIndexOf(archive);
  const hits = await runQuery(index, parseQuery(query));
  const records = hits.map(({ tier, ordinal }) => index.record(tier, ordinal));
  return (await Promise.all(records)).map(({ url }) => url);
}

test("a built site finds its articles by words, speakers and days; an archive of three has a handful of files", async () => {
  using archive = new TemporaryArchive(
    {
      "a.txt": seed("May 3, 2019", "Harbour dredged", "“It is deep,” said Ines Calder."),
      "b.txt": seed(
        "May 4, 2019",
        "Pier opened",
        "Ines Calder said the harbour was “quite shallow”.",
      ),
      "c.txt": seed("", "Without a day", "The harbour is old."),
    },
    settings,
  );
  await build(archive);
  const [a, b, c] = [
    "/2019/05/03/harbour-dredged/",
    "/2019/05/04/pier-opened/",
    "/undated/without-a-day/",
  ];
  expect(await found(archive, "harbour")).toEqual([b, a, c]);
  expect(await found(archive, "harbour in:headline")).toEqual([a]);
  expect(await found(archive, "harbour to:2019-05-03")).toEqual([a]);
  expect(await found(archive, 'speaker:"Ines Calder" deep in:quotes')).toEqual([a]);
  expect(indexFiles(archive).length).toBeLessThanOrEqual(8);
  const index = await openIndexOf(archive);
  const query = parseQuery("shallow");
  expect(await whoSaysIt(index, query, await runQuery(index, query))).toEqual({
    speakers: [
      { key: "ines-calder", name: "Ines Calder", quotations: 1, firstYear: 2019, lastYear: 2019 },
    ],
    quotations: 1,
    counted: 1,
  });
});

test("withdrawn articles, drafts, copies and those with noindex are not found; what is taken back is not found any more", async () => {
  using archive = new TemporaryArchive(
    {
      "a.txt": seed("May 3, 2019", "Harbour dredged", "The plough worked."),
      "b.txt": seed("May 4, 2019", "Pier opened", "The plough worked again."),
      "c.md": "---\ntitle: Quay\ndate: 2019-05-05\ndraft: true\n---\n\nThe plough worked.\n",
      "d.md": "---\ntitle: Dock\ndate: 2019-05-06\nnoindex: true\n---\n\nThe plough worked.\n",
    },
    settings,
  );
  archive.put("seeds/copy.txt", archive.read("seeds/a.txt"));
  await build(archive);
  expect(await found(archive, "plough")).toHaveLength(2);
  archive.put("seeds/b.fix.yaml", "status: withdrawn\nreason: Wrong\n");
  await build(archive);
  expect(await found(archive, "plough")).toEqual(["/2019/05/03/harbour-dredged/"]);
  archive.remove("seeds/copy.txt");
  archive.remove("seeds/a.txt");
  await build(archive);
  expect(await found(archive, "plough")).toEqual([]);
  expect(
    indexFiles(archive)
      .map((path) => archive.read(`_site/${path}`))
      .join(),
  ).not.toContain("plough");
});

test("an article whose day was corrected is found under the address that it keeps", async () => {
  using archive = new TemporaryArchive(
    { "a.txt": seed("May 3, 2019", "Harbour dredged", "x") },
    settings,
  );
  await build(archive);
  archive.put("seeds/a.fix.yaml", "date: 1999-01-02\n");
  await build(archive);
  expect(await found(archive, "harbour to:1999")).toEqual(["/2019/05/03/harbour-dredged/"]);
});

/** A line of the ledger: high serial numbers put few articles into three tiers. */
const line = (address: string, serial: number) =>
  `${address}\tgone.txt\t${"0".repeat(64)}\t${serial}\n`;

const head = "permalink\tseed\tsha256\tserial\n";

test("an added article of any day changes the smallest tier alone, and no file of the index is left over", async () => {
  using archive = new TemporaryArchive({}, settings);
  const bodyOf = (n: number) => `Word${n} of the harbour. `.repeat(3);
  const add = (n: number, day: string) =>
    archive.put(`seeds/${n}.txt`, seed(day, `Report ${n}`, bodyOf(n)));
  for (let n = 0; n < 3; n++) add(n, `May ${n + 1}, 2019`);
  archive.put("permalinks.tsv", `${head}${line("/1900/01/01/x/", 40_000)}`);
  await build(archive);
  // 40,001 to 40,003 are in the smallest tier; the ledger of a later day has them in the largest.
  expect(new Set(indexFiles(archive).map((path) => path.split("/")[1]))).toContain("c");
  archive.put(
    "permalinks.tsv",
    archive.read("permalinks.tsv") +
      line("/1900/01/02/x/", 65_536) +
      line("/1900/01/03/x/", 65_600),
  );
  add(3, "June 1, 2019");
  await build(archive);
  const before = archive.times();
  add(4, "January 1, 1950");
  await build(archive);
  const changed = [...archive.times()].flatMap(([path, time]) =>
    before.get(path) === time ? [] : [path],
  );
  const inIndex = changed.filter((path) => /^search\/.*\.js$/.test(path));
  expect(inIndex).not.toEqual([]);
  expect(inIndex.filter((path) => !/^search\/(?:c\/.*|root)\.js$/.test(path))).toEqual([]);
  expect(await found(archive, "harbour")).toHaveLength(5);
  const incremental = archive.site();
  for (const folder of ["_site", ".backfile"]) archive.remove(folder);
  await build(archive);
  expect(incremental).toEqual(archive.site());
});

test("edited articles give the index of a clean build, in every tier", async () => {
  using archive = new TemporaryArchive({}, settings);
  const bodyOf = (n: number) => `Word${n} of the harbour, said Ines Calder. “It is deep${n}.” `;
  for (let n = 0; n < 6; n++) {
    archive.put(`seeds/${n}.txt`, seed(`May ${n + 1}, 2019`, `Report ${n}`, bodyOf(n)));
  }
  await build(archive);
  const ledger = archive.read("permalinks.tsv");
  archive.put("permalinks.tsv", ledger.replace(/\t5\n/, "\t70000\n").replace(/\t6\n/, "\t78000\n"));
  await build(archive);
  for (const n of [0, 2, 4, 5]) {
    archive.put(
      `seeds/${n}.txt`,
      seed(`May ${n + 1}, 2019`, `Report ${n}`, `Dredged. ${bodyOf(9)}`),
    );
    await build(archive);
    expect(await found(archive, "dredged")).toHaveLength(1);
    archive.put(`seeds/${n}.txt`, seed(`May ${n + 1}, 2019`, `Report ${n}`, `${bodyOf(n)} Quay.`));
  }
  await build(archive);
  archive.put("seeds/1.fix.yaml", "status: withdrawn\nreason: Wrong\n");
  archive.put("seeds/3.fix.yaml", "noindex: true\n");
  await build(archive);
  archive.remove("seeds/3.fix.yaml");
  archive.remove("seeds/5.txt");
  await build(archive);
  expect(await found(archive, "quay")).toHaveLength(3);
  const incremental = archive.site();
  for (const folder of ["_site", ".backfile"]) archive.remove(folder);
  await build(archive);
  expect(incremental).toEqual(archive.site());
});

test("missing and damaged files of the index are written again, and only those", async () => {
  using archive = new TemporaryArchive(
    { "a.txt": seed("May 3, 2019", "Harbour dredged", "The plough worked.") },
    settings,
  );
  await build(archive);
  const [site, times] = [archive.site(), archive.times()];
  archive.remove("_site/search/root.js");
  archive.put("_site/search/c/r0.js", "x");
  await build(archive);
  expect(archive.site()).toEqual(site);
  const rewritten = [...archive.times()].flatMap(([path, time]) =>
    times.get(path) === time ? [] : [path],
  );
  expect(rewritten.sort()).toEqual(["search/c/r0.js", "search/root.js"]);
});

test("a ledger that somebody edited gives the index of its serial numbers", async () => {
  using archive = new TemporaryArchive({}, settings);
  for (let n = 0; n < 4; n++) {
    archive.put(`seeds/${n}.txt`, seed("May 3, 2019", `Report ${n}`, `Word${n}.`));
  }
  await build(archive);
  const ledger = archive.read("permalinks.tsv");
  archive.put("permalinks.tsv", ledger.replace(/\t1\n/, "\t900\n").replace(/\t2\n/, "\t70000\n"));
  await build(archive);
  const incremental = archive.site();
  for (const folder of ["_site", ".backfile"]) archive.remove(folder);
  await build(archive);
  expect(incremental).toEqual(archive.site());
});

test("without search there are no files of the index; with it they come back", async () => {
  using archive = new TemporaryArchive(
    { "a.txt": seed("May 3, 2019", "Harbour dredged", "The plough worked.") },
    settings,
  );
  await build(archive);
  const files = indexFiles(archive);
  archive.put("backfile.yaml", "title: The Test Post\nsearch: false\n");
  await build(archive);
  expect(indexFiles(archive)).toEqual([]);
  archive.put("backfile.yaml", settings);
  await build(archive);
  expect(indexFiles(archive)).toEqual(files);
});

test("a file of the public folder replaces a file of the index, which comes back after it", async () => {
  using archive = new TemporaryArchive({ "a.txt": seed("May 3, 2019", "Harbour", "x") }, settings);
  await build(archive);
  const site = archive.site();
  archive.put("public/search/root.js", "theirs");
  await build(archive);
  expect(archive.read("_site/search/root.js")).toBe("theirs");
  archive.remove("public/search/root.js");
  await build(archive);
  expect(archive.site()).toEqual(site);
});

test("a speaker is found by all their names, as long as these are joined", async () => {
  using archive = new TemporaryArchive(
    {
      "a.txt": seed("May 3, 2019", "Harbour dredged", "“It is deep,” said Ines Calder."),
      "b.txt": seed("May 4, 2019", "Pier opened", "“It is deep,” said Ines M. Calder."),
    },
    settings,
  );
  await build(archive);
  const [a, b] = ["/2019/05/03/harbour-dredged/", "/2019/05/04/pier-opened/"];
  expect(await found(archive, "speaker:ines-calder")).toEqual([b, a]);
  expect(await found(archive, "speaker:ines-m-calder in:quotes deep")).toEqual([b, a]);
  const index = await openIndexOf(archive);
  const query = parseQuery("deep");
  const { speakers } = await whoSaysIt(index, query, await runQuery(index, query));
  expect(speakers).toMatchObject([{ key: "ines-calder", quotations: 2 }]);
  const quiet = await build(archive);
  expect(quiet.written).toBe(0);

  archive.put("seeds/c.txt", seed("May 5, 2019", "Quay", "“It is high,” said Ines N. Calder."));
  await build(archive);
  expect(await found(archive, "speaker:ines-calder")).toEqual([a]); // she may be either
  expect(indexFiles(archive)).not.toContain("search/names.js");
  archive.remove("seeds/c.txt");
  await build(archive);
  expect(await found(archive, "speaker:ines-calder")).toEqual([b, a]);
});
