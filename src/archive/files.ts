import { fileOf, type Page, type PageKind, pageKinds } from "../model/page.ts";
import type { Permalink } from "../model/permalink.ts";
import { type Archive, transaction } from "./open-archive.ts";

/** A file of the site as the last build left it. */
export type SiteFile = {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
};

/** A file copied from the public folder as it is. */
export type PublicFile = { readonly path: string; readonly digest: string };

/**
 * Takes a plan in: its pages and public files are wanted, every other file that a build wrote is not.
 * A wanted file is pending until it has been drawn from what the plan says.
 */
export function putPlan(
  archive: Archive,
  pages: Iterable<Page>,
  publicFiles: readonly PublicFile[],
): void {
  transaction(archive, () => {
    archive.exec(
      "CREATE TEMP TABLE plan (path TEXT PRIMARY KEY, url TEXT, kind TEXT, key TEXT, wants TEXT) WITHOUT ROWID",
    );
    const put = archive.prepare("INSERT INTO plan VALUES (?, ?, ?, ?, ?)");
    for (const { url, kind, key, digest } of pages) put.run(fileOf(url), url, kind, key, digest);
    const override = archive.prepare(
      "INSERT OR REPLACE INTO plan VALUES (?, NULL, 'public', '', ?)",
    );
    for (const { path, digest } of publicFiles) override.run(path, digest);
    archive.exec(`
      INSERT INTO files (path, url, kind, key, wants) SELECT path, url, kind, key, wants FROM plan
      WHERE NOT EXISTS (SELECT 1 FROM files WHERE files.path = plan.path AND files.wants = plan.wants
                        AND files.kind = plan.kind)
      ON CONFLICT (path) DO UPDATE SET
        url = excluded.url, kind = excluded.kind, key = excluded.key, wants = excluded.wants;
      UPDATE files SET wants = NULL WHERE path NOT IN (SELECT path FROM plan);
      DROP TABLE plan`);
  });
}

/** Makes pending again what is not on the disk as it was left. Returns how many files that are. */
export function checkInPlace(
  archive: Archive,
  bytesAt: (path: string) => number | undefined,
): number {
  const lost: string[] = [];
  const rows = archive.prepare(
    "SELECT path, bytes FROM files WHERE inputs IS NOT NULL AND wants = inputs",
  );
  for (const row of rows.iterate()) {
    const path = String(row.path);
    if (bytesAt(path) !== row.bytes) lost.push(path);
  }
  const forget = archive.prepare("UPDATE files SET inputs = NULL WHERE path = ?");
  transaction(archive, () => {
    for (const path of lost) forget.run(path);
  });
  return lost.length;
}

export type PendingPage = Page & { readonly path: string };

/** Pages to draw, at most `limit`, the ones after `after` in kind and path order. */
export function pendingPages(
  archive: Archive,
  after: { readonly kind: string; readonly path: string } | undefined,
  limit: number,
): readonly PendingPage[] {
  return archive
    .prepare(
      `SELECT path, url, kind, key, wants FROM files WHERE wants IS NOT inputs AND wants IS NOT NULL
       AND kind <> 'public' AND (kind, path) > (?, ?) ORDER BY kind, path LIMIT ?`,
    )
    .all(after?.kind ?? "", after?.path ?? "", limit)
    .map((row) => ({
      path: String(row.path),
      url: String(row.url) as Permalink,
      kind: kindOf(String(row.kind)),
      key: String(row.key),
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

/** How many pages the plan has, and how many of them are to be drawn. */
export function countPages(archive: Archive): { readonly pages: number; readonly pending: number } {
  const row = archive
    .prepare(
      `SELECT count(*) AS pages, count(*) FILTER (WHERE wants IS NOT inputs) AS pending
       FROM files WHERE wants IS NOT NULL AND kind <> 'public'`,
    )
    .get();
  return { pages: Number(row?.pages), pending: Number(row?.pending) };
}

/** Files of earlier builds that the site has no place for any more. */
export const unwantedFiles = (archive: Archive): readonly string[] =>
  archive
    .prepare("SELECT path FROM files WHERE wants IS NULL ORDER BY path")
    .all()
    .map((row) => String(row.path));

export function filesRemoved(archive: Archive, paths: readonly string[]): void {
  const remove = archive.prepare("DELETE FROM files WHERE path = ?");
  transaction(archive, () => {
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
    for (const { path, sha256, bytes, digest } of files) write.run(digest, sha256, bytes, path);
  });
}
