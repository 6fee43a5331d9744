import { type FoundDate, spanOf, yearOf } from "./written-date.ts";

// 2024-04-16, 2024/04/16, 2024.04.16., 2019. 05. 03., 2016-10-28T23:30:00-05:00: the day as written, whatever the time zone.
const yearFirst = /(?<![\d./-])(\d{4})(\s?[-/.]\s?)(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)(?![-/.]\d)/g;

export function* yearFirstDates(text: string): Generator<FoundDate> {
  for (const match of text.matchAll(yearFirst)) {
    const marks = match[0].replace(/[\d\s]/g, "");
    if (marks[0] !== marks[1]) continue;
    yield {
      ...spanOf(match),
      year: Number(match[1]),
      month: Number(match[3]),
      day: Number(match[4]),
    };
  }
}

// 16/04/2024, 4-16-2024, 2.3.1987, 15.3.16, 3. 5. 2019
const yearLast =
  /(?<![\d./:$£€-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d%])(?!\s?[./-]\d)/g;

/** Days in numbers. The month is known if one of the first two numbers is above 12. */
export function* yearLastDates(text: string): Generator<FoundDate> {
  for (const match of text.matchAll(yearLast)) {
    const [a, b] = [Number(match[1]), Number(match[3])];
    yield { ...spanOf(match), ...yearOf(match[4]), ...orderOf(a, b) };
  }
}

function orderOf(a: number, b: number): Pick<FoundDate, "day" | "month" | "numbers"> {
  if (a > 31 || b > 31 || (a > 12 && b > 12) || a === 0 || b === 0) return { day: a, month: b };
  if (a > 12 || a === b) return { day: a, month: b };
  return b > 12 ? { day: b, month: a } : { numbers: [a, b] };
}

const romanMonths = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
// 3.V.2019, 3 V 2019, 3/V/2019
const roman = /(?<![\p{L}\d.])(\d{1,2})([.\s/-])\s?([IVX]{1,4})\2\s?(\d{4})(?![\d])/gu;
// 2019. V. 3.
const romanBehindYear = /(?<![\p{L}\d.])(\d{4})\.\s?([IVX]{1,4})\.\s?(\d{1,2})(?!\d)/gu;

export function* romanDates(text: string): Generator<FoundDate> {
  if (!/[IVX]/.test(text)) return;
  for (const match of text.matchAll(roman)) {
    const month = romanMonths.indexOf(match[3] ?? "") + 1;
    if (month > 0) yield { ...spanOf(match), ...yearOf(match[4]), month, day: Number(match[1]) };
  }
  for (const match of text.matchAll(romanBehindYear)) {
    const month = romanMonths.indexOf(match[2] ?? "") + 1;
    if (month > 0) yield { ...spanOf(match), year: Number(match[1]), month, day: Number(match[3]) };
  }
}

// ngày 3 tháng 5 năm 2019, 3 tháng 5, 2019, 3 thg 5, 2019
const vietnamese =
  /(?<!\d)(?:ngày\s|mùng\s|mồng\s)?(\d{1,2})[\s/-](?:tháng|thg)\s(\d{1,2})(?!\d)(?:,?[\s/-](?:năm\s)?(\d{4})(?!\d))?/giu;
// 2019 оны 5-р сарын 3
const mongolian =
  /(?<!\d)(\d{4})\s(?:оны|он)\s(\d{1,2})(?:\s?-?\s?(?:р|дугаар|дүгээр))?\s(?:сарын|сар)\s(\d{1,2})(?!\d)/giu;

/** Days whose month is a number with a word: “month 5”. */
export function* countedDates(text: string): Generator<FoundDate> {
  for (const match of text.matchAll(vietnamese)) {
    yield { ...spanOf(match), ...yearOf(match[3]), month: Number(match[2]), day: Number(match[1]) };
  }
  for (const match of text.matchAll(mongolian)) {
    yield {
      ...spanOf(match),
      year: Number(match[1]),
      month: Number(match[2]),
      day: Number(match[3]),
    };
  }
}
