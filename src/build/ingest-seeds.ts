import type { ParseSettings } from "../model/settings.ts";
import type { Store } from "../store/connection.ts";
import type { SeedRow } from "../store/seeds/article-row.ts";
import {
  type ChangedSeed,
  changedSeeds,
  commitScan,
  removeGone,
  type ScanReport,
} from "../store/seeds/record-scan.ts";
import { upsertSeeds } from "../store/seeds/upsert-seeds.ts";
import type { ParseTask } from "../workers/parse-batch.ts";
import type { BuildEvents } from "./build-events.ts";
import { parseBatches } from "./parse-batches.ts";

/** So many seeds go to a worker at once. */
export const batchSize = 120;

/** Brings the archive up to what was seen of the folder: parses what is new or changed, forgets what is gone. Returns how many it parsed. */
export async function ingestSeeds(
  store: Store,
  { changed, gone }: ScanReport,
  folder: string,
  settings: ParseSettings,
  parserFingerprint: string,
  events: BuildEvents,
): Promise<number> {
  if (gone > 0) removeGone(store);
  const parsed =
    changed === 0
      ? 0
      : await parseChanged(store, changed, folder, settings, parserFingerprint, events);
  commitScan(store);
  return parsed;
}

async function parseChanged(
  store: Store,
  changed: number,
  folder: string,
  settings: ParseSettings,
  parserFingerprint: string,
  events: BuildEvents,
): Promise<number> {
  events.stage("Reading", changed);
  const tasks = tasksOf(store, folder, settings);
  let parsed = 0;
  for await (const { task, result } of parseBatches(tasks, changed > batchSize)) {
    parsed += result.filter((row) => !row.unchanged).length;
    upsertSeeds(
      store,
      task.batch.flatMap((seen, i) => withRow(seen, result[i])),
      parserFingerprint,
    );
    events.step(result.length);
  }
  return parsed;
}

type Order = ParseTask & { readonly batch: readonly ChangedSeed[] };

/** Batch after batch of what changed, asked for as the workers get to it. */
function* tasksOf(store: Store, folder: string, settings: ParseSettings): Generator<Order> {
  for (const batch of changedSeeds(store, batchSize)) {
    const known = batch.flatMap(({ seed, known }) => (known ? [[seed, known] as const] : []));
    const seeds = batch.map(({ seed }) => seed);
    yield { batch, folder, settings, seeds, known: Object.fromEntries(known) };
  }
}

const withRow = (seen: ChangedSeed, row: SeedRow | undefined) => (row ? [{ seen, row }] : []);
