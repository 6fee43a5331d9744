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

/** Every seed below the folder, in path order (by code unit, the same on every machine). Dot files are passed over. */
export async function findSeeds(folder: string): Promise<readonly SeedPath[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const seeds: SeedPath[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || formatOf(entry.name) === undefined) continue;
    const path = join(entry.parentPath, entry.name).slice(join(folder, "/").length);
    const seed = path.replaceAll("\\", "/");
    if (!seed.split("/").some((segment) => segment.startsWith("."))) seeds.push(seed as SeedPath);
  }
  return seeds.sort();
}
