import { afterAll } from "../../model/byte-order.ts";
import { type Page, type PageKind, pageKinds } from "../../model/page.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { SiteFile } from "../../model/site-file.ts";
import { type Archive, metaOf, setMeta, transaction } from "../connection.ts";
import { manifestOutdated } from "./manifest.ts";
import type { PublicFile } from "./planned-files.ts";

/** So many files are looked at in one piece. */
const filesInPiece = 2_000;

/** Where the list of the files that were written, in path order, is cut into pieces: the path that each begins with. */
export function piecesWritten(archive: Archive): readonly string[] {
  const after = archive.prepare(
    `SELECT path FROM files WHERE bytes IS NOT NULL AND path >= ? ORDER BY path LIMIT 1 OFFSET ?`,
  );
  const pieces: string[] = [];
  let row = after.get("", 0);
  while (row) {
    pieces.push(String(row.path));
    row = after.get(row.path ?? "", filesInPiece);
  }
  return pieces;
}

const isWritten = "bytes IS NOT NULL AND path >= ? AND path < ?";

/** The files that were written, whether they are still wanted as they are or not, from one path to before another. */
export const sumsWritten = (
  archive: Archive,
  from: string,
  to: string = afterAll,
): readonly SiteFile[] =>
  archive
    .prepare(`SELECT path, bytes, sha256 FROM files WHERE ${isWritten}`)
    .all(from, to)
    .map(({ path, bytes, sha256 }) => ({
      path: String(path),
      bytes: Number(bytes),
      sha256: String(sha256),
    }));

/** Of the same files how long they are: that is read from one index. */
export function lengthsWritten(
  archive: Archive,
  from: string,
  to: string = afterAll,
): readonly Pick<SiteFile, "path" | "bytes">[] {
  const rows = archive.prepare(`SELECT path, bytes FROM files WHERE ${isWritten}`);
  rows.setReturnArrays(true);
  return rows.all(from, to).map((row) => {
    const [path, bytes] = row as unknown as readonly [string, number];
    return { path, bytes };
  });
}

/** Makes files pending again that are not on the disk as they were left. */
export function forgetLost(archive: Archive, paths: readonly string[]): void {
  const forget = archive.prepare("UPDATE files SET inputs = NULL WHERE path = ?");
  transaction(archive, () => {
    for (const path of paths) forget.run(path);
  });
}

const isNoPage = "kind IN ('public', 'manifest')";
const isPage = `NOT (${isNoPage})`;

export type PendingPage = Page & { readonly path: string };

/** Pages to draw, at most `limit`, the ones after `after` in kind and path order. */
export function pendingPages(
  archive: Archive,
  after: { readonly kind: string; readonly path: string } | undefined,
  limit: number,
): readonly PendingPage[] {
  return archive
    .prepare(
      `SELECT path, url, kind, key, part, wants FROM files WHERE wants IS NOT inputs AND wants IS NOT NULL
       AND ${isPage} AND (kind, path) > (?, ?) ORDER BY kind, path LIMIT ?`,
    )
    .all(after?.kind ?? "", after?.path ?? "", limit)
    .map((row) => ({
      path: String(row.path),
      url: String(row.url) as Permalink,
      kind: kindOf(String(row.kind)),
      key: String(row.key),
      part: String(row.part),
      digest: String(row.wants),
    }));
}

function kindOf(text: string): PageKind {
  const kind = pageKinds.find((known) => known === text);
  if (!kind) throw new Error(`The archive names a page of the unknown kind ${text}.`);
  return kind;
}

export const pendingPublic = (archive: Archive): readonly PublicFile[] =>
  archive
    .prepare(
      "SELECT path, wants FROM files WHERE wants IS NOT inputs AND wants IS NOT NULL AND kind = 'public' ORDER BY path",
    )
    .all()
    .map((row) => ({ path: String(row.path), digest: String(row.wants) }));

/** How many pages are to be drawn. */
export function countPending(archive: Archive): number {
  const row = archive
    .prepare(
      `SELECT count(*) AS pending FROM files
       WHERE wants IS NOT inputs AND wants IS NOT NULL AND ${isPage}`,
    )
    .get();
  return Number(row?.pending);
}

/** How many pages the plan has. They are counted when it is another one; each count is from an index, as the rows are long. */
export function countPages(archive: Archive): number {
  const known = metaOf(archive, pagesPlanned);
  if (known) return Number(known);
  const row = archive
    .prepare(
      `SELECT (SELECT count(*) FROM files) - (SELECT count(*) FROM files WHERE wants IS NULL)
         - (SELECT count(*) FROM files WHERE ${isNoPage} AND wants IS NOT NULL) AS pages`,
    )
    .get();
  setMeta(archive, pagesPlanned, String(row?.pages));
  return Number(row?.pages);
}

/** The plan is another one now. */
export const planChanged = (archive: Archive): void => setMeta(archive, pagesPlanned, "");

const pagesPlanned = "pages";

/** Files of earlier builds that the site has no place for any more. */
export const unwantedFiles = (archive: Archive): readonly string[] =>
  archive
    .prepare("SELECT path FROM files WHERE wants IS NULL ORDER BY path")
    .all()
    .map((row) => String(row.path));

export function filesRemoved(archive: Archive, paths: readonly string[]): void {
  const remove = archive.prepare("DELETE FROM files WHERE path = ?");
  transaction(archive, () => {
    if (paths.length > 0) manifestOutdated(archive);
    for (const path of paths) remove.run(path);
  });
}

/** These files are in place now, drawn from what the plan wanted when they were taken. */
export function filesWritten(
  archive: Archive,
  files: readonly (SiteFile & { readonly digest: string })[],
): void {
  const write = archive.prepare(
    "UPDATE files SET inputs = ?, sha256 = ?, bytes = ? WHERE path = ?",
  );
  transaction(archive, () => {
    if (files.length > 0) manifestOutdated(archive);
    for (const { path, sha256, bytes, digest } of files) write.run(digest, sha256, bytes, path);
  });
}
