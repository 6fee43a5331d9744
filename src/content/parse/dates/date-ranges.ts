import { type CalendarName, calendarNamesIn } from "./month-names.ts";
import { type FoundDate, spanOf } from "./written-date.ts";

const dash = String.raw`\s?(?:[-–—/&+]|to|and|through|bis|und|au|et|a|al|e|y|tot|en|till|til|do|по|и|–)\s?`;
const ordinal = "(?:st|nd|rd|th|d|er|º|ª)?";

// May |3-4, 2019 · May |3 and 4, 2019
const daysBehind = new RegExp(
  String.raw`^\.?\s(\d{1,2})${ordinal}\.?${dash}(\d{1,2})${ordinal}(?:,?\s?(\d{4}))?(?![\d:])`,
  "iu",
);
// 3-4 |May 2019 · 3./4. |Mai 2019 · du 3 au 5 |mai 2019
const daysBefore = new RegExp(
  String.raw`(?<![\d.,:/-])(\d{1,2})${ordinal}\.?${dash}(\d{1,2})${ordinal}\.?\s(?:de\s)?$`,
  "iu",
);
const yearBehind = /^\.?,?\s(?:de\s|del\s)?(\d{4})(?!\d)/iu;

/** Several days in one date, as of weekend papers and congresses. Gives the first day, marked as the first of several. */
export function* dateRanges(text: string, names: readonly CalendarName[]): Generator<FoundDate> {
  for (const { start, end, month } of names) {
    if (typeof month !== "number") continue;
    const [before, behind] = [
      text.slice(Math.max(0, start - 24), start),
      text.slice(end, end + 24),
    ];
    const behindIt = end - start > 2 ? daysBehind.exec(behind) : null;
    if (behindIt) {
      const [found, first, last, year] = behindIt;
      if (Number(first) < Number(last)) {
        yield {
          start,
          end: end + found.length,
          month,
          day: Number(first),
          extent: "days",
          ...(year && { year: Number(year) }),
        };
      }
      continue;
    }
    const beforeIt = daysBefore.exec(before);
    if (!beforeIt || Number(beforeIt[1]) >= Number(beforeIt[2])) continue;
    const year = yearBehind.exec(behind);
    yield {
      start: start - beforeIt[0].length,
      end: end + (year?.[0].length ?? 0),
      month,
      day: Number(beforeIt[1]),
      extent: "days",
      ...(year && { year: Number(year[1]) }),
    };
  }
}

/** Two dates with a dash between them are the first and the last day: `April 30 - May 2, 2019`, `12.–14. März 2019`. */
export const isRangeBetween = (between: string): boolean =>
  /^\s*(?:[-–—]|to|through|bis|au|al|tot|till|til|do|по)\s*$/iu.test(between);

const monthOfYear = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:[号號호]|刊)?$/u;

// Spring 2019 · Herbst 2019
const seasonOfYear =
  /^(?:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno)[\s,]+(\d{4})$/iu;

/** A line that gives a month or a season and a year but no day: `May 2019`, `Mai/Juni 2019`, `2019年5月`. Its digits and spaces are plain. */
export function readMonth(line: string): FoundDate | undefined {
  const text = line.trim();
  const start = line.length - line.trimStart().length;
  const counted = monthOfYear.exec(text);
  if (counted) {
    return {
      start,
      end: start + text.length,
      year: Number(counted[1]),
      month: Number(counted[2]),
      extent: "month",
    };
  }
  const season = seasonOfYear.exec(text);
  if (season) return { start, end: start + text.length, year: Number(season[1]), extent: "season" };
  const names = calendarNamesIn(text).filter(({ month }) => typeof month === "number");
  const [first] = names;
  if (!first || names.length > 2 || typeof first.month !== "number") return undefined;
  let rest = text;
  for (const name of names.toReversed()) rest = rest.slice(0, name.start) + rest.slice(name.end);
  const year = /^[\s.,/–-]*(?:de|del|d['’]|of)?\s*(\d{4})[\s.]*(?:г|р|r|m)?\.?$/iu.exec(rest);
  return year
    ? {
        start,
        end: start + text.length,
        year: Number(year[1]),
        month: first.month,
        extent: "month",
      }
    : undefined;
}

/** A line that is only the eight digits of a day: 20190503. */
export function readCompactDay(line: string): FoundDate | undefined {
  const match = /^\s*(1[6-9]\d\d|20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])\s*$/.exec(line);
  return match
    ? { ...spanOf(match), year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
    : undefined;
}
