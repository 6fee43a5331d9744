import type { SeedRow } from "../store/seeds/article-row.ts";
import type { ParseOrder } from "../workers/parse-batch.ts";
import { openPool } from "../workers/pool.ts";

/** Batches of seeds, read and parsed, in their order; in workers where there are `many`, so that their start pays. */
export async function* parseInWorkers<O extends ParseOrder>(
  orders: Iterable<O>,
  many: boolean,
): AsyncGenerator<{ readonly order: O; readonly answer: readonly SeedRow[] }> {
  if (!many) {
    const { parseSeeds } = await import("../workers/parse-batch.ts");
    for (const order of orders) yield { order, answer: await parseSeeds(order) };
    return;
  }
  await using pool = openPool("processes"); // what parsing needs in memory is given back when they end
  yield* pool.map("parseSeeds", orders);
}
