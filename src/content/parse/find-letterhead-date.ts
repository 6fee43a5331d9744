import type { Span } from "../../model/span.ts";
import { findDates, type WrittenDate } from "./dates/find-dates.ts";
import { readDateLine } from "./dates/read-date-line.ts";
import type { Line } from "./layout/lines.ts";

type Place = Span & { readonly date: WrittenDate };

/** A letterhead is at most this long; a date below the text is at most this many lines from the end. */
const topLines = 30;
const topCharacters = 2200;
const bottomLines = 12;

/** A date alone in a column, or at the end of a short line: press releases, letters, transcripts. */
export function findLetterheadDate(text: string, lines: readonly Line[]): Place | undefined {
  const top = lines.slice(0, topLines).filter((line) => line.start < topCharacters);
  return (
    first(top, (line) => dateInColumn(text, line)) ?? first(top, (line) => dateAtEnd(text, line))
  );
}

export function findLastDate(text: string, lines: readonly Line[]): Place | undefined {
  const bottom = lines.slice(-bottomLines).toReversed();
  return (
    first(bottom, (line) => dateInColumn(text, line)) ??
    first(bottom, (line) => dateAtEnd(text, line))
  );
}

/** A printed web page has its address and the day of printing at the bottom. */
const webAddress = /https?:|www\./i;

/** The words before the date begin a sentence, so it is the date of another event. */
const goesOnFrom =
  /(?:\b(?:since|until|till|before|after|by|from|commenc(?:es|ed|ing)|ended|ending|to|dated|on|of|in|at|between|and|effective|the|was|is|due|born|an?|his|her|their|its)|\()\s*$/iu;

function first(lines: readonly Line[], find: (line: Line) => Place | undefined): Place | undefined {
  for (const line of lines) {
    const found = find(line);
    if (found) return found;
  }
  return undefined;
}

/** `THE HON JANE ROE MP   27 July 2011   MEDIA RELEASE`: reads each column of a line separately. */
function dateInColumn(text: string, line: Line): Place | undefined {
  const words = text.slice(line.start, Math.min(line.end, line.start + 600));
  if (!/\d/.test(words) || webAddress.test(words)) return undefined;
  for (const match of words.matchAll(/\S+(?:[^\S\t]\S+)*/g)) {
    const read = readDateLine(match[0]);
    if (read?.date.year !== undefined && read.date.extent === undefined) {
      const at = line.start + match.index;
      if (
        goesOnFrom.test(text.slice(Math.max(0, at - 40), at)) ||
        /^\s*\)/.test(text.slice(at + match[0].length, at + match[0].length + 3)) ||
        /\)[.,;]?$/.test(match[0])
      )
        continue;
      return { date: read.date, start: at + read.date.start, end: at + read.date.end };
    }
  }
  return undefined;
}

/** `Sydney, 3 May 1998`, `Transcript of a doorstop interview – 3 May 1998`: a short line without a sentence. */
function dateAtEnd(text: string, line: Line): Place | undefined {
  const words = text.slice(line.start, line.end);
  if (words.length > 110 || !/\d/.test(words)) return undefined;
  const dates = findDates(words).filter(
    ({ year, extent }) => year !== undefined && extent === undefined,
  );
  const [date] = dates;
  if (!date || dates.length > 1) return undefined;
  const before = words.slice(0, date.start);
  const after = words.slice(date.end).replace(/[\s\p{P}]|\d{1,2}[:.]\d{2}|[ap]\.?m\b/giu, "");
  if (goesOnFrom.test(before) || webAddress.test(words)) return undefined;
  if (
    /[.!?]\s/.test(before.replace(/\b\p{L}{1,4}\./gu, "")) ||
    /\p{Ll}{2,}\s+\p{Ll}{2,}\s+\p{Ll}{2,}/u.test(before)
  )
    return undefined;
  if (after !== "" && (before.trim() !== "" || after.length > 24)) return undefined;
  return { date, start: line.start + date.start, end: line.start + date.end };
}
