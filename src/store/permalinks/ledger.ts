import { foldedAddress } from "../../model/address-fault.ts";
import { metaOf, type Store, setMeta, transaction } from "../connection.ts";
import { markRunsUnchecked } from "../text-index/stale-runs.ts";
import { formatLine, type LedgerLine, ledgerHead } from "./ledger-line.ts";
import { readLedger } from "./read-ledger.ts";

/** Reads the ledger's lines into the store, unless it has them. Returns whether they had to be completed. Throws LedgerError. */
export function loadLedger(
  store: Store,
  { bytes, digest }: { readonly bytes: Uint8Array; readonly digest: string },
  file: string,
): boolean {
  if (metaOf(store, loaded) === digest) return false;
  const { lines, isCompleted } = readLedger(bytes, file);
  transaction(store, () => {
    store.exec("DELETE FROM addresses");
    const insert = addressInserter(store);
    let last = 0;
    for (const line of lines) {
      insert(line);
      last = Math.max(last, line.serial);
    }
    setMeta(store, lastSerial, String(last));
    markRunsUnchecked(store);
    store.exec("INSERT OR IGNORE INTO dirty VALUES ('serials', '', '')");
    store.exec(releaseStrangers);
    setMeta(store, loaded, isCompleted ? "" : digest);
  });
  return isCompleted;
}

/** Articles keep the addresses that the new ledger confirms. */
const releaseStrangers = `
  UPDATE articles SET permalink = NULL WHERE permalink IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM addresses WHERE addresses.permalink = articles.permalink
    AND addresses.seed = articles.seed AND addresses.sha256 = articles.sha256)`;

export function addressInserter(store: Store): (line: LedgerLine) => void {
  const insert = store.prepare("INSERT INTO addresses VALUES (?, ?, ?, ?, ?)");
  return ({ permalink, seed, sha256, serial }) => {
    const folded = foldedAddress(permalink);
    insert.run(permalink, seed, sha256, serial, folded === permalink ? null : folded);
  };
}

/** The highest serial number that an article has. */
export const lastSerialOf = (store: Store): number => Number(metaOf(store, lastSerial) ?? 0);

export const setLastSerial = (store: Store, serial: number): void =>
  setMeta(store, lastSerial, String(serial));

const columns = "permalink, seed, sha256, serial";

/** The ledger's text, in pieces: one line for each address, in byte order, so that it merges well. */
export function* ledgerText(store: Store): Generator<string> {
  yield ledgerHead;
  const some = store.prepare(
    `SELECT ${columns} FROM addresses WHERE permalink > ? ORDER BY permalink LIMIT 10000`,
  );
  for (let last = ""; ; ) {
    const lines = some.all(last) as LedgerLine[];
    if (lines.length === 0) return;
    yield lines.map(formatLine).join("");
    last = lines.at(-1)?.permalink ?? "";
  }
}

/** The ledger lines of some permalinks, by permalink. */
export function ledgerLines(
  store: Store,
  permalinks: readonly string[],
): ReadonlyMap<string, string | undefined> {
  const find = store.prepare(`SELECT ${columns} FROM addresses WHERE permalink = ?`);
  const lineOf = (permalink: string) => {
    const line = find.get(permalink) as LedgerLine | undefined;
    return line && formatLine(line);
  };
  return new Map(permalinks.map((permalink) => [permalink, lineOf(permalink)] as const));
}

/** Records that the store has addresses that the ledger on the disk lacks. If the build ends here, the next one reads the ledger again. */
export function markLedgerUnwritten(store: Store): void {
  setMeta(store, loaded, "");
  setMeta(store, ledgerStat, "");
}

/** The ledger's size, times and inode when it was last read. */
export const ledgerStat = "ledger-stat";

/** Records that the ledger at this path has the store's lines, and the SHA-256 of its bytes. */
export function recordLedger(store: Store, place: string, digest: string): void {
  setMeta(store, loaded, digest);
  setMeta(store, written, digest);
  setMeta(store, writtenTo, place);
}

/** Whether this program wrote the ledger with this digest, and nobody has changed it since. */
export const isWritten = (store: Store, digest: string): boolean =>
  metaOf(store, written) === digest;

/** Whether the store has the lines of a ledger that it once wrote to this path. */
export const canRestoreLedger = (store: Store, place: string): boolean =>
  metaOf(store, writtenTo) === place &&
  store.prepare("SELECT 1 FROM addresses LIMIT 1").get() !== undefined;

const [loaded, written, writtenTo, lastSerial] = [
  "ledger",
  "ledger-written",
  "ledger-written-to",
  "last-serial",
];
