import { fnv1a } from "../../model/fnv.ts";
import type { SeedStat } from "../../model/seed-stat.ts";

/** Consecutive seeds in path order. */
export type SeedRun = {
  /** The path of its first seed; "" for the first run, so that it includes any path before its first seed. */
  readonly first: string;
  /** The first path of the next run; undefined after the last. */
  readonly next?: string;
  readonly seeds: readonly SeedStat[];
};

/** Seeds in a run, on the average. */
const usualLength = 512;

/**
 * Cuts the seeds into runs at places that the paths themselves determine: however many seeds come or go, in one folder or in
 * thousands, only the runs that contain them change.
 */
export function* runsOf(found: Iterable<SeedStat>): Generator<SeedRun> {
  let first = "";
  let seeds: SeedStat[] = [];
  for (const stat of found) {
    if (fnv1a(stat.seed) % usualLength === 0) {
      yield { first, next: stat.seed, seeds };
      [first, seeds] = [stat.seed, []];
    }
    seeds.push(stat);
  }
  yield { first, seeds };
}
