import type { DayCount } from "./root.ts";
import type { Tier } from "./tiers.ts";

/** What the order of a tier is made from. */
export type OrderedArticle = {
  readonly serial: number;
  readonly day: number | undefined;
  /** How many words it has. */
  readonly length: number;
};

/** Which article of a tier has which ordinal: those without a day first, then by day, those of one day by serial. */
export type TierOrder = {
  readonly undated: number;
  /** Ascending. */
  readonly days: readonly DayCount[];
  /** Undefined if the article is not in the tier. */
  readonly ordinalOf: (serial: number) => number | undefined;
  /** By ordinal. */
  readonly lengths: readonly number[];
  readonly serials: readonly number[];
};

/** The order of a tier whose articles come in it. */
export function orderOf({ after, upTo }: Tier, articles: Iterable<OrderedArticle>): TierOrder {
  const places = new Int32Array(upTo - after + 1); // of each serial, from 1; 0 if it has no article
  const days: { day: number; articles: number }[] = [];
  const lengths: number[] = [];
  const serials: number[] = [];
  let undated = 0;
  for (const { serial, day, length } of articles) {
    places[serial - after] = lengths.push(length);
    serials.push(serial);
    const last = days.at(-1);
    if (day === undefined) undated++;
    else if (last?.day === day) last.articles++;
    else days.push({ day, articles: 1 });
  }
  return {
    undated,
    days,
    lengths,
    serials,
    ordinalOf: (serial) => {
      const place = places[serial - after];
      return place ? place - 1 : undefined;
    },
  };
}
