import type { SeedStat } from "../model/seed-stat.ts";
import { isInShard, type Shard } from "../model/shard.ts";
import { parseSettingsOf } from "../project/project.ts";
import { scanSeeds } from "../source/scan-seeds.ts";
import type { SeedRow } from "../store/seeds/article-row.ts";
import {
  type ChangedSeed,
  changedSeeds,
  commitScan,
  recordScan,
  removeGone,
} from "../store/seeds/record-scan.ts";
import { upsertSeeds } from "../store/seeds/upsert-seeds.ts";
import type { ParseTask } from "../workers/parse-batch.ts";
import type { IngestedSeeds } from "./build-events.ts";
import { limits } from "./limits.ts";
import { refuseMissingSeeds } from "./missing-seeds.ts";
import { parseBatches } from "./parse-batches.ts";
import { type StoreRun, shortestPath } from "./run.ts";

type IngestOptions = {
  /** Take only the seeds of this shard. */
  readonly shard?: Shard;
  /** Re-hash every seed instead of trusting size and time. */
  readonly verify?: boolean | undefined;
  /** Go on though all seeds are gone, or nearly all. */
  readonly allowEmpty?: boolean | undefined;
};

/** Brings the store up to the seeds folder: parses what is new or changed, forgets what is gone. Throws MissingSeedsError. */
export async function ingestSeeds(
  run: StoreRun,
  { shard, verify, allowEmpty }: IngestOptions,
): Promise<IngestedSeeds> {
  const { store, project, events, fingerprints, workers } = run;
  events.stage("Scanning seeds");
  const found = inShard(scanSeeds(shortestPath(project.seeds)), shard);
  const { seeds, changed, gone } = recordScan(store, found, fingerprints.parser(), verify);
  // After a small change most of the wait is for workers to load what rendering needs; a large one leaves that memory to parsing.
  if (!shard && changed + gone > 0 && changed + gone <= limits.maxSeedsForOneBatch) {
    workers.warmUp(changed + gone <= limits.maxChangesForOneWorker ? 1 : 2);
  }
  if (!allowEmpty) refuseMissingSeeds(run, { seeds, gone });
  if (gone > 0) removeGone(store);
  const parsed = changed > 0 ? await parseChanged(run, changed) : 0;
  commitScan(store);
  return { seeds, parsed, gone };
}

function* inShard(seeds: Iterable<SeedStat>, shard?: Shard): Generator<SeedStat> {
  for (const stat of seeds) if (!shard || isInShard(stat.seed, shard)) yield stat;
}

async function parseChanged(run: StoreRun, changed: number): Promise<number> {
  run.events.stage("Parsing", changed);
  let parsed = 0;
  for await (const { task, result } of parseBatches(
    tasksOf(run),
    changed > limits.maxSeedsForOneBatch,
  )) {
    parsed += result.filter((row) => !row.unchanged).length;
    const rows = task.batch.flatMap((seen, i) => withRow(seen, result[i]));
    upsertSeeds(run.store, rows, run.fingerprints.parser());
    run.events.step(result.length);
  }
  return parsed;
}

type ChangedTask = ParseTask & { readonly batch: readonly ChangedSeed[] };

/** Batches of what changed, read from the store as the workers get to them. */
function* tasksOf({ store, project }: StoreRun): Generator<ChangedTask> {
  const settings = parseSettingsOf(project);
  for (const batch of changedSeeds(store, limits.seedsPerBatch)) {
    const known = batch.flatMap(({ seed, known }) => (known ? [[seed, known] as const] : []));
    const seeds = batch.map(({ seed }) => seed);
    yield { batch, folder: project.seeds, settings, seeds, known: Object.fromEntries(known) };
  }
}

const withRow = (seen: ChangedSeed, row: SeedRow | undefined) => (row ? [{ seen, row }] : []);
