import { articlesIn, type RootTier } from "../index/root.ts";
import type { IndexReader } from "./index-reader.ts";
import { exactly } from "./parse-query.ts";
import type { Hit } from "./run-query.ts";
import { termList } from "./term-list.ts";

/** A value of an operator, such as `marrow-bay` of `place`, and how many articles have it. */
export type FacetCount = { readonly key: string; readonly articles: number };

/** Buckets that the values of one operator load at most, and blocks of those that very many articles have: some 300 kB each. */
const mostShards = 64;

/** Whether the values of an operator are few enough to be counted. Loads nothing. */
export const isCountable = (index: IndexReader, name: string, most = mostShards): boolean =>
  sumOf(index.root.tiers.map((tier) => index.bucketsFrom(tier, `${name}/`))) <= most;

/**
 * How many of the hits have each value of an operator, the most first: every value is counted in every hit. Undefined if that loads
 * more than `most` buckets or blocks.
 */
export async function facetCounts(
  index: IndexReader,
  name: string,
  hits: readonly Hit[],
  most = mostShards,
): Promise<readonly FacetCount[] | undefined> {
  if (!isCountable(index, name, most)) return undefined;
  const lists = await Promise.all(index.root.tiers.map((tier) => listsOf(index, tier, name, most)));
  if (sumOf(lists.flat().map(({ blocks }) => blocks)) > most) return undefined;
  const counts = new Map<string, number>();
  const countTier = async (tier: RootTier, terms: readonly string[]): Promise<void> => {
    const among = ordinalsIn(tier, hits);
    const isHit = new Uint8Array(articlesIn(tier));
    for (const ordinal of among) isHit[ordinal] = 1;
    const countTerm = async (term: string): Promise<void> => {
      const list = await termList(index, tier, exactly(term));
      const { ordinals } = await list.read({ among, needs: "ordinals" });
      const found = sumOf(Array.from(ordinals, (ordinal) => isHit[ordinal] ?? 0));
      const key = term.slice(name.length + 1);
      if (found > 0) counts.set(key, (counts.get(key) ?? 0) + found);
    };
    await Promise.all(terms.map(countTerm));
  };
  await Promise.all(
    index.root.tiers.map((tier, i) =>
      countTier(
        tier,
        (lists[i] ?? []).map(({ term }) => term),
      ),
    ),
  );
  return Array.from(counts, ([key, articles]) => ({ key, articles })).sort(
    (a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1),
  );
}

/** The values that a tier has, each with the number of its blocks. */
async function listsOf(index: IndexReader, tier: RootTier, name: string, most: number) {
  const entries = await index.entriesFrom(tier, `${name}/`, most);
  return entries.map(([term, entry]) => ({
    term,
    blocks: "blocks" in entry ? entry.blocks.length : 0,
  }));
}

const ordinalsIn = (tier: RootTier, hits: readonly Hit[]): readonly number[] =>
  hits
    .filter((hit) => hit.tier === tier)
    .map(({ ordinal }) => ordinal)
    .sort((a, b) => a - b);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
