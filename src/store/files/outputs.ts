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
export function adoptFiles(store: Store, files: Iterable<SiteFile>): void {
  const isFirst = manifestStatOf(store) === undefined;
  const adopt = adopter(store, "is_ours = 0");
  // If the store has never seen the folder, all its files are reported as changes.
  const report = store.prepare("INSERT OR IGNORE INTO unreported VALUES (?, ?, NULL)");
  const output = outputOf(store);
  transaction(store, () => {
    for (const file of files) {
      adopt(file.path, file);
      if (isFirst) report.run(output, file.path);
    }
  });
}

/**
 * Adopts files that a killed build may have written: their bytes are unknown, unless the store has recorded them since. They are
 * rendered again, even if the plan asks again for what was in place before that build.
 */
export function adoptUnfinished(store: Store, paths: readonly string[]): void {
  const adopt = adopter(
    store,
    "(wanted_fingerprint IS NOT built_fingerprint OR wanted_fingerprint IS NULL)",
  );
  transaction(store, () => {
    if (paths.length > 0) markManifestOutdated(store);
    for (const path of paths) adopt(path, undefined);
  });
}

/** Records the file at a path, unless the path has a row that does not meet the condition. */
function adopter(store: Store, condition: string) {
  // Not one statement with ON CONFLICT, which would override the OR IGNORE of the triggers.
  const update = store.prepare(
    `UPDATE files SET sha256 = ?, bytes = ?, is_ours = 1, built_fingerprint = NULL WHERE path = ? AND ${condition}`,
  );
  const insert = store.prepare(
    `INSERT INTO files (sha256, bytes, path, kind, key, part, data_digest, is_ours)
     SELECT ?1, ?2, ?3, 'former', '', '', '', 1 WHERE NOT EXISTS (SELECT 1 FROM files WHERE path = ?3)`,
  );
  return (path: string, file: SiteFile | undefined): void => {
    const values = [file?.sha256 ?? null, file?.bytes ?? null, path] as const;
    update.run(...values);
    insert.run(...values);
  };
}
