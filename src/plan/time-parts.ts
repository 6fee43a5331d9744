import { type ListPart, partsOf, placesIn, timeSteps } from "../model/list-parts.ts";
import { nameOfTimePart, serialSteps, serialsIn } from "../model/time-part.ts";

/** A day with its articles, as the planner needs it; "" is the undated. */
export type DayOfPart = {
  readonly day: string;
  /** Its share of a part: a number of articles, or of bytes. */
  readonly weight: number;
  /** The digest of its complete articles. */
  readonly digest: string;
};

/** One article of a day. */
export type ArticleOfDay = Omit<DayOfPart, "day"> & { readonly serial: number };

export type PlannedPart = {
  readonly name: string;
  readonly weight: number;
  /** A digest of each day or article in it. */
  readonly data: readonly string[];
};

/**
 * Divides the archive's time into parts of at most `limit`, by years, and where a year is too heavy by months and days. So an added
 * article changes one part. A day that is too heavy by itself is divided by serial numbers; a single article may still be too heavy.
 */
export function* timeParts(
  days: readonly DayOfPart[],
  limit: number,
  articlesOf: (day: string) => Iterable<ArticleOfDay>,
): Generator<PlannedPart> {
  const [byYear = () => "", ...finer] = timeSteps;
  const years = Map.groupBy(days, ({ day }) => byYear(day));
  for (const [year, own] of years) {
    const counted = own.map(({ day, weight }) => ({ key: day, count: weight }));
    for (const leaf of leavesOf(partsOf(counted, limit, finer))) {
      const period = leaf.prefix || year;
      const inside = own.filter(({ day }) => period === year || day.startsWith(period));
      const [only] = inside;
      if (leaf.count > limit && inside.length === 1 && only) {
        yield* serialParts(only.day || period, [...articlesOf(only.day)], limit);
        continue;
      }
      const data = inside.map(({ day, digest }) => `${day} ${digest}`);
      yield { name: nameOfTimePart({ period }), weight: leaf.count, data };
    }
  }
}

function* serialParts(
  period: string,
  articles: readonly ArticleOfDay[],
  limit: number,
): Generator<PlannedPart> {
  const [largest = () => "", ...smaller] = serialSteps;
  for (const [block, inBlock] of Map.groupBy(articles, ({ serial }) => largest(String(serial)))) {
    const counted = inBlock.map(({ serial, weight }) => ({ key: String(serial), count: weight }));
    for (const { prefix, count } of leavesOf(partsOf(counted, limit, smaller))) {
      const serials = prefix || block;
      const [first, last] = serialsIn(serials);
      const own = inBlock.filter(({ serial }) => first <= serial && serial <= last);
      const name = nameOfTimePart({ period, serials });
      yield { name, weight: count, data: own.map(({ digest }) => digest) };
    }
  }
}

function* leavesOf(whole: ListPart): Generator<ListPart> {
  for (const { part } of placesIn(whole)) if (part.parts.length === 0) yield part;
}
