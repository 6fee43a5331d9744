import { postingsIn } from "../index/bucket.ts";
import { type DictionaryTerm, isInDictionary } from "../index/dictionary.ts";
import type { IndexReader } from "./index-reader.ts";
import { isOneEdit } from "./one-edit.ts";

/** Words that begin with these letters, those of the most articles first. */
export async function completionsOf(
  index: IndexReader,
  beginning: string,
  limit: number,
): Promise<readonly string[]> {
  const words = await index.dictionary("forward", beginning, `${beginning}\uffff`);
  return words
    .filter(({ term }) => term.startsWith(beginning) && term !== beginning)
    .sort(byArticles)
    .slice(0, limit)
    .map(({ term }) => term);
}

/** Buckets of a tier that are loaded for suggestions: some 20 kB. */
const mostBuckets = 3;

/** Keys of a facet that begin with these letters, those of the most articles first: of `speaker` and `ines`, `ines-calder`. */
export async function facetsFrom(
  index: IndexReader,
  name: string,
  beginning: string,
  limit: number,
): Promise<readonly string[]> {
  const prefix = `${name}/`;
  const { tiers } = index.root;
  const entries = await Promise.all(
    tiers.map((tier) => index.entriesFrom(tier, prefix + beginning, mostBuckets)),
  );
  const counts = new Map<string, number>();
  for (const [term, entry] of entries.flat()) {
    const key = term.slice(prefix.length);
    counts.set(key, (counts.get(key) ?? 0) + postingsIn(entry));
  }
  return Array.from(counts, ([term, articles]) => ({ term, articles }))
    .sort(byArticles)
    .slice(0, limit)
    .map(({ term }) => term);
}

/** One slip in a shorter word may give too many others. */
const shortestCorrected = 4;

/** Words that one slip of the finger turns into this one, those of the most articles first. */
export async function correctionsOf(
  index: IndexReader,
  term: string,
  limit: number,
): Promise<readonly string[]> {
  const characters = [...term];
  if (characters.length < shortestCorrected) return [];
  // A slip in the first half, or a swap across the middle, leaves the second half but for one letter.
  const half = Math.floor(characters.length / 2);
  const beginning = characters.slice(0, half).join("");
  const ending = [...characters]
    .reverse()
    .slice(0, half - 1)
    .join("");
  const [forward, backward] = await Promise.all([
    index.dictionary("forward", beginning, `${beginning}\uffff`),
    index.dictionary("backward", ending, `${ending}\uffff`),
  ]);
  const found = new Map<string, DictionaryTerm>();
  const add = (word: DictionaryTerm) => isOneEdit(word.term, term) && found.set(word.term, word);
  for (const word of [...forward, ...backward]) add(word);
  if (found.size === 0) for (const word of await rareWordsNear(index, term, half)) add(word);
  return [...found.values()]
    .sort(byArticles)
    .slice(0, limit)
    .map((word) => word.term);
}

/**
 * The words that begin as a term does. The dictionary leaves out words of one or two articles of the largest tier; the buckets have
 * all, but forwards only, so a slip in the second half of a rare word is found, one in the first half is not.
 */
async function rareWordsNear(
  index: IndexReader,
  term: string,
  shortest: number,
): Promise<readonly DictionaryTerm[]> {
  const entries = await Promise.all(
    index.root.tiers.map((tier) => {
      let length = shortest;
      const beginning = () => [...term].slice(0, length).join("");
      while (length < term.length && index.bucketsFrom(tier, beginning()) > mostBuckets) length++;
      return index.entriesFrom(tier, beginning(), mostBuckets);
    }),
  );
  const counts = new Map<string, number>();
  for (const [word, entry] of entries.flat()) {
    if (isInDictionary(word)) counts.set(word, (counts.get(word) ?? 0) + postingsIn(entry));
  }
  return Array.from(counts, ([word, articles]) => ({ term: word, articles }));
}

const byArticles = (a: DictionaryTerm, b: DictionaryTerm): number =>
  b.articles - a.articles || (a.term < b.term ? -1 : 1);
