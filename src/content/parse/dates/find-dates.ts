import type { Span } from "../../../model/span.ts";
import { foldDigits } from "./fold-digits.ts";
import { calendarNames, foldName } from "./month-names.ts";

/** A date as it is written, before it is judged. The span takes in its weekday. */
export type WrittenDate = Span & {
  readonly year?: number;
  /** The year was written with two digits. */
  readonly shortYear?: boolean;
  /** Undefined where the order of the numbers is not known: then `numbers` has both, as written. */
  readonly month?: number;
  readonly day?: number;
  readonly numbers?: readonly [number, number];
  /** 1 (Monday) – 7 (Sunday), where one is named. */
  readonly weekday?: number;
};

type Found = Omit<WrittenDate, "weekday">;

/**
 * Every calendar day written in the text, in order: named months in the languages of `month-names.ts`, ISO days, days in
 * numbers, Chinese, Japanese (with eras) and Korean days. `1/2 price`, `24-7` and `v1.2.3` are none.
 */
export function findDates(original: string): readonly WrittenDate[] {
  const text = foldDigits(original);
  if (!/\d/.test(text)) return [];
  const found = [
    ...isoDates(text),
    ...eastAsianDates(text),
    ...namedDates(text),
    ...numericDates(text),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const dates: WrittenDate[] = [];
  let end = 0;
  for (const date of found) {
    if (date.start < end) continue;
    dates.push(withWeekday(text, date));
    end = date.end;
  }
  return dates;
}

// 2024-04-16, 2024/04/16, 2024.04.16, 2016-10-28T23:30:00-05:00: the day as stated there.
const iso = /(?<![\d./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])(?!\2\d)/g;

function* isoDates(text: string): Generator<Found> {
  for (const match of text.matchAll(iso)) {
    yield {
      ...spanOf(match),
      year: Number(match[1]),
      month: Number(match[3]),
      day: Number(match[4]),
    };
  }
}

// 2024年4月16日, 令和6年4月16日, 平成元年1月8日, 2024년 4월 16일
const eastAsian =
  /(?:(明治|大正|昭和|平成|令和)\s?(元|\d{1,2})|(?<!\d)(\d{4}))\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일號号]/g;

/** The year before the first of each era. */
const eras: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
};

function* eastAsianDates(text: string): Generator<Found> {
  if (!/[年년]/.test(text)) return;
  for (const match of text.matchAll(eastAsian)) {
    const [, era, ofEra, year] = match;
    yield {
      ...spanOf(match),
      year: era ? (eras[era] ?? 0) + (ofEra === "元" ? 1 : Number(ofEra)) : Number(year),
      month: Number(match[4]),
      day: Number(match[5]),
    };
  }
}

