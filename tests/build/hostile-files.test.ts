import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import fc from "fast-check";
import JSZip from "jszip";
import papaparse from "papaparse";
import { expect, test } from "vitest";
import { hostileText } from "../feeds/hostile-text.ts";
import { faultOfXml, faultsOfJsonFeed } from "../feeds/published-schemas.ts";
import { readHead } from "../metadata/read-head.ts";
import { expandJsonLd, unknownTerms } from "../metadata/schema-org.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const settings = `title: "The =Test & <Post> ]]>"
url: https://post.example/archive/
search: false
rss: true
feeds: full
aiCrawlers: refuse
identifierAuthority: post.example,2019
exports: [articles, quotations, people, citations, text]
`;

const require = createRequire(import.meta.url);

/** A reader of Frictionless data packages, which has no types. */
const dataPackages: {
  Package: {
    load: (descriptor: unknown, options: object) => Promise<{ readonly valid: boolean }>;
  };
} = require("datapackage");

/** Reads every file for programs with a reader that is not ours. Returns how many articles each format has. */
async function readAll(archive: TemporaryArchive) {
  const counts = { bib: 0, ris: 0, csl: 0, jsonl: 0, csv: 0, zip: 0 };
  for (const path of archive.paths()) {
    const text = archive.read(`_site/${path}`);
    if (path.endsWith(".xml")) expect(faultOfXml(text), path).toBeUndefined();
    if (/^(?:feed|added)\.json$/.test(path)) expect(faultsOfJsonFeed(text), path).toEqual([]);
    if (path.endsWith(".json")) JSON.parse(text);
    if (path.endsWith(".html")) await expectStructuredData(path, text);
    if (path.endsWith(".csv")) {
      const { data, errors } = papaparse.parse<readonly string[]>(text.trimEnd());
      expect(errors, path).toEqual([]);
      expect(new Set(data.map((row) => row.length)).size, path).toBe(1);
      for (const cell of data.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]|[^\P{Cc}\t\n]/u);
      if (path.endsWith("articles.csv")) counts.csv += data.length - 1;
    }
    if (path.endsWith(".jsonl")) {
      const lines = text
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      if (path.endsWith("articles.jsonl")) counts.jsonl += lines.length;
    }
    if (path.endsWith(".bib")) counts.bib += new Cite(text).data.length;
    if (path.endsWith(".ris")) counts.ris += new Cite(text).data.length;
    if (path.endsWith(".csl.json")) counts.csl += new Cite(JSON.parse(text)).data.length;
    if (path.endsWith(".zip")) {
      const bytes = readFileSync(join(archive.folder, "_site", path));
      counts.zip += Object.values((await JSZip.loadAsync(bytes)).files).filter(
        ({ dir }) => !dir,
      ).length;
    }
  }
  if (archive.has("_site/data/datapackage.json")) {
    const descriptor = JSON.parse(archive.read("_site/data/datapackage.json"));
    const options = { basePath: join(archive.folder, "_site/data"), strict: true };
    expect((await dataPackages.Package.load(descriptor, options)).valid).toBe(true);
  }
  return counts;
}

async function expectStructuredData(path: string, html: string): Promise<void> {
  const { jsonLd } = readHead(html);
  for (const text of jsonLd) {
    const nodes = await expandJsonLd(text, "https://post.example/archive/");
    expect(nodes.flatMap(unknownTerms), path).toEqual([]);
  }
}

test("every file for programs can be read by others, whatever the articles say", async () => {
  using archive = new TemporaryArchive({}, settings);
  const texts = fc.sample(hostileText, { numRuns: 60, seed: 7 });
  const quoted = (text: string | undefined) => JSON.stringify(text ?? "");
  for (let n = 0; n < 10; n++) {
    const [headline, author, tag, section, body, reason] = texts.slice(6 * n, 6 * n + 6);
    archive.put(
      `seeds/${n}.txt`,
      seed(
        n % 3 === 0 ? "" : `${n + 1} May 2019`,
        `Report ${n}`,
        `“${body},” said Ines =Calder.`,
        `x ${body}`,
      ),
    );
    archive.put(
      `seeds/${n}.fix.yaml`,
      `headline: ${quoted(headline)}\nauthors: [${quoted(author)}]\ntags: [${quoted(tag)}]\nsection: ${quoted(section)}\ncorrections:\n  - ${quoted(`x${reason}`)}\n`,
    );
  }
  archive.put(
    "seeds/long.txt",
    seed("1 May 2019", `Headline of ${"deep water ".repeat(9_000)}`, "x"),
  );
  await archive.build();
  const articles = archive
    .paths()
    .filter((path) => /^(?:\d{4}\/\d\d\/\d\d|undated)\/[^/]+\/index\.html$/.test(path));
  expect(articles).toHaveLength(11);
  expect(await readAll(archive)).toEqual({
    bib: 11,
    ris: 11,
    csl: 11,
    jsonl: 11,
    csv: 11,
    zip: 11,
  });
});

test("an archive without articles, and one without a day, has files that others can read", async () => {
  using archive = new TemporaryArchive({}, settings);
  await archive.build();
  expect(await readAll(archive)).toMatchObject({ jsonl: 0, zip: 0 });
  archive.put("seeds/a.txt", seed("", "Without a day", "“It is deep,” said Ines Calder."));
  await archive.build();
  expect(await readAll(archive)).toEqual({ bib: 1, ris: 1, csl: 1, jsonl: 1, csv: 1, zip: 1 });
});
