import { articlesIn, type RootTier } from "../index/root.ts";
import { dayFilter } from "./days.ts";
import type { IndexReader } from "./index-reader.ts";
import { type Match, matchesIn, type RequiredList } from "./matches.ts";
import { exactly, type Query, type Scope } from "./parse-query.ts";
import { termList } from "./term-list.ts";

/** One article that a query found. */
export type Hit = Match & {
  readonly tier: RootTier;
  /** Days since 1 January of the year 1; undefined if it has none. */
  readonly day: number | undefined;
};

/**
 * All articles that have every word of the query, the newest or the best first. With `in:quotes` one quotation has all words, and is
 * by the speaker if the query names one. A phrase is only known to have all its words: to be sure, look into the text of the hit.
 * Only the order of the best loads what it needs for scores.
 */
export async function runQuery(
  index: IndexReader,
  query: Query,
  order: "newest" | "best" = "newest",
): Promise<readonly Hit[]> {
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
  const isWanted = dayFilter(query);
  const hits = await Promise.all(
    lists.map(async ({ tier, ...own }) => {
      const required: readonly RequiredList[] = [
        ...own.words.map((list, i) => ({ list, rarity: rarity[i] ?? 0, scope })),
        ...own.facets.map(({ facet, list }) => ({ list, rarity: 0, scope: scopeOf(facet, query) })),
      ];
      const matches = await matchesIn(required, own.excluded);
      return matches.map((match) => ({ ...match, tier, day: index.dayOf(tier, match.ordinal) }));
    }),
  );
  return hits
    .flat()
    .filter(({ day }) => isWanted(day))
    .sort(order === "best" ? byScore : byNewest);
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
