import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gzipSync } from "node:zlib";
import type { Project } from "../src/project/project.ts";
import { readShardScript, shardPath } from "../src/search/index/shard-file.ts";
import { type IndexReader, openIndex } from "../src/search/query/index-reader.ts";
import { runQuery } from "../src/search/query/run-query.ts";
import { correctionsOf } from "../src/search/query/suggest.ts";
import type { ArticleSample } from "./search-corpus.ts";
import { exactQuery, makeQueries, misspelt, phrasesOf, randomNumbers } from "./search-queries.ts";
import { kilobytes, mean, p95, row } from "./table.ts";

/** Loads shards as a browser does, and counts their bytes after gzip. */
export type CountingLoader = {
  readonly load: (name: string) => Promise<string>;
  bytes: number;
};

export function countingLoader({ out }: Project): CountingLoader {
  const sizes = new Map<string, number>();
  const loader: CountingLoader = {
    bytes: 0,
    load: async (name) => {
      const script = readFileSync(join(out, shardPath(name)), "utf8");
      const size = sizes.get(name) ?? gzipSync(script).length;
      sizes.set(name, size);
      loader.bytes += size;
      return readShardScript(script)?.text ?? "";
    },
  };
  return loader;
}

type Cost = {
  readonly newest: number[];
  readonly best: number[];
  readonly cpu: number[];
  readonly overlap: number[];
};

