import { manifestHead } from "../model/site-file.ts";
import { type Archive, metaOf, setMeta } from "./open-archive.ts";

const line = "path || char(9) || bytes || char(9) || sha256 || char(10)";

/**
 * The manifest of the site, in pieces: a line a file in byte order of the paths, with its length and SHA-256 between tabs, as
 * the build left them.
 */
export function* manifestText(archive: Archive): Generator<string> {
  yield manifestHead;
  const piece = archive.prepare(
    `SELECT group_concat(${line}, '' ORDER BY path) AS lines, max(path) AS last
     FROM (SELECT path, bytes, sha256 FROM files WHERE sha256 IS NOT NULL AND path > ? ORDER BY path LIMIT 20000)`,
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
  const find = archive.prepare(
    `SELECT ${line} AS line FROM files WHERE path = ? AND sha256 IS NOT NULL`,
  );
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
