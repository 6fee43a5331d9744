import type { Found } from "./rules/after-quote.ts";
import { phraseAt, type Reading } from "./words/reading.ts";
import type { Token } from "./words/token.ts";

/** What a run of quoted words is: speech, a few words of it, or none. */
export type Speech = "direct" | "fragment" | undefined;

const strong = new Set([
  "verb-subject-after", "subject-verb-after", "according-after", "signature", "label", "split",
]);

/**
 * Whether quoted words are somebody's speech. Points for what speaks for it, against what speaks for
 * a title, a nickname or a word held at a distance; one-word runs are seldom speech, nine-word runs always.
 */
export function speechOf(
  text: string,
  reading: Reading,
  quote: number,
  found: Found | undefined,
  nearby: boolean,
): Speech {
  const token = reading.tokens[quote];
  if (!token?.marked) return undefined;
  const inner = text.slice(token.marked.innerStart, token.marked.innerEnd).trim();
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  if (words.length === 0) return undefined;
  const whole = isWhole(reading, quote, inner);
  const kind = whole ? "direct" : "fragment";
  if (!token.marked.opened || !token.marked.closed) return kind;
  if (/^https?:|=$/.test(inner) || reading.tokens[quote - 1]?.text === "=") return undefined;
  if (found && strong.has(found.rule)) return kind;
  return points(reading, quote, words, whole, found, nearby, inner) >= 0 ? kind : undefined;
}

function points(
  reading: Reading,
  quote: number,
  words: readonly string[],
  whole: boolean,
  found: Found | undefined,
  nearby: boolean,
  inner: string,
): number {
  const { tokens } = reading;
  const before = tokens[quote - 1];
  const after = tokens[quote + 1];
  let sum = -3;
  sum += words.length >= 9 ? 4 : words.length >= 5 ? 2 : words.length >= 3 ? 1 : 0;
  if (whole) sum += /[.!?…]$/.test(inner) ? 3 : 2;
  if (found) sum += found.rule === "distant-before" ? 1.5 : found.rule === "subject-after" ? 2 : 3;
  else if (nearby) sum += 1;
  if (isNamed(reading, quote, found)) sum -= 4;
  if (isTitleCase(words) && !/[.!?,]$/.test(inner)) sum -= words.length === 1 ? 2 : 3;
  else if (isTitleCase(words) && words.length > 1) sum -= 2;
  if (isInsideNoun(before, after) && words.length <= 2) sum -= 2;
  if (before?.text === ":" && whole) sum += 2;
  if (before?.text === "(") sum -= 2;
  return sum;
}

/** A sentence of its own, not a few words inside another. */
function isWhole({ tokens }: Reading, quote: number, inner: string): boolean {
  const before = tokens[quote - 1];
  const begins =
    before === undefined ||
    before.kind === "quote" ||
    before.sentence !== tokens[quote]?.sentence ||
    /^[:,–—(-]/.test(before.text) ||
    before.is.speech === true ||
    before.is.participle === true;
  const first = inner.replace(/^[^\p{L}\p{N}]+/u, "").charAt(0);
  const after = tokens[quote + 1];
  const ends = /[.!?…,–—-]['’”"]*$/.test(inner) || !after || /^[,.!?)–—-]/.test(after.text);
  return begins && ends && (first !== first.toLowerCase() || before === undefined || before.text === "," || before.text === ":" || !/\p{Ll}/u.test(first));
}

/** `the book “…”`, `the so-called “…”`: the words before it name a thing. */
function isNamed(reading: Reading, quote: number, found: Found | undefined): boolean {
  const { tokens } = reading;
  for (let i = quote - 1; i >= quote - 4 && i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.kind === "quote" || token.sentence !== tokens[quote]?.sentence) return false;
    if (phraseAt(reading, i, "naming") > 0) return !(token.is.framing && found);
  }
  return false;
}

const isTitleCase = (words: readonly string[]): boolean =>
  words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length < 5) &&
  /^\p{Lu}/u.test(words[0] ?? "") &&
  /^[\p{Lu}\p{N}]/u.test(words.at(-1) ?? "");

/** `the new “green corridor” would`: it is the noun, or stands before it. */
function isInsideNoun(before: Token | undefined, after: Token | undefined): boolean {
  if (before?.kind !== "word") return false;
  const led = before.is.determiner === true || before.possessive || (!before.is.preposition && !before.is.speech && !before.is.framing && !before.is.conjunction && !before.is.auxiliary && !before.is.adverb);
  return led && after?.kind === "word" && !after.is.preposition && !after.is.conjunction;
}
