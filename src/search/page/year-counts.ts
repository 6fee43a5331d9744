import type { IndexReader } from "../query/index-reader.ts";
import type { Hit } from "../query/run-query.ts";
import { yearOfSearchDay } from "../query/days.ts";

export type YearCount = { readonly year: number; readonly articles: number };

type Tiers = IndexReader["root"]["tiers"];

/** Every year from the archive's first to its last, with the number of hits. */
export function yearCounts(tiers: Tiers, hits: readonly Pick<Hit, "day">[]): readonly YearCount[] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { days } of tiers) {
    const [oldest, newest] = [days[0], days[days.length - 1]];
    if (oldest) first = Math.min(first, yearOfSearchDay(oldest.day));
    if (newest) last = Math.max(last, yearOfSearchDay(newest.day));
  }
  const perDay = new Map<number, number>();
  for (const { day } of hits) {
    if (day !== undefined) perDay.set(day, (perDay.get(day) ?? 0) + 1);
  }
  const perYear = new Map<number, number>();
  perDay.forEach((articles, day) => {
    const year = yearOfSearchDay(day);
    perYear.set(year, (perYear.get(year) ?? 0) + articles);
  });
  const years: YearCount[] = [];
  for (let year = first; year <= last; year++) {
    years.push({ year, articles: perYear.get(year) ?? 0 });
  }
  return years;
}
