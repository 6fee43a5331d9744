import { statSync } from "node:fs";
import { join } from "node:path";
import type { SeedStat } from "../model/seed-stat.ts";
import { type FoundSeeds, fixPathOf } from "./find-seeds.ts";

/** Looks at each seed, and at the fix file beside it. One that is gone by now is left out. */
export function* statSeeds(folder: string, { seeds, fixes }: FoundSeeds): Generator<SeedStat> {
  for (const seed of seeds) {
    const fix = fixes.size > 0 && fixes.has(fixPathOf(seed)) ? fixPathOf(seed) : undefined;
    const fixed = fix && statSync(join(folder, fix), { bigint: true, throwIfNoEntry: false });
    const stat = statSync(join(folder, seed), { bigint: true, throwIfNoEntry: false });
    if (!stat) continue;
    yield {
      seed,
      size: Number(stat.size),
      times: `${stat.mtimeNs} ${stat.ctimeNs}${fixed ? `+${fixed.mtimeNs} ${fixed.ctimeNs} ${fixed.size}` : ""}`,
      inode: String(stat.ino),
      ...(fixed && { fixed: true }),
    };
  }
}