/** Compares answers with those of SQLite's FTS5 over the same terms, and prints what they cost. */
export async function compareAnswers(
  project: Project,
  samples: readonly ArticleSample[],
  queries: number,
): Promise<void> {
  const oracle = openOracle(samples);
  const countOf = (term: string) => oracle.counts.get(term) ?? 0;
  const loader = countingLoader(project);
  const serialOf = new Map(samples.map(({ url, serial }) => [url, serial]));
  const costs = new Map<string, Cost>();
  const wrong = { counts: 0, newest: 0, ranges: 0 };
  let [overlap, possible] = [0, 0];
  const worth: number[] = [];
  const random = randomNumbers(3);
  const days = samples.flatMap(({ day }) => day ?? []);
  const made = makeQueries(samples, countOf, queries);
  for (const { kind, terms } of made) {
    const cost = costs.get(kind) ?? { newest: [], best: [], cpu: [], overlap: [] };
    costs.set(kind, cost);
    const firstVisit = async (order: "newest" | "best") => {
      const index = await openIndex(loader.load);
      loader.bytes = 0;
      const began = process.cpuUsage();
      const hits = await runQuery(index, exactQuery(terms), order);
      const { user, system } = process.cpuUsage(began);
      const records = hits.slice(0, 10).map(({ tier, ordinal }) => index.record(tier, ordinal));
      const ten = (await Promise.all(records)).map(({ url }) => serialOf.get(url) ?? 0);
      cost[order].push(loader.bytes);
      cost.cpu.push((user + system) / 1000);
      return { hits, ten };
    };
    const { hits, ten: newest } = await firstVisit("newest");
    const { ten: best } = await firstVisit("best");
    const wanted = oracle.newest(terms);
    if (wanted.length !== hits.length) wrong.counts++;
    if (wanted.slice(0, 10).join() !== newest.join()) wrong.newest++;
    const from = days[random(days.length)] ?? 0;
    const to = from + random(400);
    const inRange = hits.filter(({ day }) => day !== undefined && day >= from && day <= to);
    if (oracle.countInRange(terms, from, to) !== inRange.length) wrong.ranges++;
    const scores = oracle.scores(terms);
    const wantedBest = [...scores.values()].slice(0, 10);
    const ownBest = best.map((serial) => scores.get(serial) ?? 0);
    // An article that is as good as the tenth of the oracle is as right as that one.
    const least = Math.min(...wantedBest) - 1e-9;
    const agreed = ownBest.filter((score) => score >= least).length;
    cost.overlap.push(agreed / Math.max(1, wantedBest.length));
    overlap += agreed;
    possible += wantedBest.length;
    worth.push(sumOf(ownBest) / sumOf(wantedBest));
  }
  const { counts, newest, ranges } = wrong;
  row(
    "queries",
    `${made.length}; wrong: ${counts} counts, ${newest} newest tens, ${ranges} ranges`,
  );
  row("overlap@10 with bm25", (overlap / possible).toFixed(3));
  row(
    "score of the ten best, of FTS5's ten",
    `${mean(worth).toFixed(4)}, p5 ${(1 - p95(worth.map((share) => 1 - share))).toFixed(4)}`,
  );
  costs.set("all queries", everyCost(costs));
  for (const [kind, cost] of costs) {
    const both = (name: keyof Cost, unit: (n: number) => string) =>
      `${name} ${unit(mean(cost[name]))} / ${unit(p95(cost[name]))}`;
    const milliseconds = both("cpu", (n) => `${n.toFixed(1)} ms`);
    row(
      `${kind}, mean / p95`,
      `${both("newest", kilobytes)}; ${both("best", kilobytes)}; ${milliseconds}; overlap ${mean(cost.overlap).toFixed(2)}`,
    );
  }
  await comparePhrases(samples, await openIndex(loader.load), oracle);
  await correctTypos(oracle.counts, loader);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const everyCost = (costs: ReadonlyMap<string, Cost>): Cost => ({
  newest: [...costs.values()].flatMap(({ newest }) => newest),
  best: [...costs.values()].flatMap(({ best }) => best),
  cpu: [...costs.values()].flatMap(({ cpu }) => cpu),
  overlap: [...costs.values()].flatMap((cost) => cost.overlap),
});

type Oracle = ReturnType<typeof openOracle>;

function openOracle(samples: readonly ArticleSample[]) {
  const db = new DatabaseSync(":memory:");
  db.exec(`CREATE VIRTUAL TABLE texts USING fts5(headline, body, tokenize = 'ascii', content = '');
    CREATE VIRTUAL TABLE terms USING fts5vocab(texts, row);
    CREATE TABLE days (id INTEGER PRIMARY KEY, day INTEGER);
    BEGIN`);
  const put = db.prepare("INSERT INTO texts (rowid, headline, body) VALUES (?, ?, ?)");
  const putDay = db.prepare("INSERT INTO days VALUES (?, ?)");
  for (const { serial, headline, body, day } of samples) {
    put.run(serial, headline.join(" "), body.join(" "));
    putDay.run(serial, day ?? null);
  }
  db.exec("COMMIT");
  const found = "FROM texts JOIN days ON id = texts.rowid WHERE texts MATCH ?";
  const newest = db.prepare(
    `SELECT texts.rowid AS id ${found} ORDER BY coalesce(day, -1) DESC, id DESC`,
  );
  const inRange = db.prepare(`SELECT count(*) AS n ${found} AND day BETWEEN ? AND ?`);
  const scored = db.prepare(
    "SELECT rowid AS id, bm25(texts, 4, 1) AS score FROM texts WHERE texts MATCH ? ORDER BY score",
  );
  const all = (terms: readonly string[]) => terms.map((term) => `"${term}"`).join(" AND ");
  const vocabulary = db.prepare("SELECT term, doc FROM terms").all();
  return {
    counts: new Map(vocabulary.map(({ term, doc }) => [String(term), Number(doc)])),
    newest: (terms: readonly string[]) => newest.all(all(terms)).map(({ id }) => Number(id)),
    withPhrase: (terms: readonly string[]) =>
      newest.all(`"${terms.join(" ")}"`).map(({ id }) => Number(id)),
    countInRange: (terms: readonly string[], from: number, to: number) =>
      Number(inRange.get(all(terms), from, to)?.n),
    /** How good each article is, the best first. */
    scores: (terms: readonly string[]): ReadonlyMap<number, number> =>
      new Map(scored.all(all(terms)).map(({ id, score }) => [Number(id), -Number(score)])),
  };
}

/** A phrase is looked for in the articles that have its words: none that has the phrase may be missing among them. */
async function comparePhrases(
  samples: readonly ArticleSample[],
  index: IndexReader,
  oracle: Oracle,
): Promise<void> {
  const phrases = phrasesOf(samples, 150);
  let [missed, precision] = [0, 0];
  for (const phrase of phrases) {
    const hits = await runQuery(index, exactQuery([...new Set(phrase)]));
    const serials = new Set<number>();
    for (const { tier, ordinal } of hits) serials.add(ordinal + 1e7 * tier.name.charCodeAt(0));
    const wanted = oracle.withPhrase(phrase);
    const among = new Set(oracle.newest([...new Set(phrase)]));
    missed += wanted.filter((id) => !among.has(id)).length + Math.abs(among.size - serials.size);
    precision += wanted.length / Math.max(1, hits.length);
  }
  row(
    "phrases",
    `${phrases.length}; missed ${missed}; of the articles with the words ${(precision / phrases.length).toFixed(2)} have the phrase`,
  );
}

async function correctTypos(
  counts: ReadonlyMap<string, number>,
  loader: CountingLoader,
): Promise<void> {
  const random = randomNumbers(11);
  const words = [...counts].flatMap(([term, n]) =>
    n >= 3 && /^[a-z]{5,}$/.test(term) ? term : [],
  );
  const bytes: number[] = [];
  let [found, first, tried] = [0, 0, 0];
  for (let i = 0; i < 600; i++) {
    const word = words[random(words.length)] ?? "";
    const slip = misspelt(word, random);
    if (slip === word || slip.length < 4) continue;
    const index = await openIndex(loader.load);
    loader.bytes = 0;
    const corrections = await correctionsOf(index, slip, 50);
    bytes.push(loader.bytes);
    tried++;
    if (corrections.includes(word)) found++;
    if (corrections.slice(0, 3).includes(word)) first++;
  }
  const share = (n: number) => (n / tried).toFixed(3);
  row(
    "typos",
    `${tried}; found ${share(found)}, among the first three ${share(first)}; ${kilobytes(mean(bytes))}`,
  );
}
