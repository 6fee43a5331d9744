import type { SiteFile } from "../../model/site-file.ts";
import { metaOf, type Store, setMeta, transaction } from "../connection.ts";
import { markManifestOutdated } from "./manifest.ts";

/** The output folder whose files the store knows, as a path relative to the cache folder. */
export const outputOf = (store: Store): string => metaOf(store, "output") ?? "";

/** Switches to another output folder. Nothing is known about its files until they are adopted. */
export function switchOutput(store: Store, output: string): void {
  if (outputOf(store) === output) return;
  transaction(store, () => {
    store.exec(`
      UPDATE files SET built_fingerprint = NULL, sha256 = NULL, bytes = NULL, is_ours = 0 WHERE is_ours = 1;
      DELETE FROM files WHERE wanted_fingerprint IS NULL`);
    markManifestOutdated(store);
    setMeta(store, "output", output);
    store.prepare("UPDATE outputs SET manifest_stat = '' WHERE output = ?").run(output);
  });
}

/** The stat of the manifest that the last build left in the present output folder; undefined if no build wrote there. */
export const manifestStatOf = (store: Store): string | undefined =>
  store
    .prepare("SELECT manifest_stat FROM outputs WHERE output = ?")
    .get(outputOf(store))
    ?.manifest_stat?.toString();

export function recordOutput(store: Store, manifestStat: string): void {
  store.prepare("INSERT OR REPLACE INTO outputs VALUES (?, ?)").run(outputOf(store), manifestStat);
}

/**
 * Adopts files that, by the output folder's own list, earlier builds wrote and the store does not know. Those that the plan does
 * not have will be removed.
 */
export function adoptFiles(
  store: Store,
  files: Iterable<SiteFile | { readonly path: string }>,
): void {
  const isFirst = manifestStatOf(store) === undefined;
  const adopt = store.prepare(
    `INSERT INTO files (path, kind, key, part, data_digest, sha256, bytes, is_ours) VALUES (?, 'former', '', '', '', ?, ?, 1)
     ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, bytes = excluded.bytes, is_ours = 1 WHERE is_ours = 0`,
  );
  // If the store has never seen the folder, all its files are reported as changes.
  const report = store.prepare("INSERT OR IGNORE INTO unreported VALUES (?, ?, NULL)");
  const output = outputOf(store);
  transaction(store, () => {
    for (const file of files) {
      const [sha256, bytes] = "sha256" in file ? [file.sha256, file.bytes] : [null, null];
      adopt.run(file.path, sha256, bytes);
      if (isFirst && sha256 !== null) report.run(output, file.path);
    }
  });
}
