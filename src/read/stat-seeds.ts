import { statSync } from "node:fs";
import { join } from "node:path";
import type { SeedPath } from "../model/article.ts";
import type { SeedStat } from "../model/seed-stat.ts";

/** Looks at each seed. One that is gone by now is left out. */
export function* statSeeds(folder: string, seeds: Iterable<SeedPath>): Generator<SeedStat> {
  for (const seed of seeds) {
    const stat = statSync(join(folder, seed), { bigint: true, throwIfNoEntry: false });
    if (!stat) continue;
    yield {
      seed,
      size: Number(stat.size),
      times: `${stat.mtimeNs} ${stat.ctimeNs}`,
      inode: String(stat.ino),
    };
  }
}
