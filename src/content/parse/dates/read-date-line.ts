import { type DateLabel, labelIn, withoutLabels } from "./date-labels.ts";
import { readCompactDay, readMonth } from "./date-ranges.ts";
import { findDates } from "./find-dates.ts";
import { foldDigits } from "./fold-digits.ts";
import { isOnlyFurniture } from "./line-furniture.ts";
import type { WrittenDate } from "./written-date.ts";

/** A line, or one of its columns, with a date and nothing else worth reading. Offsets count from the start of the line. */
export type DateLine = {
  readonly date: WrittenDate;
  readonly label: "published" | "updated" | undefined;
};

const longest = 140;

/**
 * Reads a line that is a date line: `Thursday, March 19th, 1987`, `Published: 2 March 1987, 11:59 GMT`, `Vol. 12, No. 5, May 3, 2019`.
 * If there are several days, takes the one on which the article was first published.
 */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > longest || !mayHoldDate(line)) return undefined;
  const text = foldDigits(line);
  const dates = findDates(line);
  if (dates.length === 0) {
    const date =
      readMonth(withoutLabels(text).trim() === text.trim() ? text : "") ?? readCompactDay(text);
    return date && { date, label: undefined };
  }
  const order = orderIn(text, dates);
  const labelled = dates.map((date, i) => ({
    date: inOrder(date, order),
    label: labelOf(text, dates, i),
  }));
  const chosen = publishedOf(labelled);
  if (!chosen) return undefined;
  let rest = text;
  for (const { start, end } of dates.toReversed()) {
    rest = `${rest.slice(0, start)}\u0001${rest.slice(end)}`;
  }
  if (!isOnlyFurniture(withoutLabels(rest))) return undefined;
  const { date, label } = chosen;
  return { date, label: label === "updated" || label === "published" ? label : undefined };
}

/** Which of the two numbers is the day, if another date of the line proves it: 16/05/2019 proves 04/05/2019. */
function orderIn(text: string, dates: readonly WrittenDate[]): "first" | "second" | undefined {
  const proofs = dates.flatMap(({ start, end }) => {
    const [, a, b] = /(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}$/.exec(text.slice(start, end)) ?? [];
    return Number(a) > 12 ? ["first" as const] : Number(b) > 12 ? ["second" as const] : [];
  });
  return new Set(proofs).size === 1 ? proofs[0] : undefined;
}

function inOrder(date: WrittenDate, order: "first" | "second" | undefined): WrittenDate {
  const { numbers, ...rest } = date;
  if (!numbers || !order) return date;
  const [a, b] = order === "first" ? numbers : [numbers[1], numbers[0]];
  return { ...rest, day: a, month: b, assumed: true };
}

const mayHoldDate = (line: string): boolean =>
  /[\p{Nd}〇一二三四五六七八九十元\u0590-\u05ff]/u.test(line);

type Labelled = { readonly date: WrittenDate; readonly label: DateLabel | undefined };

/** The label between the previous date and this one; for the last date, otherwise a label after it. */
function labelOf(text: string, dates: readonly WrittenDate[], i: number): DateLabel | undefined {
  const [date, next] = [dates[i], dates[i + 1]];
  if (!date) return undefined;
  const before = text.slice(dates[i - 1]?.end ?? 0, date.start);
  return labelIn(before, "before") ?? (next ? undefined : labelIn(text.slice(date.end), "behind"));
}

/** The day of publication among several: the one labelled as such, otherwise the only one without another label. */
function publishedOf(all: readonly Labelled[]): Labelled | undefined {
  const dates = all.some(({ date }) => date.calendar === undefined)
    ? all.filter(({ date }) => date.calendar === undefined)
    : all;
  const called = dates.filter(({ label }) => label === "published");
  const uncalled = dates.filter(({ label }) => label === undefined);
  const [first, ...others] = called.length > 0 ? called : uncalled.length > 0 ? uncalled : dates;
  return first && others.every(({ date }) => isSameDay(date, first.date)) ? first : undefined;
}

const isSameDay = (a: WrittenDate, b: WrittenDate): boolean =>
  a.year === b.year &&
  a.month === b.month &&
  a.day === b.day &&
  String(a.numbers) === String(b.numbers);

/** A date at the beginning of a line with a dash or a bar after it: `Thursday, September 29th, 2016 - The real …`. */
export function readLeadingDate(line: string): { date: WrittenDate; end: number } | undefined {
  const head = line.slice(0, 60);
  if (!mayHoldDate(head)) return undefined;
  const [date] = findDates(head);
  if (!date || date.year === undefined || line.slice(0, date.start).trim() !== "") return undefined;
  const divider = /^\s*(?:\s[-–—|·•:]\s|[|·•:–—])\s*/u.exec(line.slice(date.end));
  return divider ? { date, end: date.end + divider[0].length } : undefined;
}
