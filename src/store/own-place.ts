import { lstatSync, rmSync } from "node:fs";
import { ExpectedError } from "../model/expected-error.ts";

/** Something is where a file of the cache folder has to be. */
class CacheError extends ExpectedError {}

/**
 * Makes sure that there is a file or nothing at a path in the cache folder. A link or a pipe there is removed, since the program puts
 * nothing but files there; a folder is left alone. Throws CacheError.
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
