import { readdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** Removes files that an earlier build wrote, and the folders they leave empty. What others put there stays. */
export function removeFiles(out: string, paths: readonly string[]): void {
  for (const path of paths) {
    rmSync(join(out, path), { force: true });
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
      if (!removeIfEmpty(join(out, folder))) break;
    }
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
