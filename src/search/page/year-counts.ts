import { yearOfSearchDay } from "../query/days.ts";
import type { IndexReader } from "../query/index-reader.ts";
import type { Hit } from "../query/run-query.ts";

export type YearCount = { readonly year: number; readonly articles: number };

type Tiers = IndexReader["root"]["tiers"];

/** Every year from the archive's first to its last, with the number of hits. */
export function yearCounts(tiers: Tiers, hits: readonly Pick<Hit, "day">[]): readonly YearCount[] {
  const ends = tiers.flatMap(({ days }) => [days[0], days[days.length - 1]]);
  const archive = ends.flatMap((end) => (end ? [yearOfSearchDay(end.day) ?? 0] : []));
  const counts = countsPerYear(hits);
  const years: YearCount[] = [];
  for (let year = Math.min(...archive); year <= Math.max(...archive); year++) {
    years.push({ year, articles: counts.get(year) ?? 0 });
  }
  return years;
}

/** There are far fewer days than hits, and to find the year of one takes time. */
function countsPerYear(hits: readonly Pick<Hit, "day">[]): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const { day } of hits) {
    if (day !== undefined) days.set(day, (days.get(day) ?? 0) + 1);
  }
  const years = new Map<number, number>();
  days.forEach((articles, day) => {
    const year = yearOfSearchDay(day);
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + articles);
  });
  return years;
}
