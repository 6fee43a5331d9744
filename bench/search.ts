import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Command } from "commander";
import type { Project } from "../src/project/project.ts";
import { invent, seedText } from "./make-corpus.ts";
import { compareAnswers } from "./search-answers.ts";
import { type IndexCost, makeArchive, readSamples, updateIndex } from "./search-corpus.ts";
import { kilobytes, megabytes, row } from "./table.ts";

const options = new Command("search")
  .description(
    "Measures the search index: its cost, its size, what an addition changes, and its answers against those of SQLite's FTS5.",
  )
  .option("--articles <n>", "how many invented articles", Number, 10_000)
  .option("--queries <n>", "how many queries", Number, 500)
  .option("--folder <folder>", "articles to index, instead of invented ones")
  .parse()
  .opts<{ articles: number; queries: number; folder?: string }>();

const folder = mkdtempSync(join(tmpdir(), "backfile-search-"));

async function bench(): Promise<void> {
  const project = makeArchive(folder, { articles: options.articles, seeds: options.folder });
  costRow("first build", await updateIndex(project));
  const samples = await readSamples(project);
  const text = samples.reduce((sum, { characters }) => sum + characters, 0);
  row("articles", `${samples.length}, ${megabytes(text)} of text`);
  sizeRows(indexFolder(project), text);
  await compareAnswers(project, samples, options.queries);
  await addArticles(project);
}

function costRow(label: string, { packing, all }: IndexCost): void {
  const peak = megabytes(process.resourceUsage().maxRSS * 1024);
  row(
    `${label}, CPU`,
    `${all.toFixed(2)} s, of which ${packing.toFixed(2)} s to pack terms; peak of this process ${peak}`,
  );
}

type IndexFile = { readonly path: string; readonly gzip: number; readonly text: string };

/** The files of the index, with paths below its folder. */
function indexFolder({ out }: Project): readonly IndexFile[] {
  const root = join(out, "search");
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, "utf8");
      return { path: path.slice(root.length + 1), gzip: gzipSync(text).length, text };
    });
}

const kinds: readonly (readonly [string, RegExp])[] = [
  ["root", /^root/],
  ["records of articles", /\/r[0-9a-z]{1,5}\.js$/],
  ["speakers of quotations", /\/s[0-9a-z]{1,5}\.js$/],
  ["dictionaries", /\/[fg][0-9a-z]{10}\.js$/],
  ["long lists", /-/],
  ["terms", /./],
];

function sizeRows(files: readonly IndexFile[], text: number): void {
  const size = (some: readonly IndexFile[]) => some.reduce((sum, { gzip }) => sum + gzip, 0);
  const share = (bytes: number) =>
    `${megabytes(bytes)} gz, ${((100 * bytes) / text).toFixed(1)} % of the text`;
  row("index", `${files.length} files, ${share(size(files))}`);
  const byKind = Map.groupBy(
    files,
    ({ path }) => kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? "",
  );
  for (const [kind, some] of byKind) {
    row(
      kind,
      `${some.length} files, ${share(size(some))}, ${kilobytes(size(some) / some.length)} each`,
    );
  }
}

/** Adds invented articles, which have any day, and counts the files of the index that changed. */
async function addArticles(project: Project): Promise<void> {
  const more = join(project.seeds, "more");
  mkdirSync(more, { recursive: true });
  let next = 9_000_000;
  for (const count of [1, 1, 1, 1, 1, 100, 100]) {
    const before = new Map(indexFolder(project).map(({ path, text }) => [path, text]));
    for (let i = 0; i < count; i++) {
      const article = invent(next++);
      writeFileSync(join(more, article.name), seedText(article));
    }
    const cost = await updateIndex(project);
    const after = indexFolder(project);
    const changed = after.filter(({ path, text }) => before.get(path) !== text);
    const paths = new Set(after.map(({ path }) => path));
    const gone = [...before.keys()].filter((path) => !paths.has(path));
    const bytes = kilobytes(changed.reduce((sum, { gzip }) => sum + gzip, 0));
    row(
      `${count} more`,
      `${changed.length} files changed (${bytes} gz), ${gone.length} gone; CPU ${cost.all.toFixed(2)} s`,
    );
  }
}

try {
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
