import { createHash } from "node:crypto";
import { type Archive, metaOf, setMeta, transaction } from "./open-archive.ts";

/** The ledger cannot be read, with its file and line; nothing is built until a person has mended it. */
export class LedgerError extends Error {}

const head = "permalink\tseed\tsha256\n";

/** Takes the ledger's text in, when it is not what the archive holds already. Throws LedgerError. */
export function loadLedger(archive: Archive, text: string, file: string): void {
  const digest = digestOf(text);
  if (metaOf(archive, "ledger") === digest) return;
  transaction(archive, () => {
    archive.exec("DELETE FROM addresses");
    const put = archive.prepare("INSERT INTO addresses VALUES (?, ?, ?)");
    const seen = new Set<string>();
    text.split(/\r?\n/).forEach((line, i) => {
      if (line === "" || (i === 0 && `${line}\n` === head)) return;
      const [permalink = "", seed, sha256, ...more] = line.split("\t");
      if (!/^\/.+\/$/.test(permalink) || !seed || !sha256 || more.length > 0) {
        throw new LedgerError(
          `${file}:${i + 1} This is not a permalink, a seed and a SHA-256 with tabs between them. Mend or remove the line.`,
        );
      }
      if (seen.has(permalink)) {
        throw new LedgerError(
          `${file}:${i + 1} ${permalink} stands here a second time. Keep the line of the article that it belongs to.`,
        );
      }
      seen.add(permalink);
      put.run(permalink, seed, sha256);
    });
    // Whatever addresses the articles had came from another ledger.
    archive.exec("UPDATE articles SET permalink = NULL WHERE permalink IS NOT NULL");
    setMeta(archive, "ledger", digest);
  });
}

/** The ledger's text: sorted by permalink, one a line, so that it merges well. */
export function ledgerText(archive: Archive): string {
  const row = archive
    .prepare(
      `SELECT group_concat(permalink || char(9) || seed || char(9) || sha256 || char(10), '' ORDER BY permalink) AS lines
       FROM addresses`,
    )
    .get();
  return head + (row?.lines ?? "");
}

/** Remembers that the ledger on the disk says what the archive says. */
export function ledgerWritten(archive: Archive, text: string): void {
  setMeta(archive, "ledger", digestOf(text));
}

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");
