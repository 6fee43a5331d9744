import type { Span } from "../../../model/span.ts";
import type { Line } from "../layout/lines.ts";

/** Endings that are no words of their own: what stands before them at the end of a line was cut in two. */
const ending =
  /^(?:tions?|sions?|ments?|ings?|ness|ity|ities|able|ible|ably|ist|ists|ism|ance|ence|ances|ences|ical|ically|ous|ously|ive|ives|ers?|ed|ly|ate|ated|ates|ating|tional|tive|tives|ture|tures|ingly|ization|ized|izing|ised|ising|ung|ungen|lich|lichen|keit|heit|schaft)\b/u;

/**
 * The hyphens at line ends that only divide a word, with their line ends: left out when the text is shown. Safe only where
 * the whole word stands elsewhere in the text, or what follows can be no word; else the hyphen stays and only the line end goes.
 */
export function findSoftBreaks(text: string, lines: readonly Line[]): readonly Span[] {
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
    const divided = left.length > 1 && (standsIn(text, left + right) || ending.test(right));
    cuts.push({ start: divided ? line.end - 1 : line.end, end: next.start });
  }
  return cuts;
}

function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? " "}${text[at + word.length] ?? " "}`;
    if (!/[\p{L}\p{M}]/u.test(around)) return true;
  }
  return false;
}
