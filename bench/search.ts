import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gzipSync } from "node:zlib";
import { Command } from "commander";
import { assignPermalinks } from "../src/build/assign-permalinks.ts";
import { silent } from "../src/build/build-events.ts";
import { indexArticles } from "../src/build/index-articles.ts";
import { ingestSeeds } from "../src/build/ingest-seeds.ts";
import { openRun } from "../src/build/run.ts";
import { scanSeeds } from "../src/build/scan-seeds.ts";
import { writeSearchIndex } from "../src/build/write-search-index.ts";
import { openProject, type Project } from "../src/project/project.ts";
import { searchDayOf } from "../src/search/index/search-day.ts";
import { searchTextOf } from "../src/search/index/search-text.ts";
import { readShardScript, shardPath } from "../src/search/index/shard-file.ts";
import { type IndexReader, openIndex } from "../src/search/query/index-reader.ts";
import { byScore, type Hit, runQuery } from "../src/search/query/run-query.ts";
import { correctionsOf } from "../src/search/query/suggest.ts";
import type { Store } from "../src/store/connection.ts";
import { clearDirty } from "../src/store/index/dirty.ts";
import { articlesToIndex } from "../src/store/text-index/runs.ts";
import { invent, makeCorpus, seedText } from "./make-corpus.ts";
import {
  exactQuery,
  makeQueries,
  misspelt,
  randomNumbers,
  type Sample,
  termsOf,
} from "./search-queries.ts";

const {
  articles,
  queries,
  folder: seeds,
} = new Command("search")
  .description(
    "Measures the search index: its cost, its size, what changes, and its answers against those of SQLite's FTS5.",
  )
  .option("--articles <n>", "how many invented articles", Number, 10_000)
  .option("--queries <n>", "how many queries", Number, 500)
  .option("--folder <folder>", "articles to index, instead of invented ones")
  .parse()
  .opts<{ articles: number; queries: number; folder?: string }>();

const folder = mkdtempSync(join(tmpdir(), "backfile-search-"));
async function bench(): Promise<void> {
  const own = join(folder, "seeds");
  if (seeds) cpSync(resolve(seeds), own, { recursive: true });
  else makeCorpus(own, 0, articles);
  writeFileSync(join(folder, "backfile.yaml"), "title: The Bench\nsearch: true\n");
  const project = openProject({ config: join(folder, "backfile.yaml") });
  await update(project, "first build");
  const index = indexFolder(project);
  const samples = await readSamples(project);
  const text = samples.reduce((sum, { characters }) => sum + characters, 0);
  const gzip = index.reduce((sum, { gzip }) => sum + gzip, 0);
  row("articles", samples.length);
  row("text", megabytes(text));
  row(
    "index",
    `${index.length} files, ${megabytes(gzip)} gz = ${((100 * gzip) / text).toFixed(1)} % of the text`,
  );
  row("root", kilobytes(index.find(({ path }) => path === "root.js")?.gzip ?? 0));
  await answers(project, samples);
  await additions(project);
}

