import type { SeedStat } from "../model/seed-stat.ts";
import { isInShard, type Shard } from "../model/shard.ts";
import { scanSeeds as seedsIn } from "../source/scan-seeds.ts";
import { recordScan, type ScanReport } from "../store/seeds/record-scan.ts";
import { refuseMissingSeeds } from "./missing-seeds.ts";
import { type StoreRun, shortestPath } from "./run.ts";

type ScanOptions = {
  /** Take only the seeds of this shard. */
  readonly shard?: Shard;
  /** Re-hash every seed instead of trusting size and time. */
  readonly verify?: boolean | undefined;
  /** Go on though all seeds are gone, or nearly all. */
  readonly allowEmpty?: boolean | undefined;
};

/** Finds out which seeds are new, changed or gone. Throws MissingSeedsError. */
export function scanSeeds(run: StoreRun, { shard, verify, allowEmpty }: ScanOptions): ScanReport {
  const { store, project, events, fingerprints } = run;
  events.stage("Scanning seeds");
  const found = inShard(seedsIn(shortestPath(project.seeds)), shard);
  const scan = recordScan(store, found, fingerprints.parser(), verify);
  if (!allowEmpty) refuseMissingSeeds(run, scan);
  return scan;
}

function* inShard(seeds: Iterable<SeedStat>, shard?: Shard): Generator<SeedStat> {
  for (const stat of seeds) if (!shard || isInShard(stat.seed, shard)) yield stat;
}
