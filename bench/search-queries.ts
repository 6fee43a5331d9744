import type { Query } from "../src/search/query/parse-query.ts";
import { tokenize } from "../src/search/tokens/tokenize.ts";

/** The terms of one article, as the oracle and the queries need them. */
export type Sample = {
  readonly serial: number;
  readonly headline: readonly string[];
  readonly body: readonly string[];
};

export const termsOf = (text: string): readonly string[] => tokenize(text).map(({ term }) => term);

export type BenchQuery = { readonly kind: string; readonly terms: readonly string[] };

/** A number below `n`; the same sequence in every run. */
export function randomNumbers(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/**
 * Queries as readers type them: single words, and words of one random article. `countOf` says how many articles have a term. A kind
 * that the archive has no words for is left out, and the others share its part. `articles` is the size of the archive, if the samples are only a part.
 */
export function makeQueries(
  samples: readonly Sample[],
  countOf: (term: string) => number,
  count: number,
  articles = samples.length,
): readonly BenchQuery[] {
  const random = randomNumbers(7);
  const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
  const isWord = (term: string) => term.length > 2 && /^\p{L}+$/u.test(term);
  const wordWith = (min: number, max: number): string => {
    for (let tries = 0; tries < 2_000; tries++) {
      const word = pick(pick(samples)?.body ?? []) ?? "";
      if (isWord(word) && countOf(word) >= min && countOf(word) <= max) return word;
    }
    return "";
  };
  const [some, many, most] = [articles / 1000, articles / 30, articles / 4];
  const inOneArticle = (words: number, min: number): readonly string[] => {
    for (let tries = 0; tries < 2_000; tries++) {
      const isWanted = (term: string) =>
        isWord(term) && countOf(term) >= min && countOf(term) <= most;
      const terms = [...new Set(pick(samples)?.body.filter(isWanted))];
      const chosen = [...new Set(Array.from({ length: words }, () => pick(terms) ?? ""))];
      if (chosen.length === words && !chosen.includes("")) return chosen;
    }
    return [];
  };
  const kinds: readonly (readonly [string, number, () => readonly string[]])[] = [
    ["rare word", 0.2, () => [wordWith(1, Math.max(30, some))]],
    ["mid word", 0.2, () => [wordWith(some, many)]],
    ["common word", 0.1, () => [wordWith(many, most)]],
    ["two words", 0.23, () => inOneArticle(2, 2)],
    ["two common words", 0.05, () => inOneArticle(2, many)],
    ["three words", 0.18, () => inOneArticle(3, 2)],
    ["a word and a stop word", 0.04, () => [wordWith(some, many), wordWith(2 * most, articles)]],
  ];
  const possible = kinds.filter(([, , make]) => isComplete(make()));
  const shares = possible.reduce((sum, [, share]) => sum + share, 0);
  return possible
    .flatMap(([kind, share, make]) =>
      Array.from({ length: Math.round((share / shares) * count) }, () => ({ kind, terms: make() })),
    )
    .filter(({ terms }) => isComplete(terms));
}

const isComplete = (terms: readonly string[]): boolean => terms.length > 0 && !terms.includes("");

/** Runs of two to five words out of random articles. */
export function phrasesOf(
  samples: readonly Sample[],
  count: number,
): readonly (readonly string[])[] {
  const random = randomNumbers(5);
  return Array.from({ length: count }, () => {
    const body = samples[random(samples.length)]?.body ?? [];
    const from = random(Math.max(1, body.length - 5));
    return body.slice(from, from + 2 + random(4));
  }).filter(({ length }) => length > 1);
}

/** A query of exactly these terms, without their other forms, as the oracle reads it. */
export const exactQuery = (terms: readonly string[]): Query => ({
  words: terms.map((term) => ({ term, spellings: [], inflections: [] })),
  phrases: [],
  excluded: [],
  facets: [],
  scope: "anywhere",
});

/** The word with one random slip: a letter left out, added, exchanged, or swapped with its neighbour. */
export function misspelt(word: string, random: (n: number) => number): string {
  const at = random(word.length);
  const letter = String.fromCharCode(97 + random(26));
  switch (random(4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + letter + word.slice(at + 1);
    default:
      return word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
  }
}