/** Brings the store and the index up to date, without any page, in this thread. */
async function update(project: Project, label: string): Promise<void> {
  await using run = openRun(project, silent, { workers: "none" });
  const scan = scanSeeds(run, {});
  await ingestSeeds(run, scan);
  assignPermalinks(run);
  const began = process.cpuUsage();
  await indexArticles(run);
  const packed = process.cpuUsage(began);
  writeSearchIndex(run);
  const { user, system } = process.cpuUsage(began);
  clearDirty(run.store);
  const seconds = (usage: { user: number; system: number }) =>
    ((usage.user + usage.system) / 1e6).toFixed(2);
  row(
    `${label}: CPU seconds`,
    `${seconds({ user, system })}, packing ${seconds(packed)}; peak ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
  );
}

type IndexFile = { readonly path: string; readonly gzip: number; readonly text: string };

const indexFolder = ({ out }: Project): readonly IndexFile[] =>
  readdirSync(join(out, "search"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, "utf8");
      return {
        path: path.slice(join(out, "search").length + 1),
        gzip: gzipSync(text).length,
        text,
      };
    });

type MeasuredSample = Sample & {
  readonly day: number | undefined;
  readonly characters: number;
  readonly url: string;
};

async function readSamples(project: Project): Promise<readonly MeasuredSample[]> {
  await using run = openRun(project, silent, { workers: "none" });
  return [...samplesOf(run.store)];
}

function* samplesOf(store: Store): Generator<MeasuredSample> {
  for (const { serial, article, url } of articlesToIndex(store, 0, Number.MAX_SAFE_INTEGER)) {
    const { headline, paragraphs } = searchTextOf(article);
    const day = article.date && searchDayOf(article.date.value);
    yield {
      serial,
      url,
      day,
      headline: termsOf(headline),
      body: paragraphs.flatMap(({ text }) => termsOf(text)),
      characters: article.text.length,
    };
  }
}

function openOracle(samples: readonly MeasuredSample[]): DatabaseSync {
  const oracle = new DatabaseSync(":memory:");
  oracle.exec(`CREATE VIRTUAL TABLE texts USING fts5(headline, body, tokenize = 'ascii', content = '');
    CREATE VIRTUAL TABLE terms USING fts5vocab(texts, row);
    CREATE TABLE days (id INTEGER PRIMARY KEY, day INTEGER); BEGIN`);
  const put = oracle.prepare("INSERT INTO texts (rowid, headline, body) VALUES (?, ?, ?)");
  const putDay = oracle.prepare("INSERT INTO days VALUES (?, ?)");
  for (const { serial, headline, body, day } of samples) {
    put.run(serial, headline.join(" "), body.join(" "));
    putDay.run(serial, day ?? null);
  }
  oracle.exec("COMMIT");
  return oracle;
}

type Cost = { readonly newest: number[]; readonly best: number[]; readonly cpu: number[] };

async function answers({ out }: Project, samples: readonly MeasuredSample[]): Promise<void> {
  const oracle = openOracle(samples);
  const counts = new Map(
    oracle
      .prepare("SELECT term, doc FROM terms")
      .all()
      .map(({ term, doc }) => [String(term), Number(doc)]),
  );
  const made = makeQueries(samples, (term) => counts.get(term) ?? 0, queries);
  const serialOf = new Map(samples.map(({ url, serial }) => [url, serial]));
  const sizes = new Map<string, number>();
  let bytes = 0;
  const load = async (name: string) => {
    const script = readFileSync(join(out, shardPath(name)), "utf8");
    const size = sizes.get(name) ?? gzipSync(script).length;
    sizes.set(name, size);
    bytes += size;
    return readShardScript(script)?.text ?? "";
  };
  const costs = new Map<string, Cost>();
  const wrong = { counts: 0, newest: 0, ranges: 0 };
  let [overlap, possible] = [0, 0];
  const random = randomNumbers(3);
  const days = samples.flatMap(({ day }) => day ?? []);
  for (const { kind, terms } of made) {
    const index = await openIndex(load); // a fresh visit
    bytes = 0;
    const cpu = process.cpuUsage();
    const hits = await runQuery(index, exactQuery(terms));
    const { user, system } = process.cpuUsage(cpu);
    const read = bytes;
    const serialsOf = async (list: readonly Hit[]) =>
      Promise.all(
        list.map(
          async ({ tier, ordinal }) => serialOf.get((await index.record(tier, ordinal)).url) ?? 0,
        ),
      );
    const newest = await serialsOf(hits.slice(0, 10));
    const forNewest = bytes;
    bytes = read;
    const best = await serialsOf(hits.toSorted(byScore).slice(0, 10));
    const cost = costs.get(kind) ?? { newest: [], best: [], cpu: [] };
    costs.set(kind, cost);
    cost.newest.push(forNewest);
    cost.best.push(bytes);
    cost.cpu.push((user + system) / 1000);
    const match = terms.map((term) => `"${term}"`).join(" AND ");
    const wanted = oracle
      .prepare(
        "SELECT texts.rowid AS id FROM texts JOIN days ON id = texts.rowid WHERE texts MATCH ? ORDER BY coalesce(day, -1) DESC, id DESC",
      )
      .all(match)
      .map(({ id }) => Number(id));
    if (wanted.length !== hits.length) wrong.counts++;
    if (wanted.slice(0, 10).join() !== newest.join()) wrong.newest++;
    const from = days[random(days.length)] ?? 0;
    const to = from + random(400);
    const inRange = hits.filter(({ day }) => day !== undefined && day >= from && day <= to).length;
    const wantedInRange = oracle
      .prepare(
        "SELECT count(*) AS n FROM texts JOIN days ON id = texts.rowid WHERE texts MATCH ? AND day BETWEEN ? AND ?",
      )
      .get(match, from, to);
    if (Number(wantedInRange?.n) !== inRange) wrong.ranges++;
    const scored = oracle
      .prepare(
        "SELECT rowid AS id, bm25(texts, 4, 1) AS score FROM texts WHERE texts MATCH ? ORDER BY score LIMIT 1000",
      )
      .all(match);
    const least = Number(scored[Math.min(9, scored.length - 1)]?.score) + 1e-9;
    const good = new Set(
      scored.filter(({ score }) => Number(score) <= least).map(({ id }) => Number(id)),
    );
    overlap += best.filter((serial) => good.has(serial)).length;
    possible += Math.min(10, scored.length);
  }
  row(
    "queries",
    `${made.length}; wrong counts ${wrong.counts}, newest ten ${wrong.newest}, ranges of days ${wrong.ranges}`,
  );
  row("overlap@10 with bm25", (overlap / possible).toFixed(3));
  for (const [kind, cost] of [...costs, ["all", all(costs)] as const]) {
    const shown = (name: keyof Cost, unit: (n: number) => string) =>
      `${name} ${unit(mean(cost[name]))} / ${unit(p95(cost[name]))}`;
    row(
      `${kind}: mean / p95`,
      `${shown("newest", kilobytes)}; ${shown("best", kilobytes)}; ${shown("cpu", (n) => `${n.toFixed(1)} ms`)}`,
    );
  }
  await typos(await openIndex(load), counts);
}

async function typos(index: IndexReader, counts: ReadonlyMap<string, number>): Promise<void> {
  const random = randomNumbers(11);
  const words = [...counts]
    .filter(([term, n]) => n >= 3 && /^[a-z]{5,}$/.test(term))
    .map(([term]) => term);
  let [found, first, tried] = [0, 0, 0];
  for (let i = 0; i < 600; i++) {
    const word = words[random(words.length)] ?? "";
    const slip = misspelt(word, random);
    if (slip === word || slip.length < 4) continue;
    tried++;
    const corrections = await correctionsOf(index, slip, 50);
    if (corrections.includes(word)) found++;
    if (corrections.slice(0, 3).includes(word)) first++;
  }
  row(
    "typos",
    `${tried}; found ${(found / tried).toFixed(3)}, among the first three ${(first / tried).toFixed(3)}`,
  );
}

/** Adds invented articles, which have any day, and counts the files of the index that changed. */
async function additions(project: Project): Promise<void> {
  const more = join(project.seeds, "more");
  mkdirSync(more, { recursive: true });
  let next = 9_000_000;
  for (const count of [1, 1, 1, 1, 1, 100, 100]) {
    const before = new Map(indexFolder(project).map(({ path, text }) => [path, text]));
    for (let i = 0; i < count; i++) {
      const article = invent(next++);
      writeFileSync(join(more, article.name), seedText(article));
    }
    await update(project, `${count} more`);
    const after = indexFolder(project);
    const changed = after.filter(({ path, text }) => before.get(path) !== text);
    const gone = [...before.keys()].filter((path) => !after.some((file) => file.path === path));
    row(
      `${count} more: files`,
      `${changed.length} changed (${kilobytes(changed.reduce((sum, { gzip }) => sum + gzip, 0))} gz), ${gone.length} gone`,
    );
  }
}

function row(label: string, value: string | number): void {
  console.log(`| ${label} | ${value} |`);
}

const all = (costs: ReadonlyMap<string, Cost>): Cost => ({
  newest: [...costs.values()].flatMap(({ newest }) => newest),
  best: [...costs.values()].flatMap(({ best }) => best),
  cpu: [...costs.values()].flatMap(({ cpu }) => cpu),
});
const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
const p95 = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)] ?? 0;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

try {
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
