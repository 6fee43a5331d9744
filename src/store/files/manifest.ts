import { manifestHead, manifestInSite, type SiteFile } from "../../model/site-file.ts";
import { metaOf, type Store, setMeta } from "../connection.ts";

/** The files that were written, without the manifest itself. */
const isListed = "sha256 IS NOT NULL AND kind <> 'manifest'";

const line = "path || char(9) || bytes || char(9) || sha256 || char(10)";

/** The manifest of the site, in pieces: one line for each file, in byte order of the paths, with its length and SHA-256. */
export function* manifestText(store: Store): Generator<string> {
  yield manifestHead;
  const piece = store.prepare(
    `SELECT group_concat(${line}, '' ORDER BY path) AS lines, max(path) AS last
     FROM (SELECT path, bytes, sha256 FROM files WHERE ${isListed} AND path > ? ORDER BY path LIMIT 20000)`,
  );
  for (let last = ""; ; ) {
    const row = piece.get(last);
    if (row?.lines == null) return;
    yield String(row.lines);
    last = String(row.last);
  }
}

/** The manifest lines of some files, by path; undefined for a file that the site no longer has. */
export function manifestLines(
  store: Store,
  paths: readonly string[],
): ReadonlyMap<string, string | undefined> {
  const find = store.prepare(`SELECT ${line} AS line FROM files WHERE path = ? AND ${isListed}`);
  return new Map(paths.map((path) => [path, find.get(path)?.line?.toString()] as const));
}

/** The SHA-256 of the manifest that was written last; undefined if files have changed since. */
export const manifestDigest = (store: Store): string | undefined => metaOf(store, key) || undefined;

export const recordManifest = (store: Store, sha256: string): void => setMeta(store, key, sha256);

/** Records that a file of the site is about to change. */
export const markManifestOutdated = (store: Store): void => setMeta(store, key, "");

const key = "manifest";

/** Plans a copy of the manifest for the site. Returns false if a file of the public folder has its path. */
export function wantSiteManifest(store: Store): boolean {
  store
    .prepare(
      `INSERT INTO files (path, kind, key, part, data_digest, wanted_fingerprint, is_ours) VALUES (?, 'manifest', '', '', '', '', 0)
       ON CONFLICT (path) DO UPDATE SET kind = 'manifest', wanted_fingerprint = '' WHERE kind IN ('manifest', 'former')`,
    )
    .run(manifestInSite);
  return siteManifest(store) !== undefined;
}

/** Removes the copy of the manifest from the plan. */
export const dropSiteManifest = (store: Store): void =>
  store.exec("UPDATE files SET wanted_fingerprint = NULL WHERE kind = 'manifest'");

/** The row of the copy; undefined if a file of the public folder has its path. */
export function siteManifest(store: Store): { readonly isOurs: boolean } | undefined {
  const row = store.prepare("SELECT kind, is_ours FROM files WHERE path = ?").get(manifestInSite);
  return row?.kind === "manifest" ? { isOurs: row.is_ours === 1 } : undefined;
}

export function recordSiteManifest(store: Store, { path, sha256, bytes }: SiteFile): void {
  store
    .prepare(
      "UPDATE files SET built_fingerprint = '', sha256 = ?, bytes = ?, is_ours = 1 WHERE path = ?",
    )
    .run(sha256, bytes, path);
}
