import { messageOf } from "../model/message.ts";
import type { Unscanned } from "../model/seed-stat.ts";
import { checkSeeds } from "../project/check-seeds.ts";
import { type Project, parseSettingsOf } from "../project/project.ts";
import { scanSeeds } from "../source/scan-seeds.ts";
import type { SeedRow } from "../store/seeds/article-row.ts";
import { readSeeds } from "./read-seeds.ts";

/**
 * Reads and parses every seed of the project, in path order; writes nothing. Paths that could not be scanned come last. `passOver`
 * gets the ending of each file that is not a seed.
 */
export async function* readEverySeed(
  project: Project,
  passOver?: (ending: string) => void,
): AsyncGenerator<SeedRow> {
  checkSeeds(project);
  const unscanned: Unscanned[] = [];
  const found = [...scanSeeds(project.seeds, (each) => unscanned.push(each), passOver)];
  const seeds = found.map(({ seed, file }) => ({ seed, bytes: file.bytes }));
  yield* readSeeds(project.seeds, seeds, parseSettingsOf(project));
  for (const { path, reason } of unscanned) {
    yield {
      seed: path,
      sha256: "",
      messages: [messageOf("seed-unreadable", reason)],
      unread: true,
    };
  }
}
