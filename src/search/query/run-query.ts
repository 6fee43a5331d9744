import { unpackImpact, weightOf } from "../index/impact.ts";
import type { Postings } from "../index/postings.ts";
import { articlesIn, type RootTier } from "../index/root.ts";
import { dayFilter, dayReader } from "./days.ts";
import type { IndexReader } from "./index-reader.ts";
import type { Query, Scope } from "./parse-query.ts";
import { type TermList, termList } from "./term-list.ts";

/** One article that a query found. */
export type Hit = {
  readonly tier: RootTier;
  readonly ordinal: number;
  /** Days since 1 January of the year 1; undefined if it has none. */
  readonly day: number | undefined;
  readonly score: number;
};

/**
 * All articles that have every word of the query, newest first. A phrase is only known to have all its words: whoever shows the
 * hit looks into its text.
 */
export async function runQuery(index: IndexReader, query: Query): Promise<readonly Hit[]> {
  const { tiers } = index.root;
  const exact = (term: string) => ({ term, spellings: [], inflections: [] });
  const required = [...query.words, ...query.facets.map(exact)];
  if (required.length === 0) return [];
  const lists = await Promise.all(
    tiers.map(async (tier) => ({
      tier,
      required: await Promise.all(required.map((word) => termList(index, tier, word))),
      excluded: await Promise.all(query.excluded.map((term) => termList(index, tier, exact(term)))),
    })),
  );
  const total = tiers.reduce((sum, tier) => sum + articlesIn(tier), 0);
  // Facets filter and do not rank.
  const rarity = query.words.map((_, i) =>
    rarityOf(
      lists.reduce((sum, each) => sum + (each.required[i]?.count ?? 0), 0),
      total,
    ),
  );
  const isWanted = dayFilter(query);
  const hits = await Promise.all(
    lists.map(async ({ tier, ...own }) => {
      const matches = await matchesIn(own.required, rarity, query.scope);
      const kept = await without(matches, own.excluded);
      const dayOf = dayReader(tier);
      return kept.map((match) => ({ ...match, tier, day: dayOf(match.ordinal) }));
    }),
  );
  return hits
    .flat()
    .filter(({ day }) => isWanted(day))
    .sort(byNewest);
}

/** Newest first, the undated last; of one day by serial, the highest first. */
const byNewest = (a: Hit, b: Hit): number =>
  (b.day ?? -1) - (a.day ?? -1) ||
  (a.tier === b.tier ? b.ordinal - a.ordinal : a.tier.name > b.tier.name ? -1 : 1);

export const byScore = (a: Hit, b: Hit): number => b.score - a.score || byNewest(a, b);

/** How rare a term is, as BM25 has it; never below zero. */
const rarityOf = (found: number, total: number): number =>
  Math.max(1e-6, Math.log((total - found + 0.5) / (found + 0.5)));

type Match = { readonly ordinal: number; readonly score: number };

/** The articles of one tier that are in every list. The shortest is read first, and of the others only what overlaps it. */
async function matchesIn(
  lists: readonly TermList[],
  rarity: readonly number[],
  scope: Scope,
): Promise<readonly Match[]> {
  let matches: readonly Match[] | undefined;
  const order = [...lists.keys()].sort((a, b) => (lists[a]?.count ?? 0) - (lists[b]?.count ?? 0));
  for (const i of order) {
    const list = await lists[i]?.read(matches?.map(({ ordinal }) => ordinal));
    if (!list) return [];
    const ranks = rarity[i];
    matches = joined(matches, ranks === undefined ? list : inScope(list, scope), ranks ?? 0);
    if (matches.length === 0) return [];
  }
  return matches ?? [];
}

function inScope(list: Postings, scope: Scope): Postings {
  if (scope === "anywhere") return list;
  const kept = Array.from(list.impacts, (impact, i) => ({
    impact,
    ordinal: list.ordinals[i] ?? 0,
  })).filter(({ impact }) => {
    const { inHeadline, inQuote } = unpackImpact(impact);
    return scope === "headline" ? inHeadline : inQuote;
  });
  return {
    ordinals: kept.map(({ ordinal }) => ordinal),
    impacts: kept.map(({ impact }) => impact),
  };
}

/** Keeps the matches that are in the list too. */
function joined(
  matches: readonly Match[] | undefined,
  { ordinals, impacts }: Postings,
  rarity: number,
): readonly Match[] {
  const scoreOf = (i: number) => rarity * weightOf(unpackImpact(impacts[i] ?? 0));
  if (!matches) return Array.from(ordinals, (ordinal, i) => ({ ordinal, score: scoreOf(i) }));
  const both: Match[] = [];
  let i = 0;
  for (const { ordinal, score } of matches) {
    while (i < ordinals.length && (ordinals[i] ?? 0) < ordinal) i++;
    if (ordinals[i] === ordinal) both.push({ ordinal, score: score + scoreOf(i) });
  }
  return both;
}

async function without(
  matches: readonly Match[],
  excluded: readonly TermList[],
): Promise<readonly Match[]> {
  if (matches.length === 0 || excluded.length === 0) return matches;
  const ordinals = matches.map(({ ordinal }) => ordinal);
  const lists = await Promise.all(excluded.map((list) => list.read(ordinals)));
  const gone = new Set(lists.flatMap((list) => Array.from(list.ordinals)));
  return matches.filter(({ ordinal }) => !gone.has(ordinal));
}
