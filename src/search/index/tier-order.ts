import type { DayCount } from "./root.ts";
import type { Tier } from "./tiers.ts";

/** Which article of a tier has which ordinal: those without a day first, then by day, those of one day by serial. */
export type TierOrder = {
  readonly undated: number;
  /** Ascending. */
  readonly days: readonly DayCount[];
  /** Undefined if the article is not in the tier. */
  readonly ordinalOf: (serial: number) => number | undefined;
};

/** The order of a tier whose articles come in it. */
export function orderOf(
  { after, upTo }: Tier,
  articles: Iterable<{ readonly serial: number; readonly day: number | undefined }>,
): TierOrder {
  const places = new Int32Array(upTo - after + 1); // of each serial, from 1; 0 if it has no article
  const days: { day: number; articles: number }[] = [];
  let [count, undated] = [0, 0];
  for (const { serial, day } of articles) {
    places[serial - after] = ++count;
    const last = days.at(-1);
    if (day === undefined) undated++;
    else if (last?.day === day) last.articles++;
    else days.push({ day, articles: 1 });
  }
  return {
    undated,
    days,
    ordinalOf: (serial) => {
      const place = places[serial - after];
      return place ? place - 1 : undefined;
    },
  };
}
