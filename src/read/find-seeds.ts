import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Format, SeedPath } from "../model/article.ts";

const formats: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
};

/** How a file of this name is read; a name without a known ending is plain text in disguise and is not a seed. */
export function formatOf(name: string): Format | undefined {
  return formats[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
}

const fixEnding = ".fix.yaml";

/** `a/x.fix.yaml`, for `a/x.txt` and `a/x.md`. */
export const fixPathOf = (seed: string): string =>
  `${seed.slice(0, seed.lastIndexOf("."))}${fixEnding}`;

export const isFix = (path: string): boolean => path.endsWith(fixEnding);

export type FoundSeeds = {
  /** In path order (by code unit, the same on every machine). A fix file without a seed is among them, to be told of. */
  readonly seeds: readonly SeedPath[];
  readonly fixes: ReadonlySet<string>;
};

/** Every seed below the folder, and the fix files beside them. Dot files are passed over. */
export async function findSeeds(folder: string): Promise<FoundSeeds> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const seeds: SeedPath[] = [];
  const fixes = new Set<string>();
  for (const entry of entries) {
    if (!entry.isFile() || (formatOf(entry.name) === undefined && !isFix(entry.name))) continue;
    const path = join(entry.parentPath, entry.name).slice(join(folder, "/").length);
    const seed = path.replaceAll("\\", "/");
    if (seed.split("/").some((segment) => segment.startsWith("."))) continue;
    if (isFix(seed)) fixes.add(seed);
    else seeds.push(seed as SeedPath);
  }
  if (fixes.size > 0) {
    const used = new Set(seeds.map(fixPathOf));
    for (const fix of fixes) if (!used.has(fix)) seeds.push(fix as SeedPath);
  }
  return { seeds: seeds.sort(), fixes };
}
