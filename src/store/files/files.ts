import { afterAll } from "../../model/byte-order.ts";
import { type Page, type PageKind, pageKinds } from "../../model/page.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { SiteFile } from "../../model/site-file.ts";
import { metaOf, type Store, setMeta, transaction } from "../connection.ts";
import { markManifestOutdated } from "./manifest.ts";
import type { PublicFile } from "./planned-files.ts";

/** So many files are looked at in one piece. */
const filesInPiece = 2_000;

/** Where the list of the files that were written, in path order, is cut into pieces: the path that each begins with. */
export function piecesWritten(store: Store): readonly string[] {
  const after = store.prepare(
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
  store: Store,
  from: string,
  to: string = afterAll,
): readonly SiteFile[] =>
  store
    .prepare(`SELECT path, bytes, sha256 FROM files WHERE ${isWritten}`)
    .all(from, to)
    .map(({ path, bytes, sha256 }) => ({
      path: String(path),
      bytes: Number(bytes),
      sha256: String(sha256),
    }));

/** Of the same files how long they are: that is read from one index. */
export function lengthsWritten(
  store: Store,
  from: string,
  to: string = afterAll,
): readonly Pick<SiteFile, "path" | "bytes">[] {
  const rows = store.prepare(`SELECT path, bytes FROM files WHERE ${isWritten}`);
  rows.setReturnArrays(true);
  return rows.all(from, to).map((row) => {
    const [path, bytes] = row as unknown as readonly [string, number];
    return { path, bytes };
  });
}

/** Makes files pending again that are not on the disk as they were left. */
export function markForRerender(store: Store, paths: readonly string[]): void {
  const forget = store.prepare("UPDATE files SET built_fingerprint = NULL WHERE path = ?");
  transaction(store, () => {
    for (const path of paths) forget.run(path);
  });
}

const isNoPage = "kind IN ('public', 'manifest')";
const isPage = `NOT (${isNoPage})`;

export type PendingPage = Page & { readonly path: string };

/** Pages to draw, at most `limit`, the ones after `after` in kind and path order. */
export function pendingPages(
  store: Store,
  after: { readonly kind: string; readonly path: string } | undefined,
  limit: number,
): readonly PendingPage[] {
  return store
    .prepare(
      `SELECT path, url, kind, key, part, wanted_fingerprint FROM files WHERE wanted_fingerprint IS NOT built_fingerprint AND wanted_fingerprint IS NOT NULL
       AND ${isPage} AND (kind, path) > (?, ?) ORDER BY kind, path LIMIT ?`,
    )
    .all(after?.kind ?? "", after?.path ?? "", limit)
    .map((row) => ({
      path: String(row.path),
      url: String(row.url) as Permalink,
      kind: kindOf(String(row.kind)),
      key: String(row.key),
      part: String(row.part),
      digest: String(row.wanted_fingerprint),
    }));
}

function kindOf(text: string): PageKind {
  const kind = pageKinds.find((known) => known === text);
  if (!kind) throw new Error(`The archive names a page of the unknown kind ${text}.`);
  return kind;
}

export const pendingPublic = (store: Store): readonly PublicFile[] =>
  store
    .prepare(
      "SELECT path, wanted_fingerprint FROM files WHERE wanted_fingerprint IS NOT built_fingerprint AND wanted_fingerprint IS NOT NULL AND kind = 'public' ORDER BY path",
    )
    .all()
    .map((row) => ({ path: String(row.path), digest: String(row.wanted_fingerprint) }));

/** How many pages are to be drawn. */
export function countPending(store: Store): number {
  const row = store
    .prepare(
      `SELECT count(*) AS pending FROM files
       WHERE wanted_fingerprint IS NOT built_fingerprint AND wanted_fingerprint IS NOT NULL AND ${isPage}`,
    )
    .get();
  return Number(row?.pending);
}

/** How many pages the plan has. They are counted when it is another one; each count is from an index, as the rows are long. */
export function countPages(store: Store): number {
  const known = metaOf(store, pagesPlanned);
  if (known) return Number(known);
  const row = store
    .prepare(
      `SELECT (SELECT count(*) FROM files) - (SELECT count(*) FROM files WHERE wanted_fingerprint IS NULL)
         - (SELECT count(*) FROM files WHERE ${isNoPage} AND wanted_fingerprint IS NOT NULL) AS pages`,
    )
    .get();
  setMeta(store, pagesPlanned, String(row?.pages));
  return Number(row?.pages);
}

/** The plan is another one now. */
export const markPlanChanged = (store: Store): void => setMeta(store, pagesPlanned, "");

const pagesPlanned = "pages";

/** Files of earlier builds that the site has no place for any more. */
export const unwantedFiles = (store: Store): readonly string[] =>
  store
    .prepare("SELECT path FROM files WHERE wanted_fingerprint IS NULL ORDER BY path")
    .all()
    .map((row) => String(row.path));

export function recordRemoved(store: Store, paths: readonly string[]): void {
  const remove = store.prepare("DELETE FROM files WHERE path = ?");
  transaction(store, () => {
    if (paths.length > 0) markManifestOutdated(store);
    for (const path of paths) remove.run(path);
  });
}

/** These files are in place now, drawn from what the plan wanted when they were taken. */
export function recordWritten(
  store: Store,
  files: readonly (SiteFile & { readonly digest: string })[],
): void {
  const write = store.prepare(
    "UPDATE files SET built_fingerprint = ?, sha256 = ?, bytes = ? WHERE path = ?",
  );
  transaction(store, () => {
    if (files.length > 0) markManifestOutdated(store);
    for (const { path, sha256, bytes, digest } of files) write.run(digest, sha256, bytes, path);
  });
}
