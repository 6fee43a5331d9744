import { createHash } from "node:crypto";
import type { Permalink } from "../../src/model/permalink.ts";
import { eachTerm, type SearchText } from "../../src/search/index/document.ts";
import type { SearchDocument } from "../../src/search/index/document-shards.ts";
import { mergeRuns } from "../../src/search/index/merge-runs.ts";
import { type Root, type RootTier, writeRoot } from "../../src/search/index/root.ts";
import { articlesPerRun, packRun } from "../../src/search/index/run.ts";
import type { Shard } from "../../src/search/index/sharded-list.ts";
import { type OrderedArticle, orderOf } from "../../src/search/index/tier-order.ts";
import { type Tier, tiersOf } from "../../src/search/index/tiers.ts";
import { usualLengthOf } from "../../src/search/index/usual-length.ts";
import type { TermLimits } from "../../src/search/index/write-terms.ts";
import { writeTier } from "../../src/search/index/write-tier.ts";
import type { LoadShard } from "../../src/search/query/index-reader.ts";

export type TestArticle = SearchText & { readonly serial: number; readonly day?: number };

/** Limits small enough that an index of some hundred articles has many buckets and long lists. */
export const smallLimits: TermLimits = {
  bucketCharacters: 200,
  maxPostingsInBucket: 20,
  maxPostingsInBlock: 30,
  maxPostingsAtFullPrecision: 40,
};

/** All shards of an index, made in memory as a build makes them. */
export function shardsOf(
  articles: readonly TestArticle[],
  limits: TermLimits = smallLimits,
): ReadonlyMap<string, string> {
  const last = articles.reduce((max, { serial }) => Math.max(max, serial), 0);
  const tiers: RootTier[] = [];
  const shards = new Map<string, string>();
  let dictionary: Root["dictionary"];
  let usualLength: number | undefined;
  for (const tier of tiersOf(last)) {
    const own = articles
      .filter(({ serial }) => serial > tier.after && serial <= tier.upTo)
      .sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || a.serial - b.serial);
    const order = orderOf(tier, own.map(orderedOf));
    usualLength ??= usualLengthOf(order.lengths);
    const terms = mergeRuns(runsOf(articles, tier), order, usualLength);
    const hasDictionary = tiers.length === 0;
    const input = {
      name: tier.name,
      ...order,
      terms,
      documents: own.map(documentOf),
      hasDictionary,
    };
    const written = writeTier(input, limits);
    const texts: string[] = [];
    const put = ({ name, text }: Shard) => {
      texts.push(text);
      shards.set(`${tier.name}/${name}`, text);
    };
    let next = written.next();
    for (; !next.done; next = written.next()) put(next.value);
    dictionary ??= next.value.dictionary;
    const { undated, days } = order;
    const { separators } = next.value;
    tiers.push({ name: tier.name, version: versionOf(texts), undated, days, separators });
  }
  return shards.set("root", writeRoot({ tiers, ...(dictionary && { dictionary }) }));
}

/** The runs of a tier; the first and the last may have articles of others, too. */
function runsOf(articles: readonly TestArticle[], { after, upTo }: Tier) {
  const runs = [];
  for (let from = after - (after % articlesPerRun); from < upTo; from += articlesPerRun) {
    const own = articles.filter(({ serial }) => serial > from && serial <= from + articlesPerRun);
    const documents = own.map((each) => ({ serial: each.serial, text: each }));
    const chunks = packRun(documents, from).chunks.values();
    runs.push({ after: from, nextChunk: () => chunks.next().value });
  }
  return runs;
}

export const orderedOf = (article: TestArticle): OrderedArticle => ({
  serial: article.serial,
  day: article.day,
  length: eachTerm(article, () => {}),
});

export const documentOf = ({
  serial,
  day,
  headline,
  paragraphs,
  speakers,
}: TestArticle): SearchDocument => ({
  day,
  headline,
  lede: paragraphs[0]?.text ?? "",
  url: `/article-${serial}/` as Permalink,
  speakers,
});

const versionOf = (texts: readonly string[]): string =>
  createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, 8);

/** Reads shards from memory; counts what a browser would have to load. */
export function loaderOf(shards: ReadonlyMap<string, string>): {
  load: LoadShard;
  loaded: string[];
} {
  const loaded: string[] = [];
  return {
    loaded,
    load: async (name) => {
      loaded.push(name);
      const text = shards.get(name);
      if (text === undefined) throw new Error(`There is no shard ${name}.`);
      return text;
    },
  };
}
