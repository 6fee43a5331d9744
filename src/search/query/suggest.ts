import { postingsIn } from "../index/bucket.ts";
import type { DictionaryTerm } from "../index/dictionary.ts";
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
    tiers.map((tier) => index.entriesFrom(tier, prefix + beginning)),
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
  for (const word of [...forward, ...backward]) {
    if (isOneEdit(word.term, term)) found.set(word.term, word);
  }
  return [...found.values()]
    .sort(byArticles)
    .slice(0, limit)
    .map((word) => word.term);
}

const byArticles = (a: DictionaryTerm, b: DictionaryTerm): number =>
  b.articles - a.articles || (a.term < b.term ? -1 : 1);
