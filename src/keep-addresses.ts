import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { assignAddresses } from "./archive/addresses.ts";
import { ledgerText, ledgerWritten, loadLedger } from "./archive/ledger.ts";
import type { Archive } from "./archive/open-archive.ts";

/** Reads the ledger, gives every article its address, and writes the ledger where it gained or changed a line. Throws LedgerError. */
export function keepAddresses(archive: Archive, ledger: string): void {
  const before = existsSync(ledger) ? readFileSync(ledger, "utf8") : "";
  loadLedger(archive, before, ledger);
  if (!assignAddresses(archive)) return;
  const text = ledgerText(archive);
  if (text !== before) {
    writeFileSync(`${ledger}.new`, text);
    renameSync(`${ledger}.new`, ledger);
  }
  ledgerWritten(archive, text);
}
