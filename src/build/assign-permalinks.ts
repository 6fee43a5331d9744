import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { amendLines } from "../output/amend-lines.ts";
import { replaceFile } from "../output/replace-file.ts";
import { tick } from "../source/clock-resolution.ts";
import { type Archive, metaOf, setMeta } from "../store/connection.ts";
import {
  isWritten,
  ledgerHead,
  ledgerLines,
  ledgerLook,
  ledgerText,
  ledgerWritten,
  loadLedger,
} from "../store/permalinks/ledger.ts";
import { assignAddresses } from "../store/permalinks/update-permalinks.ts";

/** Reads the ledger, gives every article its address, and writes the ledger where it gained or changed a line. Throws LedgerError. */
export function keepAddresses(archive: Archive, ledger: string): void {
  const before = lookOf(ledger);
  const isKnown = before !== undefined && before === metaOf(archive, ledgerLook);
  let there = isKnown ? undefined : readLedger(ledger);
  if (there) loadLedger(archive, there, ledger);
  const changed = assignAddresses(archive, many);
  if (changed.length > 0) {
    there ??= readLedger(ledger);
    const pieces = amended(archive, there, changed);
    ledgerWritten(
      archive,
      isMadeOf(there.bytes, pieces) ? there.digest : replaceFile(ledger, pieces),
    );
  }
  if (!isKnown) setMeta(archive, ledgerLook, lookOf(ledger) ?? "");
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
  archive: Archive,
  there: Ledger,
  permalinks: readonly string[],
): readonly Uint8Array[] {
  if (permalinks.length >= many || !isWritten(archive, there.digest))
    return [Buffer.from(ledgerText(archive))];
  return [...amendLines(there.bytes, ledgerLines(archive, permalinks), ledgerHead.length)];
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
function lookOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat || stat.ctimeMs >= Date.now() - tick) return undefined;
  return `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;
}
