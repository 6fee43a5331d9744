import type { SeedStat } from "../../model/seed-stat.ts";

/** Seeds that follow one another in path order. */
export type SeedRun = {
  /** The first one's path; "" for the run that all begins with, so that what comes before it is found in it. */
  readonly first: string;
  /** Where the next run begins; undefined after the last. */
  readonly next?: string;
  readonly seeds: readonly SeedStat[];
};

/** Seeds in a run, on the average. */
const usualLength = 512;

/**
 * Cuts the seeds into runs, where the paths themselves say so: however many seeds come or go, in one folder or in thousands,
 * only the runs that they stand in change.
 */
export function* runsOf(found: Iterable<SeedStat>): Generator<SeedRun> {
  let first = "";
  let seeds: SeedStat[] = [];
  for (const stat of found) {
    if (hashOf(stat.seed) % usualLength === 0) {
      yield { first, next: stat.seed, seeds };
      [first, seeds] = [stat.seed, []];
    }
    seeds.push(stat);
  }
  yield { first, seeds };
}

/** FNV-1a, of UTF-16 units: 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
