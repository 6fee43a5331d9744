import { type ListPart, partsOf, placesIn, timeSteps } from "../model/list-parts.ts";
import { nameOfTimePart, type TimePart } from "../model/time-part.ts";

/** A day with its articles, as the planner needs it; "" is the undated. */
export type DayOfPart = {
  readonly day: string;
  /** Its share of a part: a number of articles, or of bytes. */
  readonly weight: number;
  /** The digest of its complete articles. */
  readonly digest: string;
};

export type BlockOfDay = Omit<DayOfPart, "day"> & { readonly block: number };

export type PlannedPart = {
  readonly name: string;
  /** A digest of each day or block in it. */
  readonly data: readonly string[];
};

/**
 * Divides the archive's time into parts of at most `limit`, by years, and where a year is too heavy by months and days. So an added
 * article changes one part. `blocksOf` divides a day that is too heavy by itself.
 */
export function* timeParts(
  days: readonly DayOfPart[],
  limit: number,
  blocksOf: (day: string) => Iterable<BlockOfDay>,
): Generator<PlannedPart> {
  const [byYear = () => "", ...finer] = timeSteps;
  const years = Map.groupBy(days, ({ day }) => byYear(day));
  for (const [year, own] of years) {
    const digests = new Map(own.map(({ day, digest }) => [day, digest]));
    const counted = own.map(({ day, weight }) => ({ key: day, count: weight }));
    for (const leaf of leavesOf(partsOf(counted, limit, finer))) {
      const period = leaf.prefix || year;
      const inside = own.filter(({ day }) => period === year || day.startsWith(period));
      const [only] = inside;
      if (leaf.count > limit && inside.length === 1 && only) {
        yield* blocks({ period: only.day || period }, blocksOf(only.day));
        continue;
      }
      const data = inside.map(({ day }) => `${day} ${digests.get(day)}`);
      yield { name: nameOfTimePart({ period }), data };
    }
  }
}

function* leavesOf(whole: ListPart): Generator<ListPart> {
  for (const { part } of placesIn(whole)) if (part.parts.length === 0) yield part;
}

function* blocks(part: TimePart, of: Iterable<BlockOfDay>): Generator<PlannedPart> {
  for (const { block, digest } of of) {
    yield { name: nameOfTimePart({ ...part, block }), data: [digest] };
  }
}
