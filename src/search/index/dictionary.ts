import { cutter } from "./cut.ts";
import { nameHash } from "./name-hash.ts";
import type { Shard } from "./write-terms.ts";

/** A term that many articles have, for suggestions. */
export type DictionaryTerm = { readonly term: string; readonly articles: number };

/**
 * The terms of the largest tier forwards and backwards. A typing error leaves the first or the second half of a word correct, so
 * the correct word is near it in one of the two.
 */
const directions = ["forward", "backward"] as const;
export type Direction = (typeof directions)[number];

/** Characters of a dictionary shard on the average: some 4 kB after gzip. */
const shardCharacters = 9_000;

/** Terms of fewer articles are mostly typing errors themselves. In a small archive every name counts. */
export const leastArticles = (articlesInTier: number): number => (articlesInTier < 5_000 ? 1 : 3);

/** Facets are not words, and numbers are not corrected. */
export const isInDictionary = (term: string): boolean => !/[/\p{N}]/u.test(term);

/** The shards of one direction; returns the first word of each. */
export function* writeDictionary(
  terms: Iterable<DictionaryTerm>,
  direction: Direction,
): Generator<Shard, readonly string[]> {
  const turned = direction === "forward" ? terms : backwards(terms);
  const separators: string[] = [];
  const endsShard = cutter(shardCharacters);
  let lines: string[] = [];
  let first: string | undefined;
  for (const { term, articles } of turned) {
    first ??= term;
    const line = `${term} ${magnitudeOf(articles)}`;
    lines.push(line);
    if (!endsShard(term, line.length + 1)) continue;
    separators.push(first);
    yield { name: dictionaryName(direction, first), text: lines.join("\n") };
    lines = [];
    first = undefined;
  }
  if (first !== undefined) {
    separators.push(first);
    yield { name: dictionaryName(direction, first), text: lines.join("\n") };
  }
  return separators;
}

export const dictionaryName = (direction: Direction, first: string): string =>
  `${direction === "forward" ? "f" : "g"}${nameHash(first)}`;

const turnedAround = (term: string): string => [...term].reverse().join("");

/** Powers of two say enough to rank suggestions, and do not change with every article. */
const magnitudeOf = (articles: number): number => Math.floor(Math.log2(articles));

const backwards = (terms: Iterable<DictionaryTerm>): readonly DictionaryTerm[] =>
  Array.from(terms, ({ term, articles }) => ({ term: turnedAround(term), articles })).sort(
    (a, b) => (a.term < b.term ? -1 : 1),
  );

/** A word of the dictionary, forwards, with the number of its articles rounded down to a power of two. */
export function readDictionary(text: string, direction: Direction): readonly DictionaryTerm[] {
  return text.split("\n").map((line) => {
    const [word = "", magnitude = "0"] = line.split(" ");
    const term = direction === "forward" ? word : turnedAround(word);
    return { term, articles: 2 ** Number(magnitude) };
  });
}
