import type { SeedRow } from "../store/seeds/article-row.ts";
import type { ParseTask } from "../workers/parse-batch.ts";
import { openPool } from "../workers/pool.ts";

/** Batches of seeds, read and parsed, in their order; in workers where there are `many`, so that their start pays. */
export async function* parseBatches<O extends ParseTask>(
  tasks: Iterable<O>,
  many: boolean,
): AsyncGenerator<{ readonly task: O; readonly result: readonly SeedRow[] }> {
  if (!many) {
    const { parseBatch } = await import("../workers/parse-batch.ts");
    for (const task of tasks) yield { task, result: await parseBatch(task) };
    return;
  }
  await using pool = openPool("processes"); // what parsing needs in memory is given back when they end
  yield* pool.map("parseBatch", tasks);
}
