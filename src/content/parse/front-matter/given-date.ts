import { type Day, dayOf } from "../../../model/day.ts";
import { findDates, type WrittenDate } from "../dates/find-dates.ts";

/** The first date in a front-matter value; unlike running text it may also be `20201203` or `20201203T1000`. */
export function dateIn(words: string): WrittenDate | undefined {
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/.exec(words);
  if (!compact) return findDates(words)[0];
  const [year, month, day] = compact.slice(1, 4).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return { start: 0, end: words.length, year, month, day };
}

/** The day in a value, if it is complete and certain. */
export function dayIn(words: string): Day | undefined {
  const date = dateIn(words);
  return date && dayOfDate(date);
}

export const dayOfDate = ({ year, month, day }: WrittenDate): Day | undefined =>
  year && month && day ? dayOf(year, month, day) : undefined;
