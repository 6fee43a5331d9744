import { nameHash } from "./name-hash.ts";
import { cutList, type ListEntry, type Shard, type Sharding } from "./sharded-list.ts";

/** A term that many articles have, for suggestions. */
export type DictionaryTerm = { readonly term: string; readonly articles: number };

/**
 * The terms of the largest tier forwards and backwards. A typing error leaves the first or the second half of a word correct, so
 * the correct word is near it in one of the two.
 */
export const directions = ["forward", "backward"] as const;
export type Direction = (typeof directions)[number];

/** Characters of a dictionary shard on the average: some 4 kB after gzip. */
const shardCharacters = 9_000;

/** Terms of fewer articles are mostly typing errors themselves. In a small archive every name counts. */
export const leastArticles = (articlesInTier: number): number => (articlesInTier < 5_000 ? 1 : 3);

/** Facets are not words, and numbers are not corrected. */
export const isInDictionary = (term: string): boolean => !/[/\p{N}]/u.test(term);

/** The words of one shard, as they are sorted there, each with the magnitude of its number of articles. */
type DictionaryPart = ReadonlyMap<string, number>;

/** The shards of one direction; returns the first word of each. */
export const writeDictionary = (
  terms: Iterable<DictionaryTerm>,
  direction: Direction,
): Generator<Shard, readonly string[]> =>
  cutList(entriesOf(terms, direction), dictionarySharding(direction));

function* entriesOf(
  terms: Iterable<DictionaryTerm>,
  direction: Direction,
): Generator<ListEntry<number>> {
  const sorted = direction === "forward" ? terms : backwards(terms);
  for (const { term, articles } of sorted) yield { key: term, entry: magnitudeOf(articles) };
}

/** How the words of one direction are cut into shards. */
export const dictionarySharding = (direction: Direction): Sharding<number> => ({
  usualSize: shardCharacters,
  sizeOf: (word, magnitude) => `${word} ${magnitude}\n`.length,
  separatorOf: (_, first) => first,
  nameOf: (first) => dictionaryName(direction, first),
  write: (part) => Array.from(part, ([word, magnitude]) => `${word} ${magnitude}`).join("\n"),
});

/** Reads a shard that `dictionarySharding` wrote. */
export const readDictionaryPart = (text: string): DictionaryPart =>
  new Map(
    text.split("\n").map((line) => {
      const [word = "", magnitude = "0"] = line.split(" ");
      return [word, Number(magnitude)];
    }),
  );

/** The word as it is sorted in one direction. */
export const turned = (term: string, direction: Direction): string =>
  direction === "forward" ? term : turnedAround(term);

export const dictionaryName = (direction: Direction, first: string): string =>
  `${direction === "forward" ? "f" : "g"}${nameHash(first)}`;

const turnedAround = (term: string): string => [...term].reverse().join("");

/** Powers of two say enough to rank suggestions, and do not change with every article. */
export const magnitudeOf = (articles: number): number => Math.floor(Math.log2(articles));

const backwards = (terms: Iterable<DictionaryTerm>): readonly DictionaryTerm[] =>
  Array.from(terms, ({ term, articles }) => ({ term: turnedAround(term), articles })).sort(
    (a, b) => (a.term < b.term ? -1 : 1),
  );

/** The words of a shard, forwards, each with the number of its articles rounded down to a power of two. */
export const readDictionary = (text: string, direction: Direction): readonly DictionaryTerm[] =>
  Array.from(readDictionaryPart(text), ([word, magnitude]) => ({
    term: turned(word, direction),
    articles: 2 ** magnitude,
  }));
