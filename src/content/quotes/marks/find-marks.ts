import type { Span } from "../../../model/span.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { type Mark, shapes } from "./mark.ts";
import type { Style } from "./vote-style.ts";

const anyMark = /'''(?!')|``|''|,,(?=[\p{L}\d])|["＂“”„‟«»‹›‘’‚'`「」『』〝〞〟]/gu;
const space = /[\s\u2060\u200b]/;
const opensBefore: ReadonlySet<string> = new Set("([{—–-/¿¡\"“„«‘'‚‹`…");
const closesAfter: ReadonlySet<string> = new Set(".,;:!?)]}—–-/…\"”“»«’'‘›‹");
const neverOpensBefore: ReadonlySet<string> = new Set(".,;:!?)]");
const punctuation: ReadonlySet<string> = new Set(".,!?…;");
const possessiveEndings: ReadonlySet<string> = new Set("sxzSXZ");
const digits: ReadonlySet<string> = new Set("0123456789");
/** The letters that follow an apostrophe; old wire copy may use a double mark for one (isn"t). */
const clitic = /^(?:s|t|re|ve|ll|d|m)(?!\p{L})/u;
const word = /[\p{L}\p{N}]/u;

/** The quotation marks in a stretch of text. Neighbours decide on which side each belongs; failing that, its shape. */
export function findMarks(text: string, span: Span, style: Style, lexicon: Lexicon): Mark[] {
  const marks: Mark[] = [];
  // Search the stretch only: a search in the whole text would run to the next mark, however far away.
  for (const match of text.slice(span.start, span.end).matchAll(anyMark)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const cut = end - start < 3 ? end : cutOf(text, start);
    const mark = markAt(text, { start, end: cut }, span, style, lexicon);
    if (mark) marks.push(mark);
    const second = cut < end && markAt(text, { start: cut, end }, span, style, lexicon);
    if (second) marks.push(second);
  }
  return marks;
}

/** If three typewriter marks close together, the first one closes the inner quotation: `''He said, 'No.'''` */
const cutOf = (text: string, start: number): number =>
  isBlank(text.charAt(start - 1)) ? start + 2 : start + 1;

function markAt(
  text: string,
  { start, end }: Span,
  within: Span,
  style: Style,
  lexicon: Lexicon,
): Mark | undefined {
  const glyph = text.slice(start, end);
  const shape = shapes.get(glyph);
  if (!shape) return undefined;
  const before = start > within.start ? text.charAt(start - 1) : "";
  const after = end < within.end ? text.charAt(end) : "";
  if (shape.family === "single" && isApostrophe(text, end, before, after, lexicon))
    return undefined;
  if (glyph === ",," && !isBlank(before)) return undefined;
  if (glyph === '"' && word.test(before) && clitic.test(text.slice(end, end + 3))) return undefined;
  const opens =
    (isBlank(before) || opensBefore.has(before)) && !isBlank(after) && !neverOpensBefore.has(after);
  const closes = !isBlank(before) && (isBlank(after) || closesAfter.has(after));
  return {
    start,
    end,
    family: shape.family,
    side: guillemet(glyph, style) ?? sideOf(opens, closes, before, after, shape.side),
    punctuated: punctuation.has(before),
    possessive: possessiveEndings.has(before),
    measured: digits.has(before) && (glyph === '"' || glyph === "''" || shape.family === "single"),
  };
}

/** Guillemets point the same way throughout a text, with or without spaces inside. */
function guillemet(glyph: string, { guillemets }: Style): Mark["side"] | undefined {
  if ((glyph !== "«" && glyph !== "»") || guillemets === "either") return undefined;
  return (glyph === "«") === (guillemets === "outward") ? "open" : "close";
}

function sideOf(
  opens: boolean,
  closes: boolean,
  before: string,
  after: string,
  shaped: Mark["side"],
): Mark["side"] {
  if (opens && !closes) return "open";
  if (closes && !opens) return "close";
  if (shaped !== "either") return shaped;
  if (opens && closes) return isBlank(before) ? "open" : word.test(after) ? "open" : "either";
  return "either";
}

/** Inside a word (don’t), before a year (’80s) or of a clipped word (’tis). */
function isApostrophe(text: string, end: number, before: string, after: string, lexicon: Lexicon) {
  if (word.test(before) && word.test(after)) return true;
  if (lexicon.elided.size > 0 && word.test(before) && /[«“"]/.test(after)) return true;
  if (
    /\d/.test(after) &&
    /^\d0s?\b|^\d\d\b(?!\s*(?:per|million|billion|percent))/.test(text.slice(end, end + 12)) &&
    !word.test(before)
  )
    return true;
  if (word.test(before) || !word.test(after)) return false;
  const clipped = /^\p{L}+/u.exec(text.slice(end, end + 8))?.[0].toLowerCase() ?? "";
  return lexicon.elisions.has(clipped);
}

const isBlank = (char: string): boolean => char === "" || space.test(char);
