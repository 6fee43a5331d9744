import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { schema, version } from "./schema.ts";

export type Archive = DatabaseSync;

export type Opened = {
  readonly archive: Archive;
  /** Why an older file was thrown away and is made again. */
  readonly remade?: string;
};

/** Opens the archive file, or makes it. A file that is damaged or of another version is replaced: it is only a cache. */
export function openArchive(file: string): Opened {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  try {
    return { archive: connect(file) };
  } catch (error) {
    if (!isDamage(error)) throw error;
    removeArchive(file);
    return { archive: connect(file), remade: error.message };
  }
}

export function removeArchive(file: string): void {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
}

/** The archive file is of another version of this program. */
class VersionError extends Error {}

/** Whether an error says that the archive file is of no use any more. What comes from a worker has lost all but its message. */
export const isDamage = (error: unknown): error is Error =>
  error instanceof VersionError ||
  (error instanceof Error && /malformed|not a database/.test(error.message));

/** Closes it as one file, with nothing beside it, which can be carried elsewhere. */
export function finishArchive(archive: Archive): void {
  archive.exec("PRAGMA journal_mode = DELETE");
  archive.close();
}

/** Pages of 4 kB that wait beside the file until they are put into it: of fewer some are put in again and again, 4 % of a full build. */
const pagesInLog = 4_000;

/** In kilobytes: enough, as nearly all is put in and asked for in some order. */
const cache = "PRAGMA cache_size = -24000";

/** Another connection, for questions only; the build's own goes on writing. */
export function openForReading(file: string): Archive {
  const archive = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  archive.exec(cache);
  return archive;
}

function connect(file: string): Archive {
  const archive = new DatabaseSync(file, { timeout: 10_000 });
  try {
    archive.exec(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON",
    );
    archive.exec(`PRAGMA wal_autocheckpoint = ${pagesInLog}`);
    archive.exec(cache);
    const found = Number(archive.prepare("PRAGMA user_version").get()?.user_version);
    if (found === 0) {
      archive.exec(`BEGIN; ${schema} PRAGMA user_version = ${version}; COMMIT`);
    } else if (found !== version) {
      throw new VersionError(`it is of version ${found}, this program reads version ${version}`);
    }
    return archive;
  } catch (error) {
    archive.close();
    throw error;
  }
}

/** Runs the steps as one: all of them stand, or none. */
export function transaction<T>(archive: Archive, steps: () => T): T {
  archive.exec("BEGIN IMMEDIATE");
  try {
    const result = steps();
    archive.exec("COMMIT");
    return result;
  } catch (error) {
    if (archive.isTransaction) archive.exec("ROLLBACK"); // a full disk has rolled it back already
    throw error;
  }
}

/** How many rows this connection has put in, changed or removed so far. */
export const rowsChanged = (archive: Archive): number =>
  Number(archive.prepare("SELECT total_changes() AS n").get()?.n);

export function metaOf(archive: Archive, key: string): string | undefined {
  const row = archive.prepare("SELECT value FROM meta WHERE key = ?").get(key);
  return row === undefined ? undefined : String(row.value);
}

export function setMeta(archive: Archive, key: string, value: string): void {
  archive.prepare("INSERT OR REPLACE INTO meta VALUES (?, ?)").run(key, value);
}
