import { manifestHead, manifestInSite, type SiteFile } from "../../model/site-file.ts";
import { type Archive, metaOf, setMeta } from "../connection.ts";

/** Of the files that were written, all but the manifest itself. */
const isListed = "sha256 IS NOT NULL AND kind <> 'manifest'";

const line = "path || char(9) || bytes || char(9) || sha256 || char(10)";

/**
 * The manifest of the site, in pieces: a line a file in byte order of the paths, with its length and SHA-256 between tabs, as
 * the build left them.
 */
export function* manifestText(archive: Archive): Generator<string> {
  yield manifestHead;
  const piece = archive.prepare(
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

/** The lines of some files, by path; undefined where the site has none any more. */
export function manifestLines(
  archive: Archive,
  paths: readonly string[],
): ReadonlyMap<string, string | undefined> {
  const find = archive.prepare(`SELECT ${line} AS line FROM files WHERE path = ? AND ${isListed}`);
  return new Map(paths.map((path) => [path, find.get(path)?.line?.toString()] as const));
}

/** The SHA-256 of the manifest that was written last; undefined where files have changed since. */
export const manifestDigest = (archive: Archive): string | undefined =>
  metaOf(archive, key) || undefined;

export const manifestWritten = (archive: Archive, sha256: string): void =>
  setMeta(archive, key, sha256);

/** A file of the site changes. */
export const manifestOutdated = (archive: Archive): void => setMeta(archive, key, "");

const key = "manifest";

/** The manifest is to stand in the site. Returns whether it may: not where a file of the public folder has its place. */
export function wantSiteManifest(archive: Archive): boolean {
  archive
    .prepare(
      `INSERT INTO files (path, kind, key, part, data, wants) VALUES (?, 'manifest', '', '', '', '')
       ON CONFLICT (path) DO UPDATE SET wants = '' WHERE kind = 'manifest'`,
    )
    .run(manifestInSite);
  const row = archive.prepare("SELECT kind FROM files WHERE path = ?").get(manifestInSite);
  return row?.kind === "manifest";
}

/** It is not to stand there any more. */
export const dropSiteManifest = (archive: Archive): void =>
  archive.exec("UPDATE files SET wants = NULL WHERE kind = 'manifest'");

export function siteManifestWritten(archive: Archive, { path, sha256, bytes }: SiteFile): void {
  archive
    .prepare("UPDATE files SET inputs = '', sha256 = ?, bytes = ? WHERE path = ?")
    .run(sha256, bytes, path);
}
