import { closest, distance } from "fastest-levenshtein";

const maxSlips = 3;
const maxLength = 40; // a longer word is not a misspelt name, and is slow to compare

/** A question with the known name that was probably meant; the list of all names if none is similar. */
export function didYouMean(word: string, known: readonly string[]): string {
  const typed = word.toLowerCase().slice(0, maxLength);
  const guess = closest(typed, known);
  return distance(typed, guess.toLowerCase()) <= maxSlips
    ? `Did you mean ${guess}?`
    : `There are ${known.join(", ")}.`;
}
