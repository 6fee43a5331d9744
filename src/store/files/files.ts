import { afterAll } from "../../model/byte-order.ts";
import { type DataKind, dataKinds, type Page, pageKinds } from "../../model/page.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { PublicFile, SiteFile } from "../../model/site-file.ts";
import { metaOf, type Store, setMeta, transaction } from "../connection.ts";
import { markManifestOutdated } from "./manifest.ts";

/** Files that are checked in one piece. */
const filesInPiece = 2_000;

/** The first path of each piece into which the list of written files, in path order, is divided. */
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

/** The files that were written, still wanted or not, from one path to before another. */
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

/** The lengths of the same files, read from an index alone. */
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

/** How the file at a path was written; undefined if none was. */
export function fileWritten(store: Store, path: string): SiteFile | undefined {
  const row = store
    .prepare("SELECT bytes, sha256 FROM files WHERE path = ? AND bytes IS NOT NULL")
    .get(path);
  return row && { path, bytes: Number(row.bytes), sha256: String(row.sha256) };
}

/** Makes files pending again that are missing or damaged. */
export function markForRerender(store: Store, paths: readonly string[]): void {
  const forget = store.prepare("UPDATE files SET built_fingerprint = NULL WHERE path = ?");
  transaction(store, () => {
    for (const path of paths) forget.run(path);
  });
}

const ofDataKind = `kind IN (${dataKinds.map((kind) => `'${kind}'`).join(", ")})`;

/** Files that no template renders. */
const isNoPage = `(kind IN ('public', 'manifest', 'search-index') OR ${ofDataKind})`;
const isPage = `NOT ${isNoPage}`;

export type PendingPage = Page & {
  readonly path: string;
  /** Whether a build wrote the file that is there now. */
  readonly isOurs: boolean;
};

/** Pages to render, at most `limit`, those that follow `after` in the order of kinds and paths. */
export function pendingPages(
  store: Store,
  after: { readonly kind: string; readonly path: string } | undefined,
  limit: number,
): readonly PendingPage[] {
  return store
    .prepare(
      `SELECT path, url, kind, key, part, wanted_fingerprint, is_ours FROM files
       WHERE wanted_fingerprint IS NOT built_fingerprint AND wanted_fingerprint IS NOT NULL AND ${isPage} AND (kind, path) > (?, ?) ORDER BY kind, path LIMIT ?`,
    )
    .all(after?.kind ?? "", after?.path ?? "", limit)
    .map((row) => ({ ...pendingOf(row), kind: known(pageKinds, row.kind) }));
}

const pendingOf = (row: Readonly<Record<string, unknown>>) => ({
  path: String(row.path),
  url: String(row.url) as Permalink,
  key: String(row.key),
  part: String(row.part),
  digest: String(row.wanted_fingerprint),
  isOurs: row.is_ours === 1,
});

function known<Kind extends string>(kinds: readonly Kind[], text: unknown): Kind {
  const kind = kinds.find((each) => each === text);
  if (!kind) throw new Error(`The store names a file of the unknown kind ${text}.`);
  return kind;
}

/** A file for programs that must be written. */
export type PendingData = Omit<PendingPage, "kind"> & { readonly kind: DataKind };

/** The data files of a kind to write, in the order of their paths. */
export const pendingData = (store: Store, kind: DataKind): readonly PendingData[] =>
  store
    .prepare(
      `SELECT path, url, key, part, wanted_fingerprint, is_ours FROM files
       WHERE wanted_fingerprint IS NOT built_fingerprint AND wanted_fingerprint IS NOT NULL AND kind = ? ORDER BY path`,
    )
    .all(kind)
    .map((row) => ({ ...pendingOf(row), kind }));

type PendingFile = PublicFile & Pick<PendingPage, "isOurs">;

export const pendingPublic = (store: Store): readonly PendingFile[] =>
  store
    .prepare(
      `SELECT path, wanted_fingerprint, is_ours FROM files
       WHERE wanted_fingerprint IS NOT built_fingerprint AND wanted_fingerprint IS NOT NULL AND kind = 'public' ORDER BY path`,
    )
    .all()
    .map((row) => ({
      path: String(row.path),
      digest: String(row.wanted_fingerprint),
      isOurs: row.is_ours === 1,
    }));

/** The places of pending files. */
export const pendingPlaces = (store: Store): readonly Pick<PendingPage, "path" | "isOurs">[] =>
  store
    .prepare(
      `SELECT path, is_ours FROM files
       WHERE wanted_fingerprint IS NOT built_fingerprint AND wanted_fingerprint IS NOT NULL`,
    )
    .all()
    .map((row) => ({ path: String(row.path), isOurs: row.is_ours === 1 }));

/** From now on files at these paths count as the build's own: nothing was there before. */
export function claimPlaces(store: Store, paths: readonly string[]): void {
  const claim = store.prepare("UPDATE files SET is_ours = 1 WHERE path = ?");
  transaction(store, () => {
    for (const path of paths) claim.run(path);
  });
}

/** How many pages are to be rendered. */
export const countPending = (store: Store): number => countWhere(store, isPage);

/** How many data files are to be written. */
export const countPendingData = (store: Store): number => countWhere(store, ofDataKind);

function countWhere(store: Store, condition: string): number {
  const row = store
    .prepare(
      `SELECT count(*) AS pending FROM files
       WHERE wanted_fingerprint IS NOT built_fingerprint AND wanted_fingerprint IS NOT NULL AND ${condition}`,
    )
    .get();
  return Number(row?.pending);
}

/** How many pages the plan has. They are counted after the plan changed, and only in an index, because rows are long. */
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

/** The plan has changed. */
export const markPlanChanged = (store: Store): void => setMeta(store, pagesPlanned, "");

const pagesPlanned = "pages";

/** Files of earlier builds that the site has no place for any more. Length and digest are unknown if the build was killed. */
export const unwantedFiles = (
  store: Store,
): readonly (Pick<SiteFile, "path"> & Partial<SiteFile>)[] =>
  store
    .prepare(
      "SELECT path, bytes, sha256 FROM files WHERE wanted_fingerprint IS NULL AND is_ours = 1 ORDER BY path",
    )
    .all()
    .map(({ path, bytes, sha256 }) => ({
      path: String(path),
      ...(sha256 !== null && { bytes: Number(bytes), sha256: String(sha256) }),
    }));

/** Forgets removed files, and pages that disappeared from the plan before they were written. */
export function recordRemoved(store: Store, paths: readonly string[]): void {
  const remove = store.prepare("DELETE FROM files WHERE path = ?");
  transaction(store, () => {
    store.exec("DELETE FROM files WHERE wanted_fingerprint IS NULL AND is_ours = 0");
    if (paths.length > 0) markManifestOutdated(store);
    for (const path of paths) remove.run(path);
  });
}

/** Records that these files are in place, rendered from what the plan wanted when they were taken. */
export function recordWritten(
  store: Store,
  files: readonly (SiteFile & { readonly digest: string })[],
): void {
  const write = store.prepare(
    "UPDATE files SET built_fingerprint = ?, sha256 = ?, bytes = ?, is_ours = 1 WHERE path = ?",
  );
  transaction(store, () => {
    if (files.length > 0) markManifestOutdated(store);
    for (const { path, sha256, bytes, digest } of files) write.run(digest, sha256, bytes, path);
  });
}
