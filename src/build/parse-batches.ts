import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { SeedPath } from "../model/article.ts";
import { messageOf } from "../model/message.ts";
import type { SeedRow } from "../store/seeds/article-row.ts";
import type { ParseTask } from "../workers/parse-batch.ts";
import { WorkerDied } from "../workers/worker.ts";
import { mapOver, openWorkers, type Workers } from "../workers/workers.ts";
import type { Limits } from "./limits.ts";

/** A batch of seeds, with the length of each in bytes. */
export type ParseBatch = { readonly task: ParseTask; readonly sizes: readonly number[] };

export type ParsedBatch<Batch> = { readonly batch: Batch; readonly rows: readonly SeedRow[] };

/**
 * Reads and parses batches of seeds, in order. If a worker dies or takes too long, each of its seeds is tried alone in a process of
 * its own, with more memory; a seed that ends that process too gets a message, and no article.
 */
export async function* parseBatches<Batch extends ParseBatch>(
  batches: Iterable<Batch>,
  workers: Workers,
  limits: Limits,
): AsyncGenerator<ParsedBatch<Batch>> {
  await using alone = openWorkers({
    as: "processes",
    count: 1,
    heapMegabytes: limits.aloneHeapMegabytes,
  });
  yield* mapOver(workers, batches, async (batch) => {
    try {
      const limitMs = limits.batchMs + sum(batch.sizes) * limits.msPerByte;
      return { batch, rows: await workers.run("parseBatch", batch.task, limitMs) };
    } catch (error) {
      if (!(error instanceof WorkerDied)) throw error;
      return { batch, rows: await parseEachAlone(batch, alone, limits) };
    }
  });
}

async function parseEachAlone(
  { task, sizes }: ParseBatch,
  alone: Workers,
  limits: Limits,
): Promise<readonly SeedRow[]> {
  const rows = task.seeds.map(async (seed, i) => {
    const limitMs = limits.aloneMs + (sizes[i] ?? 0) * limits.msPerByte;
    try {
      return await alone.run("parseBatch", { ...task, seeds: [seed] }, limitMs);
    } catch (error) {
      if (!(error instanceof WorkerDied)) throw error;
      return [await failed(seed, join(task.folder, seed), error)];
    }
  });
  return (await Promise.all(rows)).flat();
}

/** Records the digest of its bytes, so that the next build does not try them in vain. */
async function failed(seed: SeedPath, file: string, died: WorkerDied): Promise<SeedRow> {
  const reason = `${died.cause === "other" ? "The program that read it" : "Reading it"} ${died.message}.`;
  try {
    const digest = createHash("sha256");
    await pipeline(createReadStream(file), digest);
    return { seed, sha256: digest.digest("hex"), messages: [messageOf("seed-failed", reason)] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { seed, sha256: "", messages: [messageOf("seed-unreadable", why)], unread: true };
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
