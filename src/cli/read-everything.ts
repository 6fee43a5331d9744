import type { SeedRow } from "../archive/article-row.ts";
import { inBatches } from "../in-batches.ts";
import { openPool } from "../pool.ts";
import { type Project, parseSettingsOf } from "../project.ts";
import { findSeeds } from "../read/find-seeds.ts";

const batchSize = 250;

/** Every seed of the project read and parsed, in path order; nothing is written. */
export async function* readEverything(project: Project): AsyncGenerator<SeedRow> {
  const settings = parseSettingsOf(project);
  const { seeds } = await findSeeds(project.seeds);
  const orders = inBatches(seeds, batchSize).map((batch) => ({
    folder: project.seeds,
    settings,
    seeds: batch,
  }));
  if (orders.length <= 1) {
    const { parseSeeds } = await import("../parse-seeds.ts");
    for (const order of orders) yield* parseSeeds(order);
    return;
  }
  const pool = openPool();
  try {
    for await (const { answer } of pool.map("parseSeeds", orders)) yield* answer;
  } finally {
    await pool.close();
  }
}
