import { readFileSync, statSync } from "node:fs";
import { assignAddresses } from "./archive/addresses.ts";
import { ledgerText, ledgerWritten, loadLedger } from "./archive/ledger.ts";
import { type Archive, metaOf, setMeta } from "./archive/open-archive.ts";
import { replaceFile } from "./publish/replace-file.ts";
import { tick } from "./read/tick.ts";

const look = "ledger-look";

/** Reads the ledger, gives every article its address, and writes the ledger where it gained or changed a line. Throws LedgerError. */
export function keepAddresses(archive: Archive, ledger: string): void {
  const before = lookOf(ledger);
  const known = before !== undefined && before === metaOf(archive, look);
  if (!known) loadLedger(archive, textOf(ledger), ledger);
  if (assignAddresses(archive)) {
    const text = ledgerText(archive);
    if (text !== textOf(ledger)) replaceFile(ledger, [text]);
    ledgerWritten(archive, text);
  }
  if (!known) setMeta(archive, look, lookOf(ledger) ?? "");
}

/** How the file looks from outside; undefined where it is not there, or may change once more and look the same. */
function lookOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat || stat.ctimeMs >= Date.now() - tick) return undefined;
  return `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;
}

function textOf(file: string): string {
  const there = statSync(file, { throwIfNoEntry: false }) !== undefined;
  return there ? readFileSync(file, "utf8") : "";
}
