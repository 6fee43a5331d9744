import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ExpectedError } from "../model/expected-error.ts";

/** Another build holds this archive. */
export class LockedError extends ExpectedError {}

/**
 * Holds the archive's folder for one build at a time. The operating system lets go of it when the process ends,
 * however it ends, so that there is never a stale lock to remove by hand.
 */
export function lockFolder(cache: string, name = "lock"): Disposable {
  mkdirSync(cache, { recursive: true });
  const lock = new DatabaseSync(join(cache, name), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (error instanceof Error && /locked|busy/.test(error.message)) {
      throw new LockedError(`Another build is at work on ${cache}; wait for it to end.`);
    }
    throw error;
  }
  return { [Symbol.dispose]: () => lock.close() };
}
