import type { Project } from "../src/project/project.ts";
import { postingsIn } from "../src/search/index/bucket.ts";
import { articlesIn } from "../src/search/index/root.ts";
import { type IndexReader, openIndex } from "../src/search/query/index-reader.ts";
import { type Hit, newestHits, runQuery } from "../src/search/query/run-query.ts";
import { invent } from "./make-corpus.ts";
import { countingLoader } from "./search-answers.ts";
import { exactQuery, makeQueries, randomNumbers, termsOf } from "./search-queries.ts";
import { kilobytes, mean, p95 } from "./table.ts";

/** Enough articles for queries of every kind, few enough to keep in memory. */
const mostSamples = 20_000;

/**
 * Prints the bytes after gzip that a query loads from the site of an invented newspaper of this size, besides the root of the index:
 * the lists of its words and the first ten records. The ten newest are shown before all hits are counted.
 */
export async function printQueryBytes(
  project: Project,
  articles: number,
  queries = 500,
): Promise<void> {
  const loader = countingLoader(project);
  const index = await openIndex(loader.load);
  const root = loader.bytes;
  const samples = samplesOf(articles);
  const counts = await countsIn(index, new Set(samples.flatMap(({ body }) => body)));
  const made = makeQueries(samples, (term) => counts.get(term) ?? 0, queries, articles);
  const bytes: { readonly kind: string; readonly loaded: readonly number[] }[] = [];
  for (const { kind, terms } of made) {
    const load = async (ask: (visit: IndexReader) => Promise<readonly Hit[]>) => {
      const visit = await openIndex(loader.load);
      loader.bytes = 0;
      const ten = (await ask(visit)).slice(0, 10);
      await Promise.all(ten.map(({ tier, ordinal }) => visit.record(tier, ordinal)));
      return loader.bytes;
    };
    const query = exactQuery(terms);
    bytes.push({
      kind,
      loaded: [
        await load((visit) => newestHits(visit, query, 10)),
        await load((visit) => runQuery(visit, query, "newest")),
        await load((visit) => runQuery(visit, query, "best")),
      ],
    });
  }
  const found = index.root.tiers.reduce((sum, tier) => sum + articlesIn(tier), 0);
  console.log(`\n${made.length} queries to ${found} articles; the root has ${kilobytes(root)}.\n`);
  console.log("| query | ten newest | p95 | all newest | p95 | ten best | p95 |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const [kind, own] of [["all", bytes] as const, ...Map.groupBy(bytes, ({ kind }) => kind)]) {
    const cells = [0, 1, 2].flatMap((i) => {
      const each = own.map(({ loaded }) => loaded[i] ?? 0);
      return [kilobytes(mean(each)), kilobytes(p95(each))];
    });
    console.log(`| ${[kind, ...cells].join(" | ")} |`);
  }
}

/** Random articles of the newspaper. */
function samplesOf(articles: number) {
  const random = randomNumbers(13);
  return Array.from({ length: Math.min(articles, mostSamples) }, () => {
    const serial = random(articles);
    const { headline, paragraphs } = invent(serial);
    return { serial, headline: termsOf(headline), body: paragraphs.flatMap(termsOf) };
  });
}

/** How many articles have each of these terms. */
async function countsIn(
  { root, entry }: IndexReader,
  terms: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const term of terms) {
    const entries = await Promise.all(root.tiers.map((tier) => entry(tier, term)));
    counts.set(
      term,
      entries.reduce((sum, each) => sum + postingsIn(each), 0),
    );
  }
  return counts;
}
