import type { SeedPath } from "../model/article.ts";
import type { ParseSettings } from "../model/settings.ts";
import type { SeedRow } from "../store/seeds/article-row.ts";
import { openWorkers } from "../workers/workers.ts";
import { inBatches } from "./in-batches.ts";
import { limits } from "./limits.ts";
import { parseBatches } from "./parse-batches.ts";

/** Reads and parses seeds, in order, without a store. */
export async function* readSeeds(
  folder: string,
  found: readonly { readonly seed: SeedPath; readonly bytes: number }[],
  settings: ParseSettings,
): AsyncGenerator<SeedRow> {
  const largest = found.reduce((max, { bytes }) => Math.max(max, bytes), 0);
  const isMuch =
    found.length > limits.maxSeedsForThreads || largest > limits.maxSeedBytesForThreads;
  await using workers = openWorkers({
    as: isMuch ? "processes" : "threads",
    heapMegabytes: limits.heapMegabytes,
  });
  const batches = inBatches(found, limits.seedsPerBatch).map((batch) => ({
    task: { folder, settings, seeds: batch.map(({ seed }) => seed) },
    sizes: batch.map(({ bytes }) => bytes),
  }));
  for await (const { rows } of parseBatches(batches, workers, limits)) yield* rows;
}
