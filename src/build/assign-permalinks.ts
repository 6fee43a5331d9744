import { hash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
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
import { limits } from "./limits.ts";
import type { Run } from "./run.ts";

/** Reads the ledger, gives every article its permalink, and writes the lines of the ledger that are new or changed. Throws LedgerError. */
export function assignPermalinks({ store, project: { ledger }, events }: Run): void {
  events.stage("Assigning permalinks");
  const stat = statOf(ledger);
  const isKnown = stat !== undefined && stat === metaOf(store, ledgerStat);
  let current = isKnown ? undefined : readLedger(ledger);
  if (current) loadLedger(store, current, ledger);
  const changed = updatePermalinks(store, limits.minChangesForWholeLedger);
  if (changed.length > 0) {
    current ??= readLedger(ledger);
    const pieces = amended(store, current, changed);
    const isSame = isMadeOf(current.bytes, pieces);
    recordLedger(store, isSame ? current.digest : replaceFile(ledger, pieces));
  }
  if (!isKnown) setMeta(store, ledgerStat, statOf(ledger) ?? "");
}

type Ledger = { readonly bytes: Buffer; readonly digest: string };

function readLedger(file: string): Ledger {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  return { bytes, digest: hash("sha256", bytes) };
}

/** The ledger's new text, in pieces: amended if this program wrote the present one and few lines changed, otherwise whole. */
function amended(store: Store, current: Ledger, changed: readonly string[]): readonly Uint8Array[] {
  if (changed.length >= limits.minChangesForWholeLedger || !isWritten(store, current.digest)) {
    return [Buffer.from(ledgerText(store))];
  }
  return [...amendLines(current.bytes, ledgerLines(store, changed), ledgerHead.length)];
}

function isMadeOf(bytes: Buffer, pieces: readonly Uint8Array[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    if (!bytes.subarray(at, at + piece.length).equals(piece)) return false;
    at += piece.length;
  }
  return at === bytes.length;
}

/** The file's size, times and inode; undefined if it is missing, or so fresh that a further change might not show in them. */
function statOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat || stat.ctimeMs >= Date.now() - clockResolutionMs) return undefined;
  return `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;
}
