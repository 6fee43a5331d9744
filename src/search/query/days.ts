import { type Day, dayOf, daysInMonth, yearOf } from "../../model/day.ts";
import type { RootTier } from "../index/root.ts";
import { dayOfSearchDay, searchDayOf } from "../index/search-day.ts";
import type { Query } from "./parse-query.ts";

/** Returns the day of an ordinal of the tier; undefined if its article has none. */
export function dayReader({ undated, days }: RootTier): (ordinal: number) => number | undefined {
  const ends = new Float64Array(days.length);
  let end = undated;
  for (const [i, { articles }] of days.entries()) ends[i] = end += articles;
  return (ordinal) => {
    if (ordinal < undated) return undefined;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > ordinal) high = middle;
      else low = middle + 1;
    }
    return days[low]?.day;
  };
}

/** The calendar day of a hit. */
export const calendarDay = (day: number | undefined): Day | undefined =>
  day === undefined ? undefined : dayOfSearchDay(day);

export function yearOfSearchDay(day: number): number | undefined {
  const date = dayOfSearchDay(day);
  return date && Number(yearOf(date));
}

/** Whether a day is in the range of a query. Articles without a day are in none. */
export function dayFilter({ from, to }: Query): (day: number | undefined) => boolean {
  if (from === undefined && to === undefined) return () => true;
  const first = from === undefined ? 0 : edge(from, "first");
  const last = to === undefined ? Number.POSITIVE_INFINITY : edge(to, "last");
  return (day) => day !== undefined && day >= first && day <= last;
}

/** The first or the last day of a year, a month or a day; a day that the calendar does not have is the nearest before it. */
function edge(period: string, side: "first" | "last"): number {
  const [year = 1, month = side === "first" ? 1 : 12, date] = period.split("-").map(Number);
  const m = Math.min(12, Math.max(1, month));
  const length = daysInMonth(year, m);
  const d =
    date === undefined ? (side === "first" ? 1 : length) : Math.min(length, Math.max(1, date));
  const day = dayOf(Math.max(1, year), m, d);
  return day ? searchDayOf(day) : 0;
}
