import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { amendLines } from "../output/amend-lines.ts";
import { replaceFile } from "../output/replace-file.ts";
import { clockResolutionMs } from "../source/clock-resolution.ts";
import { metaOf, type Store, setMeta } from "../store/connection.ts";
import {
  isWritten,
  ledgerHead,
  ledgerLines,
  ledgerStat,
  ledgerText,
  loadLedger,
  recordLedger,
} from "../store/permalinks/ledger.ts";
import { updatePermalinks } from "../store/permalinks/update-permalinks.ts";

/** Reads the ledger, gives every article its address, and writes the ledger where it gained or changed a line. Throws LedgerError. */
export function assignPermalinks(store: Store, ledger: string): void {
  const before = statOf(ledger);
  const isKnown = before !== undefined && before === metaOf(store, ledgerStat);
  let there = isKnown ? undefined : readLedger(ledger);
  if (there) loadLedger(store, there, ledger);
  const changed = updatePermalinks(store, many);
  if (changed.length > 0) {
    there ??= readLedger(ledger);
    const pieces = amended(store, there, changed);
    recordLedger(store, isMadeOf(there.bytes, pieces) ? there.digest : replaceFile(ledger, pieces));
  }
  if (!isKnown) setMeta(store, ledgerStat, statOf(ledger) ?? "");
}

/** Where so many lines changed, writing the whole ledger costs no more than finding their places. */
const many = 2_000;

type Ledger = { readonly bytes: Buffer; readonly digest: string };

function readLedger(file: string): Ledger {
  const isThere = statSync(file, { throwIfNoEntry: false }) !== undefined;
  const bytes = isThere ? readFileSync(file) : Buffer.alloc(0);
  return { bytes, digest: hash("sha256", bytes) };
}

/** The pieces of the ledger with the lines of the permalinks as they are now: in the place of what this program wrote, or all anew. */
function amended(
  store: Store,
  there: Ledger,
  permalinks: readonly string[],
): readonly Uint8Array[] {
  if (permalinks.length >= many || !isWritten(store, there.digest))
    return [Buffer.from(ledgerText(store))];
  return [...amendLines(there.bytes, ledgerLines(store, permalinks), ledgerHead.length)];
}

function isMadeOf(bytes: Buffer, pieces: readonly Uint8Array[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    if (!bytes.subarray(at, at + piece.length).equals(piece)) return false;
    at += piece.length;
  }
  return at === bytes.length;
}

/** How the file looks from outside; undefined where it is not there, or may change once more and look the same. */
function statOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat || stat.ctimeMs >= Date.now() - clockResolutionMs) return undefined;
  return `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;
}
