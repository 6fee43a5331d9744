import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SeedPath } from "../model/article.ts";
import { byteOrder } from "../model/byte-order.ts";
import { formatOf } from "../model/format.ts";
import type { FileStat, SeedStat } from "../model/seed-stat.ts";
import { clockResolutionMs } from "./clock-resolution.ts";
import { fixPathOf, isFix } from "./seed-names.ts";

/**
 * Each seed below the folder as it looks from outside, in byte order of the paths, a folder of them in memory at a time. A fix
 * file without a seed is among them, to be told of. Dot files are passed over. Throws when the folder itself cannot be read.
 */
export function* scanSeeds(folder: string): Generator<SeedStat> {
  const settled = Date.now() - clockResolutionMs;
  for (const { seed, fix: fixPath } of seedsIn(folder, "")) {
    const file = stat(`${folder}/${seed}`);
    if (!file) continue; // gone since its folder was read
    const fix = fixPath === undefined ? undefined : stat(`${folder}/${fixPath}`);
    const fresh = Math.max(file.changed, fix?.changed ?? 0) >= settled;
    yield { seed, file, ...(fix && { fix }), ...(fresh && { fresh }) };
  }
}

function stat(path: string): FileStat | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return (
    stat && { bytes: stat.size, modified: stat.mtimeMs, changed: stat.ctimeMs, inode: stat.ino }
  );
}

type Found = { readonly seed: SeedPath; readonly fix?: string };

function* seedsIn(root: string, below: string): Generator<Found> {
  const seeds = new Map<string, string | undefined>();
  const fixes = new Set<string>();
  const folders: string[] = [];
  for (const entry of entriesOf(join(root, below), below === "")) {
    const { name } = entry;
    if (name.startsWith(".")) continue;
    if (entry.isDirectory()) folders.push(`${name}/`);
    else if (!entry.isFile()) continue;
    else if (isFix(name)) fixes.add(name);
    else if (formatOf(name)) seeds.set(name, undefined);
  }
  if (fixes.size > 0) {
    const unused = new Set(fixes);
    for (const name of seeds.keys()) {
      const fix = fixPathOf(name);
      if (!fixes.has(fix)) continue;
      seeds.set(name, fix);
      unused.delete(fix);
    }
    for (const fix of unused) seeds.set(fix, undefined);
  }
  // With its slash a folder's name sorts as the paths below it do.
  for (const name of [...seeds.keys(), ...folders].sort(byteOrder)) {
    if (name.endsWith("/")) {
      yield* seedsIn(root, below + name);
      continue;
    }
    const fix = seeds.get(name);
    yield { seed: (below + name) as SeedPath, ...(fix && { fix: below + fix }) };
  }
}

function entriesOf(folder: string, isRoot: boolean) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isRoot || !(error instanceof Error && "code" in error && error.code === "ENOENT")) {
      throw error;
    }
    return []; // gone since the folder above was read
  }
}
