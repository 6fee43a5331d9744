import type { ParseSettings } from "../model/settings.ts";
import type { Archive } from "../store/connection.ts";
import type { SeedRow } from "../store/seeds/article-row.ts";
import {
  type ChangedSeed,
  changedSeeds,
  keepLook,
  type Looked,
  removeGone,
} from "../store/seeds/record-scan.ts";
import { putSeeds } from "../store/seeds/upsert-seeds.ts";
import type { ParseOrder } from "../workers/parse-batch.ts";
import type { BuildEvents } from "./build-events.ts";
import { parseInWorkers } from "./parse-batches.ts";

/** So many seeds go to a worker at once. */
export const batchSize = 120;

/** Brings the archive up to what was seen of the folder: parses what is new or changed, forgets what is gone. Returns how many it parsed. */
export async function takeSeeds(
  archive: Archive,
  { changed, gone }: Looked,
  folder: string,
  settings: ParseSettings,
  parsedWith: string,
  events: BuildEvents,
): Promise<number> {
  if (gone > 0) removeGone(archive);
  const parsed =
    changed === 0 ? 0 : await readChanged(archive, changed, folder, settings, parsedWith, events);
  keepLook(archive);
  return parsed;
}

async function readChanged(
  archive: Archive,
  changed: number,
  folder: string,
  settings: ParseSettings,
  parsedWith: string,
  events: BuildEvents,
): Promise<number> {
  events.stage("Reading", changed);
  const orders = ordersOf(archive, folder, settings);
  let parsed = 0;
  for await (const { order, answer } of parseInWorkers(orders, changed > batchSize)) {
    parsed += answer.filter((row) => !row.unchanged).length;
    putSeeds(
      archive,
      order.batch.flatMap((seen, i) => withRow(seen, answer[i])),
      parsedWith,
    );
    events.step(answer.length);
  }
  return parsed;
}

type Order = ParseOrder & { readonly batch: readonly ChangedSeed[] };

/** Batch after batch of what changed, asked for as the workers get to it. */
function* ordersOf(archive: Archive, folder: string, settings: ParseSettings): Generator<Order> {
  for (const batch of changedSeeds(archive, batchSize)) {
    const known = batch.flatMap(({ seed, known }) => (known ? [[seed, known] as const] : []));
    const seeds = batch.map(({ seed }) => seed);
    yield { batch, folder, settings, seeds, known: Object.fromEntries(known) };
  }
}

const withRow = (seen: ChangedSeed, row: SeedRow | undefined) => (row ? [{ seen, row }] : []);
