import { readdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SiteFile } from "../model/site-file.ts";
import { damageOf } from "./check-file.ts";
import { statOf, wrongFolder } from "./fenced-path.ts";

/** A file that a build wrote to the output folder; length and digest are unknown if the build was killed. */
export type WrittenFile = Pick<SiteFile, "path"> & Partial<SiteFile>;

export type Removal = {
  readonly removed: readonly string[];
  /** Files that somebody changed since they were written. */
  readonly kept: readonly string[];
};

/**
 * Removes files that earlier builds wrote, and folders that become empty. A file that somebody changed since is kept unless
 * `isForced`; anything behind a link, or that is no longer a file, is always kept.
 */
export function removeFiles(
  out: string,
  files: readonly WrittenFile[],
  isForced: boolean,
): Removal {
  const [removed, kept]: [string[], string[]] = [[], []];
  for (const file of files) {
    if (!mayRemove(out, file, isForced)) {
      kept.push(file.path);
      continue;
    }
    rmSync(join(out, file.path), { force: true });
    removeEmptyFolders(out, file.path);
    removed.push(file.path);
  }
  return { removed, kept };
}

function mayRemove(out: string, { path, bytes, sha256 }: WrittenFile, isForced: boolean): boolean {
  if (wrongFolder(out, path) !== undefined) return false;
  const stat = statOf(join(out, path));
  if (!stat) return true;
  if (!stat.isFile()) return false;
  const isUnknown = bytes === undefined || sha256 === undefined;
  return isForced || isUnknown || damageOf(out, { path, bytes, sha256 }) === undefined;
}

function removeEmptyFolders(out: string, path: string): void {
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    if (!removeIfEmpty(join(out, folder))) return;
  }
}

function removeIfEmpty(folder: string): boolean {
  try {
    if (readdirSync(folder).length > 0) return false;
    rmdirSync(folder);
    return true;
  } catch {
    return false; // gone already, or in use: an empty folder does no harm
  }
}
