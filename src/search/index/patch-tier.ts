import {
  type Direction,
  dictionaryName,
  dictionarySharding,
  directions,
  isInDictionary,
  leastArticles,
  magnitudeOf,
  readDictionaryPart,
  turned,
} from "./dictionary.ts";
import { rewriteDocuments, type SearchDocument } from "./document-shards.ts";
import {
  type EditedArticle,
  type PatchedTerms,
  patchTerms,
  type ReadShard,
} from "./patch-terms.ts";
import { patchList, type Shard } from "./sharded-list.ts";
import type { Tier } from "./tiers.ts";
import { bucketName, type TermLimits, termLimitsOf } from "./write-terms.ts";
import type { WrittenTier } from "./write-tier.ts";

export type TierPatch = {
  readonly name: Tier["name"];
  readonly before: WrittenTier;
  /** How many articles the tier has. */
  readonly articles: number;
  /** Their ordinals are what they were. */
  readonly edited: readonly EditedArticle[];
  readonly documentAt: (ordinal: number) => SearchDocument;
  readonly read: ReadShard;
};

export type PatchedTier = {
  readonly written: WrittenTier;
  /** Names of shards that the tier had and has no more, unless they were written again. */
  readonly gone: readonly string[];
};

/** The shards of a tier that edited articles change, as `writeTier` would write them, and some that are as they were. Throws NotPatchable. */
export function* patchTier(
  patch: TierPatch,
  limits: TermLimits = termLimitsOf(patch.name, patch.articles),
): Generator<Shard, PatchedTier> {
  const { name, before, articles, edited, documentAt, read } = patch;
  const terms = yield* patchTerms(before.separators, articles, edited, read, limits);
  const { separators } = terms;
  const ordinals = edited.map(({ ordinal }) => ordinal);
  yield* rewriteDocuments(name, ordinals, articles, documentAt);
  const gone = [...terms.gone, ...missing(before.separators, separators).map(bucketName)];
  if (!before.dictionary) return { written: { separators }, gone };
  const words = changedWords(terms.counts, leastArticles(articles));
  const dictionary: Record<Direction, readonly string[]> = { forward: [], backward: [] };
  for (const direction of directions) {
    const own = before.dictionary[direction];
    const nameOf = (first: string) => dictionaryName(direction, first);
    const part = (first: string) => readDictionaryPart(read(nameOf(first)));
    const changes = new Map(Array.from(words, ([term, n]) => [turned(term, direction), n]));
    const list = { separators: own, read: part };
    dictionary[direction] = yield* patchList(list, changes, dictionarySharding(direction));
    gone.push(...missing(own, dictionary[direction]).map(nameOf));
  }
  return { written: { separators, dictionary }, gone };
}

const missing = (before: readonly string[], now: readonly string[]): readonly string[] => {
  const kept = new Set(now);
  return before.filter((each) => !kept.has(each));
};

/** What the dictionary says about the terms for which it says something else now; undefined for a term that leaves it. */
function changedWords(
  counts: PatchedTerms["counts"],
  least: number,
): ReadonlyMap<string, number | undefined> {
  const magnitude = (articles: number) => (articles >= least ? magnitudeOf(articles) : undefined);
  const words = new Map<string, number | undefined>();
  for (const { term, before, now } of counts) {
    if (isInDictionary(term) && magnitude(before) !== magnitude(now)) {
      words.set(term, magnitude(now));
    }
  }
  return words;
}
