import { readFileSync, statSync } from "node:fs";
import { assignAddresses } from "./archive/addresses.ts";
import {
  isWritten,
  ledgerHead,
  ledgerLines,
  ledgerLook,
  ledgerText,
  ledgerWritten,
  loadLedger,
} from "./archive/ledger.ts";
import { type Archive, metaOf, setMeta } from "./archive/open-archive.ts";
import { amendLines } from "./publish/amend-lines.ts";
import { replaceFile } from "./publish/replace-file.ts";
import { tick } from "./read/tick.ts";

/** Reads the ledger, gives every article its address, and writes the ledger where it gained or changed a line. Throws LedgerError. */
export function keepAddresses(archive: Archive, ledger: string): void {
  const before = lookOf(ledger);
  const known = before !== undefined && before === metaOf(archive, ledgerLook);
  if (!known) loadLedger(archive, bytesOf(ledger), ledger);
  const changed = assignAddresses(archive, many);
  if (changed.length > 0) {
    const there = bytesOf(ledger);
    const bytes = amended(archive, there, changed);
    if (!bytes.equals(there)) replaceFile(ledger, [bytes]);
    ledgerWritten(archive, bytes);
  }
  if (!known) setMeta(archive, ledgerLook, lookOf(ledger) ?? "");
}

/** Where so many lines changed, writing the whole ledger costs no more than finding their places. */
const many = 2_000;

/** The ledger with the lines of the permalinks as they are now: in the place of what this program wrote, or all anew. */
function amended(archive: Archive, there: Buffer, permalinks: readonly string[]): Buffer {
  if (permalinks.length >= many || !isWritten(archive, there))
    return Buffer.from(ledgerText(archive));
  const lines = ledgerLines(archive, permalinks);
  return Buffer.concat([...amendLines(there, lines, ledgerHead.length)]);
}

/** How the file looks from outside; undefined where it is not there, or may change once more and look the same. */
function lookOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat || stat.ctimeMs >= Date.now() - tick) return undefined;
  return `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;
}

function bytesOf(file: string): Buffer {
  const there = statSync(file, { throwIfNoEntry: false }) !== undefined;
  return there ? readFileSync(file) : Buffer.alloc(0);
}
