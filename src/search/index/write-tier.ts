import {
  type DictionaryTerm,
  type Direction,
  isInDictionary,
  leastArticles,
  writeDictionary,
} from "./dictionary.ts";
import { type SearchDocument, writeDocuments } from "./document-shards.ts";
import { articlesIn, type DayCount, type RootDictionary } from "./root.ts";
import type { Shard } from "./sharded-list.ts";
import type { Tier } from "./tiers.ts";
import { type TermLimits, type TermPostings, termLimitsOf, writeTerms } from "./write-terms.ts";

export type TierInput = {
  readonly name: Tier["name"];
  readonly undated: number;
  /** Ascending. */
  readonly days: readonly DayCount[];
  /** In the order of UTF-16 code units. */
  readonly terms: Iterable<TermPostings>;
  /** By ordinal. */
  readonly documents: Iterable<SearchDocument>;
  /** Whether suggestions come from the words of this tier. */
  readonly hasDictionary: boolean;
};

/** What the root says about the shards of a tier. */
export type WrittenTier = {
  readonly separators: readonly string[];
  readonly dictionary?: RootDictionary;
};

/** The shards of one tier, with names below its folder; returns what the root says about them. */
export function* writeTier(
  input: TierInput,
  limits: TermLimits = termLimitsOf(input.name, articlesIn(input)),
): Generator<Shard, WrittenTier> {
  const words: DictionaryTerm[] = [];
  const articles = articlesIn(input);
  const least = leastArticles(articles);
  const terms = input.hasDictionary ? noted(input.terms, least, words) : input.terms;
  const separators = yield* writeTerms(terms, articles, limits);
  yield* writeDocuments(input.name, input.documents);
  if (!input.hasDictionary) return { separators };
  const write = (direction: Direction) => writeDictionary(words, direction);
  const forward = yield* write("forward");
  const backward = yield* write("backward");
  return { separators, dictionary: { forward, backward } };
}

/** Passes terms on, and notes those that suggestions may offer. */
function* noted(
  terms: Iterable<TermPostings>,
  least: number,
  words: DictionaryTerm[],
): Generator<TermPostings> {
  for (const postings of terms) {
    const word = { term: postings.term, articles: postings.ordinals.length };
    if (word.articles >= least && isInDictionary(word.term)) words.push(word);
    yield postings;
  }
}