const word = String.raw`[\p{L}\p{M}]{2,}(?: (?:الأول|الثاني))?`;
const joiner = String.raw`(?:\s?(?:[-–/]\s?|\s(?:of|de|di|du|da|do|del|den|von|la)\s)|\s?\bd['’]|\.?\s?)`;
// 16 April 2024, 16th of April, 2024, 02-MAR-1987, 1er mars 2024, 16. April 2024, 16 de abril de 2024, la 16-a de aprilo 2024, 16 نيسان/أبريل 2024
const dayFirst = new RegExp(
  String.raw`(?<![\d:.,/$£€+-])(\d{1,2})(?:\s?(?:st|nd|rd|th|er|ère|ste|de|e|º|ª|°|-?го|-?е|-a|:e)(?![\p{L}]))?${joiner}(${word})(?:\s?/\s?${word})?\.?(?:,?\s?(?:de |del |of |d['’]|în )?(?:[-/]\s?)?(\d{4}|['’]\d{2}|(?<=-)\d{2})(?![\d:.,]?\d|\s?(?:[ap]\.?m\b|Uhr|percent|per cent|pct|%)))?`,
  "giu",
);
// April 16, 2024, Apr. 16th 2024, April the 16th, 2024, March 2
const monthFirst = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d])(${word})\.?[\s-]{1,3}(?:the\s)?(\d{1,2})(?:\s?(?:st|nd|rd|th)(?!\p{L}))?(?![\d:%]|[.,]\d)(?:(?:\s?,\s?|\s{1,2}|-)(\d{4}|['’]\d{2})(?![\d:]|[.,]\d))?`,
  "giu",
);
// 2024 April 16, 2024. április 16.
const yearFirst = new RegExp(
  String.raw`(?<![\d.,])(\d{4})[.,]?\s(${word})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:])`,
  "giu",
);

function* namedDates(text: string): Generator<Found> {
  const { months } = calendarNames;
  const monthOf = (name: string | undefined) => (name ? months.get(foldName(name)) : undefined);
  for (const match of text.matchAll(dayFirst)) {
    const month = monthOf(match[2]);
    if (month) yield { ...spanOf(match), ...yearOf(match[3]), month, day: Number(match[1]) };
  }
  for (const match of text.matchAll(monthFirst)) {
    const month = monthOf(match[1]);
    if (month) yield { ...spanOf(match), ...yearOf(match[3]), month, day: Number(match[2]) };
  }
  for (const match of text.matchAll(yearFirst)) {
    const month = monthOf(match[2]);
    if (month) yield { ...spanOf(match), ...yearOf(match[1]), month, day: Number(match[3]) };
  }
}

// 16/04/2024, 4-16-2024, 2.3.1987, 15.3.16
const numeric =
  /(?<![\d./:$£€-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d%])(?![./-]\d)/g;

function* numericDates(text: string): Generator<Found> {
  for (const match of text.matchAll(numeric)) {
    const [a, b] = [Number(match[1]), Number(match[3])];
    if (a > 31 || b > 31 || (a > 12 && b > 12) || a === 0 || b === 0) {
      yield { ...spanOf(match), ...yearOf(match[4]), month: b, day: a };
      continue;
    }
    const known =
      a > 12
        ? { day: a, month: b }
        : b > 12
          ? { day: b, month: a }
          : a === b
            ? { day: a, month: a }
            : undefined;
    yield { ...spanOf(match), ...yearOf(match[4]), ...(known ?? { numbers: [a, b] as const }) };
  }
}

/** A year of two digits is of 1950–2049, and is said to be short. */
function yearOf(digits: string | undefined): { year?: number; shortYear?: boolean } {
  if (digits === undefined) return {};
  const year = Number(digits.replace(/^['’]/, ""));
  if (digits.length === 4) return { year };
  return { year: year < 50 ? 2000 + year : 1900 + year, shortYear: true };
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}

const before =
  /((?:יום )?[\p{L}\p{M}’ʼ'-]{2,14})\.?,?\s{0,2}(?:(?:the|den|le|el|il|la|am|dem|on)\s)?$/iu;
const after =
  /^\s?[（(]([月火水木金土日一二三四五六월화수목금토일])(?:曜日?|요일)?[)）]|^\s?(?:星期|週|周)?([月火水木金土日一二三四五六天])曜日|^\s?(?:星期|週|周)([一二三四五六日天])|^\s?([월화수목금토일])요일/u;
const eastAsianWeekdays = "月火水木金土日";
const chineseWeekdays = "一二三四五六日";
const koreanWeekdays = "월화수목금토일";

function withWeekday(text: string, date: Found): WrittenDate {
  const { weekdays } = calendarNames;
  const lead = before.exec(text.slice(Math.max(0, date.start - 24), date.start));
  const named = lead?.[1] ? weekdays.get(foldName(lead[1])) : undefined;
  if (lead && named) return { ...date, start: date.start - lead[0].length, weekday: named };
  const behind = /^\s?,?\s([\p{L}\p{M}’ʼ'-]{3,14})(?![\p{L}\p{M}])/u.exec(
    text.slice(date.end, date.end + 20),
  );
  const last = behind?.[1] ? weekdays.get(foldName(behind[1])) : undefined;
  if (behind && last) return { ...date, end: date.end + behind[0].length, weekday: last };
  const tail = after.exec(text.slice(date.end, date.end + 8));
  const sign = tail?.[1] ?? tail?.[2] ?? tail?.[3]?.replace("天", "日") ?? tail?.[4];
  if (!tail || !sign) return date;
  const index = [eastAsianWeekdays, chineseWeekdays, koreanWeekdays]
    .map((week) => week.indexOf(sign))
    .find((at) => at >= 0);
  return index === undefined
    ? date
    : { ...date, end: date.end + tail[0].length, weekday: index + 1 };
}
