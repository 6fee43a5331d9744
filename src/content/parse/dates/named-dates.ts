import {
  dayLastWords,
  dayMonthWords,
  monthYearWords,
  ordinalEndings,
  yearFirstWords,
} from "./glue-words.ts";
import type { CalendarName, NamedMonth } from "./month-names.ts";
import { type FoundDate, yearOf } from "./written-date.ts";

const ordinal = String.raw`(?:\s?-?(?:${ordinalEndings})(?!\p{L}))?`;
const joiner = String.raw`(?:[-–/]|\s{1,2}(?:${dayMonthWords})\s|\s?\bd['’]|\.?\s{0,2}(?:ta['’]\s)?)`;
const notPartOfNumber = String.raw`(?<![\d:.,/$£€+-])`;

// 16 |April · 16th of |April · 02-|MAR · 1er |mars · 16. |April · 16 de |abril · la 16-a de |aprilo · 3-|may
const dayBefore = new RegExp(String.raw`${notPartOfNumber}(\d{1,2})${ordinal}${joiner}$`, "iu");
// 2019. gada 3. |maijs · 2019 ж. 3 |мамыр · 2019-ж., 3-|май · 2019-yil 3-|may
const yearAndDayBefore = new RegExp(
  String.raw`(?<![\d.,/-])(\d{4})\.?[-\s]?\s?(?:(?:${yearFirstWords})(?!\p{L})[.,]{0,2}\s(\d{1,2})${ordinal}${joiner}|(\d{1,2})-)$`,
  "iu",
);
// 2024 |April · 2024. |április · 2019 m. |gegužės · 2019(e)ko |maiatzaren · 2019, |ҫу
const yearBefore = new RegExp(
  String.raw`(?<![\d.,/-])(\d{4})[.,]?(?:[-\s]?(?:${yearFirstWords})(?!\p{L})\.?,?)?[-\s]\s?$`,
  "iu",
);
// April| 2024 · abril| de 2024 · MAR|-1987 · Mai| '98 · ניסן|/…
const yearBehind = new RegExp(
  String.raw`^['’]?\.?(?:\s?/\s?[\p{L}\p{M}]+)?\.?(?:(?:,|،)?\s?(?:(?:${monthYearWords})\s|d['’])?(?:[-/]\s?)?(\d{4}|['’]\d{2}|(?<=-)\d{2})(?![\d:]|[.,]\d|\s?(?:[ap]\.?m\b|Uhr|percent|per cent|pct|%)))?`,
  "iu",
);
// |16, 2024 · |16th 2024 · |the 16th, 2024 · |3,2019
const dayBehind = new RegExp(
  String.raw`^\.?[\s-]{1,3}(?:the\s)?(\d{1,2})${ordinal}(?![\d:%]|\.\d|,\d{1,3}(?!\d))(?:(?:\s?[,،]\s?|\s{1,2}|-)(\d{4}|['’]\d{2})(?![\d:]|[.,]\d))?`,
  "iu",
);
// 2024 April| 16 · 2019 m. gegužės| 3 d. · 2019. május| 3. · maiatzaren| 3(a) · 2019, ҫу|, 3 · |ын 3 күнэ
const dayBehindYear = new RegExp(
  String.raw`^\.?,?(?:-|\s)(?:сарын\s)?(\d{1,2})(?:\s?-?(?:${ordinalEndings}|${dayLastWords})(?![\p{L}\d]))?(?![\d:])`,
  "iu",
);

/** Days whose month is a word, in any order of day, month and year. `names` are the month and weekday names in `text`. */
export function* namedDates(text: string, names: readonly CalendarName[]): Generator<FoundDate> {
  for (const [i, { start, end, month, weekday }] of names.entries()) {
    if (month === undefined) continue;
    // Breton “Meurzh” is March and Tuesday: before a day and another month it is the weekday.
    const next = names[i + 1];
    if (weekday && next?.month !== undefined && next.start - end < 8) continue;
    const before = text.slice(Math.max(0, start - 32), start);
    const behind = text.slice(end, end + 32);
    const found = dateAround(before, behind, text.slice(start, end));
    if (!found) continue;
    const { from, to, ...date } = found;
    yield { ...date, ...monthOf(month), start: start - from, end: end + to };
  }
}

type Around = {
  /** How many characters of the date come before and after the month's name. */
  readonly from: number;
  readonly to: number;
  readonly year?: number;
  readonly shortYear?: boolean;
  readonly day: number;
};

function dateAround(before: string, behind: string, name: string): Around | undefined {
  const both = yearAndDayBefore.exec(before);
  if (both)
    return { from: both[0].length, to: 0, year: Number(both[1]), day: Number(both[2] ?? both[3]) };
  const dayFirst = dayBefore.exec(before) ?? (isLatin(name) ? null : commaBefore.exec(before));
  if (dayFirst) {
    const tail = yearBehind.exec(behind);
    return {
      from: dayFirst[0].length,
      to: tail?.[0].trimEnd().length ?? 0,
      ...yearOf(tail?.[1]),
      day: Number(dayFirst[1]),
    };
  }
  const yearFirst = yearBefore.exec(before);
  const dayLast = yearFirst && dayBehindYear.exec(behind);
  if (yearFirst && dayLast) {
    return {
      from: yearFirst[0].length,
      to: dayLast[0].length,
      year: Number(yearFirst[1]),
      day: Number(dayLast[1]),
    };
  }
  // Breton “Du” is also a French word, so such a short month is read only after its day.
  const monthFirst = name.length > 2 || !isLatin(name) ? dayBehind.exec(behind) : null;
  if (!monthFirst || /[\d\p{L}\p{M}]$/u.test(before)) return undefined;
  return {
    from: 0,
    to: monthFirst[0].trimEnd().length,
    ...yearOf(monthFirst[2]),
    day: Number(monthFirst[1]),
  };
}

/** Indian papers put a comma after the day: 3, మే 2019. In Latin letters that would be a list. */
const commaBefore = /(?<![\d:.,/$£€+-])(\d{1,2}),\s$/;

const isLatin = (name: string): boolean => /^\p{sc=Latin}/u.test(name);

const monthOf = (month: NamedMonth): Pick<FoundDate, "month" | "monthByLanguage"> =>
  typeof month === "number" ? { month } : { monthByLanguage: month };
