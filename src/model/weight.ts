import type { Article } from "./article.ts";
import { isProse } from "./part.ts";
import { hasPage } from "./quote.ts";

/**
 * How much an article has to read, as an editor would judge it: lists that lead with one article lead with the heaviest. It
 * depends on the article alone, so that a new article does not change the order of others.
 *
 * Running text counts by its words, quotations of named speakers count extra, and rows of figures count little. A full-length
 * report with some named voices leads a page; being still longer hardly makes it more important.
 */
export function weightOf({ status, text, parts, prose, quotes }: Article): number {
  if (status !== "published") return 0;
  const words = { running: 0, other: 0 };
  for (const part of parts) {
    const count = countWords((prose ?? text).slice(part.start, part.end));
    if (part.figures || part.role === "table" || part.role === "subhead") words.other += count;
    else if (isProse(part) || part.role === "turn") words.running += count;
  }
  const named = quotes.filter(
    ({ speaker, continues }) => speaker && hasPage(speaker) && !continues,
  ).length;
  return Math.round(
    10 * (levelled(words.running, fullLength) + wordsOfQuotation * levelled(named, voices)) +
      words.other / 10,
  );
}

/** The words of a full-length news report. */
const fullLength = 250;
/** Named quotations of a report with many voices. */
const voices = 5;
/** A quotation of a named speaker counts as much as this many words. */
const wordsOfQuotation = 30;

/** Up to `most` in full, and a tenth of what is beyond it. */
const levelled = (amount: number, most: number): number =>
  Math.min(amount, most) + Math.max(0, amount - most) / 10;

/** Two characters of a script without spaces between words count as a word. */
function countWords(text: string): number {
  const spaced = countLetterRuns(text);
  if (!mayBeUnspaced.test(text)) return spaced;
  return spaced + Math.floor((text.match(eachUnspaced)?.length ?? 0) / 2);
}

/** Counts runs of letters, which an apostrophe or a hyphen joins: `don’t`, `vice-president`. */
function countLetterRuns(text: string): number {
  let runs = 0;
  let before: "letter" | "joiner" | "other" = "other";
  for (let i = 0; i < text.length; i++) {
    const end = endOfLetters(text, i);
    if (end > i) {
      if (before === "other") runs++;
      before = "letter";
      i = end - 1;
    } else before = before === "letter" && joiners.includes(text.charAt(i)) ? "joiner" : "other";
  }
  return runs;
}

/** For speed, since this runs for each character of the archive: ASCII is judged by its codes, one letter at a time. */
function endOfLetters(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code < 0x80) return isAsciiLetter(code) ? from + 1 : from;
  letters.lastIndex = from;
  return letters.test(text) ? letters.lastIndex : from;
}

const isAsciiLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const letters = /[\p{L}\p{M}]+/uy;
const joiners = "'’-";

/** These scripts begin at U+0E00; most texts have nothing above it but punctuation. */
const mayBeUnspaced = /[^\0-\u0dff\u2000-\u206f]/;
const eachUnspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
