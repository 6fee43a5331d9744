import { join } from "node:path";
import { messageOf } from "../model/message.ts";
import type { PassedOver } from "../model/passed-over.ts";
import type { SeedStat, Unscanned } from "../model/seed-stat.ts";
import { isInShard, type Shard } from "../model/shard.ts";
import { scanSeeds as seedsIn } from "../source/scan-seeds.ts";
import { keepUnscanned, recordScan, type ScanReport } from "../store/seeds/record-scan.ts";
import type { Failure } from "./build-events.ts";
import { counter } from "./count-by.ts";
import { refuseMissingSeeds } from "./missing-seeds.ts";
import { type StoreRun, shortestPath } from "./run.ts";

/** The state of the seeds, and the paths that could not be scanned. */
export type SeedScan = ScanReport & {
  readonly failures: readonly Failure[];
  readonly passedOver: PassedOver;
};

type ScanOptions = {
  /** Take only the seeds of this shard. */
  readonly shard?: Shard;
  /** Re-hash every seed instead of trusting size and time. */
  readonly verify?: boolean | undefined;
  /** Go on though all seeds are gone, or nearly all. */
  readonly allowEmpty?: boolean | undefined;
};

/** Finds out which seeds are new, changed or gone. Throws MissingSeedsError. */
export function scanSeeds(run: StoreRun, { shard, verify, allowEmpty }: ScanOptions): SeedScan {
  const { store, project, events, fingerprints } = run;
  events.stage("Scanning seeds");
  const folder = shortestPath(project.seeds);
  const unscanned: Unscanned[] = [];
  const passedOver = counter();
  const found = inShard(
    seedsIn(folder, (each) => unscanned.push(each), passedOver.add),
    shard,
  );
  const scan = recordScan(store, found, fingerprints.parser(), verify);
  const kept = keepUnscanned(store, unscanned);
  const failures = unscanned.map(({ path, reason }) => ({
    file: join(folder, path),
    message: messageOf("seed-unreadable", reason),
  }));
  const known = { ...scan, gone: scan.gone - kept, failures, passedOver: passedOver.counts() };
  if (!allowEmpty) refuseMissingSeeds(run, known);
  return known;
}

function* inShard(seeds: Iterable<SeedStat>, shard?: Shard): Generator<SeedStat> {
  for (const stat of seeds) if (!shard || isInShard(stat.seed, shard)) yield stat;
}
