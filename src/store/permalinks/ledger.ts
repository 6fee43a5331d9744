import { metaOf, type Store, setMeta, transaction } from "../connection.ts";

/** The ledger cannot be read, with its file and line; nothing is built until a person has mended it. */
export class LedgerError extends Error {}

/** The first line; each other gives a permalink, the seed of its article and that seed's SHA-256, with tabs between them. */
export const ledgerHead = "permalink\tseed\tsha256\n";

/** Takes the ledger in, when it is not what the archive holds already; `digest` is its SHA-256. Throws LedgerError. */
export function loadLedger(
  store: Store,
  { bytes, digest }: { readonly bytes: Buffer; readonly digest: string },
  file: string,
): void {
  if (metaOf(store, "ledger") === digest) return;
  transaction(store, () => {
    store.exec("DELETE FROM addresses");
    const put = store.prepare("INSERT INTO addresses VALUES (?, ?, ?)");
    const seen = new Set<string>();
    const lines = bytes.toString("utf8").split(/\r?\n/);
    lines.forEach((line, i) => {
      if (line === "" || (i === 0 && `${line}\n` === ledgerHead)) return;
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
    store.exec("UPDATE articles SET permalink = NULL WHERE permalink IS NOT NULL");
    setMeta(store, "ledger", digest);
  });
}

const line = "permalink || char(9) || seed || char(9) || sha256 || char(10)";

/** The ledger's text: sorted by permalink, one a line, so that it merges well. */
export function ledgerText(store: Store): string {
  const row = store
    .prepare(`SELECT group_concat(${line}, '' ORDER BY permalink) AS lines FROM addresses`)
    .get();
  return ledgerHead + (row?.lines ?? "");
}

/** The lines of some permalinks, by permalink; undefined where the ledger has none any more. */
export function ledgerLines(
  store: Store,
  permalinks: readonly string[],
): ReadonlyMap<string, string | undefined> {
  const find = store.prepare(`SELECT ${line} AS line FROM addresses WHERE permalink = ?`);
  return new Map(
    permalinks.map((permalink) => [permalink, find.get(permalink)?.line?.toString()] as const),
  );
}

/** The archive holds what the ledger on the disk does not say yet: should the build end here, the next one reads that again. */
export function markLedgerUnwritten(store: Store): void {
  setMeta(store, "ledger", "");
  setMeta(store, ledgerStat, "");
}

/** How the ledger looked from outside when it was read last. */
export const ledgerStat = "ledger-stat";

/** The ledger on the disk says what the archive says, in bytes with this SHA-256. */
export function recordLedger(store: Store, digest: string): void {
  setMeta(store, "ledger", digest);
  setMeta(store, written, digest);
}

/** Whether this program wrote the ledger so, and no person has been at it since. */
export const isWritten = (store: Store, digest: string): boolean =>
  metaOf(store, written) === digest;

const written = "ledger-written";
