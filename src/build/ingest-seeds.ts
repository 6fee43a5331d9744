import { join } from "node:path";
import { parseSettingsOf } from "../project/project.ts";
import type { SeedRow } from "../store/seeds/article-row.ts";
import {
  type ChangedSeed,
  changedSeeds,
  commitScan,
  leaveUnread,
  removeGone,
  type ScanReport,
} from "../store/seeds/record-scan.ts";
import { upsertSeeds } from "../store/seeds/upsert-seeds.ts";
import { openWorkers, thisThread, type Workers } from "../workers/workers.ts";
import type { Failure, IngestedSeeds } from "./build-events.ts";
import { type ParseBatch, parseBatches } from "./parse-batches.ts";
import { type StoreRun, shortestPath } from "./run.ts";
import type { SeedScan } from "./scan-seeds.ts";

/** Updates the store after the scan: parses new and changed seeds, forgets removed ones. */
export async function ingestSeeds(run: StoreRun, scan: SeedScan): Promise<IngestedSeeds> {
  if (scan.gone > 0) removeGone(run.store);
  const { parsed, failures } = scan.changed > 0 ? await parseChanged(run, scan) : nothing;
  commitScan(run.store);
  const { seeds, gone, passedOver } = scan;
  return { seeds, parsed, gone, passedOver, failures: [...scan.failures, ...failures] };
}

const nothing = { parsed: 0, failures: [] };

async function parseChanged(run: StoreRun, scan: ScanReport) {
  const { store, project, events, fingerprints } = run;
  events.stage("Parsing", scan.changed);
  await using own = ownWorkers(run, scan);
  const failures: Failure[] = [];
  let parsed = 0;
  for await (const { batch, rows } of parseBatches(
    batchesOf(run),
    own ?? run.workers,
    run.limits,
  )) {
    const { unread = [], read = [] } = Object.groupBy(rows, (row) =>
      row.unread ? "unread" : "read",
    );
    upsertSeeds(store, inPairs(batch.changed, read), fingerprints.parser());
    for (const { seed, messages } of unread) {
      leaveUnread(store, seed);
      const file = join(shortestPath(project.seeds), seed);
      failures.push(...messages.map((message) => ({ file, message })));
    }
    parsed += read.filter((row) => !row.unchanged).length;
    events.step(rows.length);
  }
  return { parsed, failures };
}

/** Many seeds are parsed by processes, whose memory goes back to the system; so is a large one, which could crash the whole program from a thread. */
const ownWorkers = (
  { workers, limits }: StoreRun,
  { changed, largest }: ScanReport,
): Workers | undefined =>
  workers !== thisThread &&
  (changed > limits.maxSeedsForThreads || largest > limits.maxSeedBytesForThreads)
    ? openWorkers({ as: "processes", heapMegabytes: limits.heapMegabytes })
    : undefined;

type ChangedBatch = ParseBatch & { readonly changed: readonly ChangedSeed[] };

/** Batches of changed seeds, read from the store as the workers reach them. */
function* batchesOf({ store, project, limits }: StoreRun): Generator<ChangedBatch> {
  const settings = parseSettingsOf(project);
  for (const changed of changedSeeds(store, limits.seedsPerBatch, limits.bytesPerBatch)) {
    const known = changed.flatMap(({ seed, known }) => (known ? [[seed, known] as const] : []));
    const seeds = changed.map(({ seed }) => seed);
    yield {
      changed,
      sizes: changed.map(({ bytes }) => bytes),
      task: { folder: project.seeds, settings, seeds, known: Object.fromEntries(known) },
    };
  }
}

function inPairs(changed: readonly ChangedSeed[], rows: readonly SeedRow[]) {
  const bySeed = new Map(rows.map((row) => [row.seed, row]));
  return changed.flatMap((seen) => {
    const row = bySeed.get(seen.seed);
    return row ? [{ seen, row }] : [];
  });
}
