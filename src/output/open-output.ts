import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { statOf } from "./fenced-path.ts";

/** The folder for unfinished files. It is in the output folder, so that the last step is a rename on the same disk. */
const unfinishedFolder = ".backfile-unfinished";

/** The output folder, as one build writes into it. */
export type Output = {
  readonly folder: string;
  /**
   * This build's own folder for unfinished files. Once the next build has removed it, a worker that outlived its killed build can
   * no longer write to the site.
   */
  readonly unfinished: string;
};

export function openOutput(folder: string): Output {
  mkdirSync(folder, { recursive: true });
  const place = join(folder, unfinishedFolder);
  removeIfNoFolder(place);
  mkdirSync(place, { recursive: true });
  return { folder, unfinished: mkdtempSync(join(place, "build-")) };
}

/** Whether nothing is in the output folder, or there is none. */
export const isOutputEmpty = (folder: string): boolean =>
  !existsSync(folder) || readdirSync(folder).every((name) => name === unfinishedFolder);

/**
 * Removes the unfinished files of this build or an earlier, killed one. The folder is renamed first, because a folder that another
 * process still writes to cannot be removed.
 */
export function removeUnfinished(folder: string): void {
  const place = join(folder, unfinishedFolder);
  const gone = `${place}-gone`;
  rmSync(gone, { recursive: true, force: true }); // a build may have been killed here
  removeIfNoFolder(place);
  if (!existsSync(place)) return;
  renameSync(place, gone);
  rmSync(gone, { recursive: true, force: true });
}

/** A link at this path could point out of the output folder. */
function removeIfNoFolder(place: string): void {
  const stat = statOf(place);
  if (stat && !stat.isDirectory()) rmSync(place);
}
