import type { Span } from "../../../model/span.ts";
import type { Line } from "../layout/lines.ts";

/** Endings that are not words by themselves, so the word before one was divided at the line end. */
const ending =
  /^(?:tions?|sions?|ments?|ings?|ness|ity|ities|able|ible|ably|ist|ists|ism|ance|ence|ances|ences|ical|ically|ous|ously|ive|ives|ers?|ed|ly|ate|ated|ates|ating|tional|tive|tives|ture|tures|ingly|ization|ized|izing|ised|ising|ung|ungen|lich|lichen|keit|heit|schaft)\b/u;

/**
 * Finds hyphens at line ends that only divide a word, with their line ends; pages leave them out. This is safe only if the
 * text has the whole word elsewhere (`isWord`), or the second half cannot be a word. Otherwise only the line end is left out.
 */
export function findSoftBreaks(
  text: string,
  lines: readonly Line[],
  isWord: (word: string) => boolean,
): readonly Span[] {
  const cuts: Span[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (!line || !next || text[line.end - 1] !== "-") continue;
    const left = /[\p{L}\p{M}]+$/u.exec(
      text.slice(Math.max(line.start, line.end - 40), line.end - 1),
    )?.[0];
    const right = /^\p{Ll}[\p{L}\p{M}]*/u.exec(
      text.slice(next.start, Math.min(next.end, next.start + 40)),
    )?.[0];
    if (left === undefined || right === undefined) continue;
    const divided = left.length > 1 && (isWord(left + right) || ending.test(right));
    cuts.push({ start: divided ? line.end - 1 : line.end, end: next.start });
  }
  return cuts;
}

/** Tests whether a text has a word. The words are collected on first use: searching the text for each would be quadratic. */
export function wordsIn(text: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(text.match(/[\p{L}\p{M}]+/gu));
    return words.has(word);
  };
}
