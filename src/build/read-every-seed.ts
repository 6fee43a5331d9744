import { type Project, parseSettingsOf } from "../project/project.ts";
import { scanSeeds } from "../source/scan-seeds.ts";
import type { SeedRow } from "../store/seeds/article-row.ts";
import { readSeeds } from "./read-seeds.ts";

/** Every seed of the project read and parsed, in path order; nothing is written. */
export async function* readEverySeed(project: Project): AsyncGenerator<SeedRow> {
  const found = [...scanSeeds(project.seeds)].map(({ seed, file }) => ({
    seed,
    bytes: file.bytes,
  }));
  yield* readSeeds(project.seeds, found, parseSettingsOf(project));
}
