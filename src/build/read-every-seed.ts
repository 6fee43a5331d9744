import { messageOf } from "../model/message.ts";
import type { Unscanned } from "../model/seed-stat.ts";
import { type Project, parseSettingsOf } from "../project/project.ts";
import { scanSeeds } from "../source/scan-seeds.ts";
import type { SeedRow } from "../store/seeds/article-row.ts";
import { readSeeds } from "./read-seeds.ts";

/** Every seed of the project read and parsed, in path order; nothing is written. What could not be scanned comes last. */
export async function* readEverySeed(project: Project): AsyncGenerator<SeedRow> {
  const unscanned: Unscanned[] = [];
  const found = [...scanSeeds(project.seeds, (each) => unscanned.push(each))];
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
