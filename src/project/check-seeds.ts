import { statSync } from "node:fs";
import type { Project } from "./project.ts";
import { SettingsError } from "./read-settings.ts";

/** Throws SettingsError if there is no folder of seeds. To be called before anything is written for them. */
export function checkSeeds({ seeds }: Pick<Project, "seeds">): void {
  const stat = statSync(seeds, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return;
  throw new SettingsError(
    stat
      ? `${seeds}: This is a file, and seeds are the articles in a folder. Name the folder.`
      : `${seeds}: There is no such folder of articles. Make it, or name another: backfile build <folder>. backfile init makes a new archive.`,
  );
}
