import type { SeedRow } from "./archive/article-row.ts";
import type { Archive } from "./archive/open-archive.ts";
import { putSeeds, removeSeeds, seedChanges } from "./archive/seeds.ts";
import type { BuildEvents } from "./build-events.ts";
import { inBatches } from "./in-batches.ts";
import { forgetPlan } from "./make-plan.ts";
import type { SeedStat } from "./model/seed-stat.ts";
import type { ParseSettings } from "./model/settings.ts";
import { parseInWorkers } from "./parse-in-workers.ts";
import { findSeeds } from "./read/find-seeds.ts";
import { statSeeds } from "./read/stat-seeds.ts";

const batchSize = 120;

export type Taken = { readonly seeds: number; readonly parsed: number; readonly gone: number };

/** Brings the archive up to the folder: parses what is new or changed, forgets what is gone. */
export async function takeSeeds(
  archive: Archive,
  folder: string,
  settings: ParseSettings,
  parsedWith: string,
  events: BuildEvents,
): Promise<Taken> {
  const found = await findSeeds(folder);
  const { seeds } = found;
  const { changed, gone } = seedChanges(archive, [...statSeeds(folder, found)], parsedWith);
  if (gone.length + changed.length > 0) forgetPlan(archive);
  if (gone.length > 0) removeSeeds(archive, gone);
  let unchanged = 0;
  if (changed.length > 0) {
    events.stage("Reading", changed.length);
    const orders = inBatches(changed, batchSize).map((stats) => ({
      stats,
      folder,
      settings,
      seeds: stats.map(({ seed }) => seed),
      known: Object.fromEntries(
        stats.flatMap(({ seed, known }) => (known ? [[seed, known] as const] : [])),
      ),
    }));
    for await (const { order, answer } of parseInWorkers(orders)) {
      unchanged += answer.filter((row) => row.unchanged).length;
      putSeeds(
        archive,
        order.stats.flatMap((stat, i) => withRow(stat, answer[i])),
        parsedWith,
      );
      events.step(answer.length);
    }
  }
  return { seeds: seeds.length, parsed: changed.length - unchanged, gone: gone.length };
}

const withRow = (stat: SeedStat, row: SeedRow | undefined) => (row ? [{ stat, row }] : []);
