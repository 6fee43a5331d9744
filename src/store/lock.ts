import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ExpectedError } from "../model/expected-error.ts";
import { isDamage } from "./damage.ts";
import { clearPlace } from "./own-place.ts";

/** Another build holds this archive. */
export class LockedError extends ExpectedError {}

/**
 * Locks the archive's cache folder for one build at a time. The operating system releases the lock when the process ends, however it
 * ends, so there is never a stale lock to remove by hand. Throws LockedError, CacheError.
 */
export function lockFolder(cache: string, name = "lock"): Disposable {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, name);
  clearPlace(file);
  try {
    return lockFile(file);
  } catch (error) {
    if (error instanceof Error && /locked|busy/.test(error.message)) {
      throw new LockedError(`Another build is at work on ${cache}; wait for it to end.`);
    }
    if (!isDamage(error)) throw error;
    rmSync(file); // no build holds it, and its content is garbage
    return lockFile(file);
  }
}

function lockFile(file: string): Disposable {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    throw error;
  }
  return { [Symbol.dispose]: () => lock.close() };
}
