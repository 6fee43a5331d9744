import { type Project, parseSettingsOf } from "../project/project.ts";
import { scanSeeds } from "../source/scan-seeds.ts";
import type { SeedRow } from "../store/seeds/article-row.ts";
import { inBatches } from "./in-batches.ts";
import { parseBatches } from "./parse-batches.ts";

const batchSize = 250;

/** Every seed of the project read and parsed, in path order; nothing is written. */
export async function* readEverything(project: Project): AsyncGenerator<SeedRow> {
  const settings = parseSettingsOf(project);
  const seeds = [...scanSeeds(project.seeds)].map(({ seed }) => seed);
  const tasks = inBatches(seeds, batchSize).map((batch) => ({
    folder: project.seeds,
    settings,
    seeds: batch,
  }));
  for await (const { result } of parseBatches(tasks, tasks.length > 1)) yield* result;
}
