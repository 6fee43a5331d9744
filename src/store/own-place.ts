import { lstatSync, rmSync } from "node:fs";
import { ExpectedError } from "../model/expected-error.ts";

/** Something is where a file of the cache folder has to be. */
class CacheError extends ExpectedError {}

/**
 * Makes sure that a path in the cache folder is a file or does not exist. A link or a pipe is removed, because the program only writes
 * files there; a folder is left alone. Throws CacheError.
 */
export function clearPlace(path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat || stat.isFile()) return;
  if (stat.isDirectory()) {
    throw new CacheError(
      `${path} is a folder, and has to be a file. Remove it: a build makes the file again.`,
    );
  }
  rmSync(path);
}
