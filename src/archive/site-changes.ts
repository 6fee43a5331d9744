import type { SiteFile } from "../model/site-file.ts";
import type { Archive } from "./open-archive.ts";

/** What a deploy has to do to bring a copy of the site up to date. Sorted by path. */
export type SiteChanges = {
  readonly added: readonly SiteFile[];
  readonly changed: readonly SiteFile[];
  readonly removed: readonly { readonly path: string }[];
};

/** Since changes were last reported: killed builds, and builds that were not asked for them, included. */
export function siteChanges(archive: Archive): SiteChanges {
  const rows = archive
    .prepare(
      `SELECT path, unreported.sha256 AS before, files.sha256, bytes
       FROM unreported LEFT JOIN files USING (path) ORDER BY path`,
    )
    .all();
  const changes = {
    added: [] as SiteFile[],
    changed: [] as SiteFile[],
    removed: [] as { path: string }[],
  };
  for (const { path, before, sha256, bytes } of rows) {
    if (sha256 === before) continue;
    const file = { path: String(path), bytes: Number(bytes), sha256: String(sha256) };
    if (sha256 === null) changes.removed.push({ path: file.path });
    else if (before === null) changes.added.push(file);
    else changes.changed.push(file);
  }
  return changes;
}

export function changesReported(archive: Archive): void {
  archive.exec("DELETE FROM unreported");
}
