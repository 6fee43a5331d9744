import type { BucketEntry } from "../index/bucket.ts";
import { unpackImpact, weightOf } from "../index/impact.ts";
import { type Postings, readPostings } from "../index/postings.ts";
import { articlesIn, type RootTier } from "../index/root.ts";
import { dayFilter, dayReader } from "./days.ts";
import type { IndexReader } from "./index-reader.ts";
import type { Query, Scope } from "./parse-query.ts";

/** One article that a query found. */
export type Hit = {
  readonly tier: RootTier;
  readonly ordinal: number;
  /** Days since 1 January of the year 1; undefined if it has none. */
  readonly day: number | undefined;
  readonly score: number;
};

/**
 * All articles that have every term of the query, newest first. Phrases are only known to have all their words: whoever shows a
 * hit looks at its text.
 */
export async function runQuery(index: IndexReader, query: Query): Promise<readonly Hit[]> {
  const { tiers } = index.root;
  const asked = [...query.terms, ...query.facets];
  if (asked.length === 0) return [];
  const all = await Promise.all(
    tiers.map(async (tier) => ({
      tier,
      entries: await Promise.all(asked.map((term) => index.entry(tier, term))),
      excluded: await Promise.all(query.excluded.map((term) => index.entry(tier, term))),
    })),
  );
  const total = tiers.reduce((sum, tier) => sum + articlesIn(tier), 0);
  const rarity = asked.map((term, i) => {
    if (i >= query.terms.length) return 0; // facets filter and do not rank
    const found = all.reduce((sum, { entries }) => sum + countOf(entries[i]), 0);
    return term === "" ? 0 : rarityOf(found, total);
  });
  const found = await Promise.all(
    all.map(async ({ tier, entries, excluded }) => {
      const matches = await matchesIn(index, tier, { asked, entries, rarity }, query);
      return without(
        matches,
        await Promise.all(
          excluded.map((entry, i) => wholeList(index, tier, query.excluded[i] ?? "", entry)),
        ),
      );
    }),
  );
  const isWanted = dayFilter(query);
  const hits = tiers.flatMap((tier, i) => {
    const dayOf = dayReader(tier);
    return (found[i] ?? []).map(({ ordinal, score }) => ({
      tier,
      ordinal,
      score,
      day: dayOf(ordinal),
    }));
  });
  return hits.filter(({ day }) => isWanted(day)).sort(byNewest);
}

/** Newest first, the undated last; of one day in the order of their serials, the last first. */
export const byNewest = (a: Hit, b: Hit): number =>
  (b.day ?? -1) - (a.day ?? -1) ||
  (b.tier.name < a.tier.name ? -1 : b.tier.name > a.tier.name ? 1 : b.ordinal - a.ordinal);

export const byScore = (a: Hit, b: Hit): number => b.score - a.score || byNewest(a, b);

/** How rare a term is, as BM25 has it; never below zero. */
const rarityOf = (found: number, total: number): number =>
  Math.max(1e-6, Math.log((total - found + 0.5) / (found + 0.5)));

const countOf = (entry: BucketEntry | undefined): number => {
  if (!entry) return 0;
  return "blocks" in entry
    ? entry.blocks.reduce((sum, { count }) => sum + count, 0)
    : entry.impacts.length;
};

type Match = { readonly ordinal: number; readonly score: number };

type Asked = {
  readonly asked: readonly string[];
  readonly entries: readonly (BucketEntry | undefined)[];
  readonly rarity: readonly number[];
};

/** The articles of one tier that have every term, by ordinal. The rarest list is read first, of the others only what overlaps it. */
async function matchesIn(
  index: IndexReader,
  tier: RootTier,
  { asked, entries, rarity }: Asked,
  { terms, scope }: Query,
): Promise<readonly Match[]> {
  if (entries.some((entry) => entry === undefined)) return [];
  const order = asked.map((_, i) => i).sort((a, b) => countOf(entries[a]) - countOf(entries[b]));
  let matches: readonly Match[] | undefined;
  for (const i of order) {
    const entry = entries[i];
    if (!entry) return [];
    const list = await listOf(index, tier, asked[i] ?? "", entry, matches);
    const own = i < terms.length ? inScope(list, scope) : list;
    matches = joined(matches, own, rarity[i] ?? 0);
    if (matches.length === 0) return [];
  }
  return matches ?? [];
}

/** The postings of a term: of a long list only the blocks that may hold one of the matches so far. */
async function listOf(
  index: IndexReader,
  tier: RootTier,
  term: string,
  entry: BucketEntry,
  matches?: readonly Match[],
): Promise<Postings> {
  if (!("blocks" in entry)) return readPostings(entry);
  const wanted = entry.blocks.filter(({ first }, i) => {
    const end = entry.blocks[i + 1]?.first ?? Number.POSITIVE_INFINITY;
    return !matches || matches.some(({ ordinal }) => ordinal >= first && ordinal < end);
  });
  const lists = await Promise.all(wanted.map((block) => index.block(tier, term, block)));
  return {
    ordinals: lists.flatMap(({ ordinals }) => Array.from(ordinals)),
    impacts: lists.flatMap(({ impacts }) => Array.from(impacts)),
  };
}

const wholeList = async (
  index: IndexReader,
  tier: RootTier,
  term: string,
  entry: BucketEntry | undefined,
): Promise<Postings> => (entry ? listOf(index, tier, term, entry) : { ordinals: [], impacts: [] });

function inScope({ ordinals, impacts }: Postings, scope: Scope): Postings {
  if (scope === "anywhere") return { ordinals, impacts };
  const kept = Array.from(impacts, (impact, i) => ({ impact, ordinal: ordinals[i] ?? 0 })).filter(
    ({ impact }) => {
      const { inHeadline, inQuote } = unpackImpact(impact);
      return scope === "headline" ? inHeadline : inQuote;
    },
  );
  return {
    ordinals: kept.map(({ ordinal }) => ordinal),
    impacts: kept.map(({ impact }) => impact),
  };
}

/** Keeps the matches that the list has too. */
function joined(
  matches: readonly Match[] | undefined,
  { ordinals, impacts }: Postings,
  rarity: number,
): readonly Match[] {
  const scoreOf = (i: number) =>
    rarity === 0 ? 0 : rarity * weightOf(unpackImpact(impacts[i] ?? 0));
  if (!matches) return Array.from(ordinals, (ordinal, i) => ({ ordinal, score: scoreOf(i) }));
  const both: Match[] = [];
  let i = 0;
  for (const { ordinal, score } of matches) {
    while (i < ordinals.length && (ordinals[i] ?? 0) < ordinal) i++;
    if (ordinals[i] === ordinal) both.push({ ordinal, score: score + scoreOf(i) });
  }
  return both;
}

function without(matches: readonly Match[], lists: readonly Postings[]): readonly Match[] {
  const gone = new Set(lists.flatMap(({ ordinals }) => Array.from(ordinals)));
  return gone.size === 0 ? matches : matches.filter(({ ordinal }) => !gone.has(ordinal));
}
