import { articlesIn, type RootTier } from "../index/root.ts";
import { dayFilter } from "./days.ts";
import type { IndexReader } from "./index-reader.ts";
import { type Match, matchesIn, type RequiredList, shortestOf } from "./matches.ts";
import { exactly, type Query, type Scope } from "./parse-query.ts";
import { type TermList, termList } from "./term-list.ts";

/** One article that a query found. */
export type Hit = Match & {
  readonly tier: RootTier;
  /** Days since 1 January of the year 1; undefined if it has none. */
  readonly day: number | undefined;
};

/** What the articles of a tier must be in and must not be in. */
type TierLists = {
  readonly tier: RootTier;
  readonly required: readonly RequiredList[];
  readonly excluded: readonly TermList[];
};

type Order = "newest" | "best";

/**
 * All articles that have every word of the query, the newest or the best first. With `in:quotes` one quotation has all words, and is
 * by the speaker if the query names one. A phrase is only known to have all its words: to be sure, look into the text of the hit.
 * Only the order of the best loads what it needs for scores.
 */
export async function runQuery(
  index: IndexReader,
  query: Query,
  order: Order = "newest",
): Promise<readonly Hit[]> {
  const isWanted = dayFilter(query);
  const hits = await Promise.all(
    (await listsOf(index, query, order)).map(async ({ tier, required, excluded }) =>
      hitsIn(index, tier, await matchesIn(required, excluded)),
    ),
  );
  return hits
    .flat()
    .filter(({ day }) => isWanted(day))
    .sort(order === "best" ? byScore : byNewest);
}

/** The first hits of the order of the newest, at most `count`. Of long lists it loads the ends only, so it cannot count. */
export async function newestHits(
  index: IndexReader,
  query: Query,
  count: number,
): Promise<readonly Hit[]> {
  const isWanted = dayFilter(query);
  const newest = await Promise.all(
    (await listsOf(index, query, "newest")).map(async ({ tier, required, excluded }) => {
      const found: Hit[] = [];
      let to = Number.POSITIVE_INFINITY;
      for (const from of shortestOf(required)?.windows() ?? []) {
        const matches = await matchesIn(required, excluded, { from, to });
        found.push(...hitsIn(index, tier, matches).filter(({ day }) => isWanted(day)));
        if (found.length >= count) break;
        to = from;
      }
      return found;
    }),
  );
  return newest.flat().sort(byNewest).slice(0, count);
}

const hitsIn = (index: IndexReader, tier: RootTier, matches: readonly Match[]): readonly Hit[] =>
  matches.map((match) => ({ ...match, tier, day: index.dayOf(tier, match.ordinal) }));

/** The lists of each tier; none if the query asks for nothing. */
async function listsOf(
  index: IndexReader,
  query: Query,
  order: Order,
): Promise<readonly TierLists[]> {
  const { tiers } = index.root;
  const { words, excluded, scope } = query;
  if (words.length + query.facets.length === 0) return [];
  const facets = await Promise.all(query.facets.map((facet) => facetTerms(index, facet)));
  const lists = await Promise.all(
    tiers.map(async (tier) => ({
      tier,
      words: await Promise.all(words.map((word) => termList(index, tier, word))),
      facets: await Promise.all(
        facets.map(async (facet) => ({
          facet: facet.term,
          list: await termList(index, tier, facet),
        })),
      ),
      excluded: await Promise.all(excluded.map((term) => termList(index, tier, exactly(term)))),
    })),
  );
  const total = tiers.reduce((sum, tier) => sum + articlesIn(tier), 0);
  const counts = words.map((_, i) =>
    lists.reduce((sum, each) => sum + (each.words[i]?.count ?? 0), 0),
  );
  const rarity = order === "best" ? raritiesOf(counts, total) : [];
  return lists.map(({ tier, ...own }) => ({
    tier,
    required: [
      ...own.words.map((list, i) => ({ list, rarity: rarity[i] ?? 0, scope })),
      ...own.facets.map(({ facet, list }) => ({ list, rarity: 0, scope: scopeOf(facet, query) })),
    ],
    excluded: own.excluded,
  }));
}

/** A speaker is found by all their names. */
async function facetTerms(index: IndexReader, facet: string) {
  if (!facet.startsWith(speakerFacet)) return exactly(facet);
  const names = await index.namesOf(facet.slice(speakerFacet.length));
  const [term = facet, ...spellings] = names.map((key) => speakerFacet + key);
  return { term, spellings, inflections: [] };
}

const speakerFacet = "speaker/";

/** Speakers are facets of quotations; all others are facets of articles. */
const scopeOf = (facet: string, { scope }: Query): Scope =>
  scope === "quotes" && facet.startsWith(speakerFacet) ? "quotes" : "anywhere";

/** Newest first, the undated last; of one day by serial, the highest first. */
const byNewest = (a: Hit, b: Hit): number =>
  (b.day ?? -1) - (a.day ?? -1) ||
  (a.tier === b.tier ? b.ordinal - a.ordinal : a.tier.name > b.tier.name ? -1 : 1);

const byScore = (a: Hit, b: Hit): number => b.score - a.score || byNewest(a, b);

/**
 * How rare each term is, as BM25 defines it. A term that most articles have says nothing about one of them, so it is 0, and its
 * weights are not loaded, unless all terms are like that.
 */
function raritiesOf(counts: readonly number[], total: number): readonly number[] {
  const rarities = counts.map((found) =>
    Math.max(0, Math.log((total - found + 0.5) / (found + 0.5))),
  );
  return rarities.some((rarity) => rarity > 0) ? rarities : rarities.map(() => 1e-6);
}
