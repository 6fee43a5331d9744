import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DamageError, isDamage } from "./damage.ts";
import { clearPlace } from "./own-place.ts";
import { schema, version } from "./schema.ts";

export type Store = DatabaseSync;

export type OpenedStore = {
  readonly store: Store;
  /** Why an older file was deleted and is made again. */
  readonly remade?: string;
};

/** Opens the store, or makes it. A file that is damaged or of another version is replaced: it is only a cache. Throws CacheError. */
export function openStore(file: string): OpenedStore {
  if (file !== ":memory:") {
    mkdirSync(dirname(file), { recursive: true });
    for (const each of filesOf(file)) clearPlace(each);
  }
  try {
    return { store: connect(file) };
  } catch (error) {
    if (!isDamage(error)) throw error;
    removeStore(file);
    return { store: connect(file), remade: error.message };
  }
}

/** The store's file, and those that SQLite keeps next to it while it is open. */
const filesOf = (file: string): readonly string[] =>
  ["", "-wal", "-shm", "-journal"].map((suffix) => file + suffix);

export function removeStore(file: string): void {
  for (const each of filesOf(file)) rmSync(each, { force: true });
}

/** Closes the store as a single file, which can be moved elsewhere. */
export function closeAsOneFile(store: Store): void {
  store.exec("PRAGMA journal_mode = DELETE");
  store.close();
}

/** Size of the write-ahead log at a checkpoint, in pages of 4 kB. With a smaller one some pages are copied repeatedly: 4 % of a full build. */
const pagesInLog = 4_000;

/** The page cache, in kilobytes. A small one is enough, because nearly everything is written and read in order. */
const cache = "PRAGMA cache_size = -24000";

/** A second connection, for queries only, while the build's own goes on writing. */
export function openForReading(file: string): Store {
  const store = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  store.exec(cache);
  return store;
}

function connect(file: string): Store {
  const store = new DatabaseSync(file, { timeout: 10_000 });
  try {
    store.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON");
    store.exec(`PRAGMA wal_autocheckpoint = ${pagesInLog}`);
    store.exec(cache);
    const found = Number(store.prepare("PRAGMA user_version").get()?.user_version);
    if (found === 0) {
      store.exec(`BEGIN; ${schema} PRAGMA user_version = ${version}; COMMIT`);
    } else if (found !== version) {
      throw new DamageError(`it is of version ${found}, and this program reads version ${version}`);
    } else checkSchema(store);
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}

/** Throws DamageError if a table, an index or a trigger is missing or different. The indexes in late-indexes.ts may be missing. */
function checkSchema(store: Store): void {
  using empty = new DatabaseSync(":memory:");
  empty.exec(schema);
  const found = definitionsOf(store);
  for (const [name, sql] of definitionsOf(empty)) {
    if (found.get(name) !== sql)
      throw new DamageError(`its ${name} differs from what this program made`);
  }
}

const definitionsOf = (store: Store): ReadonlyMap<unknown, unknown> =>
  new Map(
    store
      .prepare("SELECT name, sql FROM sqlite_schema")
      .all()
      .map(({ name, sql }) => [name, sql]),
  );

/** Runs the steps as one: all of them take effect, or none. */
export function transaction<T>(store: Store, steps: () => T): T {
  store.exec("BEGIN IMMEDIATE");
  try {
    const result = steps();
    store.exec("COMMIT");
    return result;
  } catch (error) {
    if (store.isTransaction) store.exec("ROLLBACK"); // a full disk has rolled it back already
    throw error;
  }
}

/** How many rows this connection has inserted, changed or removed so far. */
export const rowsChanged = (store: Store): number =>
  Number(store.prepare("SELECT total_changes() AS n").get()?.n);

export function metaOf(store: Store, key: string): string | undefined {
  const row = store.prepare("SELECT value FROM meta WHERE key = ?").get(key);
  return row === undefined ? undefined : String(row.value);
}

export function setMeta(store: Store, key: string, value: string): void {
  store.prepare("INSERT OR REPLACE INTO meta VALUES (?, ?)").run(key, value);
}
