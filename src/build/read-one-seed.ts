import { existsSync, statSync } from "node:fs";
import { basename, dirname, relative, resolve, sep } from "node:path";
import type { SeedPath } from "../model/article.ts";
import { type Project, parseSettingsOf } from "../project/project.ts";
import { SettingsError } from "../project/read-settings.ts";
import type { SeedRow } from "../store/seeds/article-row.ts";
import { readSeeds } from "./read-seeds.ts";

/** Reads one file named on the command line: a path from the working folder, or one below the seeds folder. */
export async function readOneSeed(file: string, project: Project): Promise<SeedRow> {
  const path = [resolve(file), resolve(project.seeds, file)].find((place) => existsSync(place));
  if (!path) {
    throw new SettingsError(`${file}: No such file, here or in ${project.seeds}.`);
  }
  const inside = relative(project.seeds, path);
  const [folder, seed] = inside.startsWith("..")
    ? [dirname(path), basename(path)]
    : [project.seeds, inside.replaceAll(sep, "/")];
  const found = [{ seed: seed as SeedPath, bytes: statSync(path).size }];
  for await (const row of readSeeds(folder, found, parseSettingsOf(project))) return row;
  throw new Error(`${file} gave no record.`);
}
