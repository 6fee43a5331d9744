import type { SeedRow } from "./archive/article-row.ts";
import type { Archive } from "./archive/open-archive.ts";
import { putSeeds, removeSeeds, seedChanges } from "./archive/seeds.ts";
import type { BuildEvents } from "./build-events.ts";
import { inBatches } from "./in-batches.ts";
import { forgetPlan } from "./make-plan.ts";
import type { SeedStat } from "./model/seed-stat.ts";
import type { ParseSettings } from "./model/settings.ts";
import type { parseSeeds } from "./parse-seeds.ts";
import type { Pool } from "./pool.ts";
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
  pool: Pool,
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
    for await (const { stats, rows } of parsed(orders, pool)) {
      unchanged += rows.filter((row) => row.unchanged).length;
      putSeeds(
        archive,
        stats.flatMap((stat, i) => withRow(stat, rows[i])),
        parsedWith,
      );
      events.step(stats.length);
    }
  }
  return { seeds: seeds.length, parsed: changed.length - unchanged, gone: gone.length };
}

type Order = Parameters<typeof parseSeeds>[0] & { readonly stats: readonly SeedStat[] };
type Parsed = { readonly stats: readonly SeedStat[]; readonly rows: readonly SeedRow[] };

/** In workers where there is enough to do for their start to pay. */
async function* parsed(orders: readonly Order[], pool: Pool): AsyncGenerator<Parsed> {
  if (orders.length <= 1) {
    const { parseSeeds } = await import("./parse-seeds.ts");
    for (const order of orders) yield { stats: order.stats, rows: parseSeeds(order) };
    return;
  }
  for await (const { order, answer } of pool.map("parseSeeds", orders)) {
    yield { stats: order.stats, rows: answer };
  }
}

const withRow = (stat: SeedStat, row: SeedRow | undefined) => (row ? [{ stat, row }] : []);
