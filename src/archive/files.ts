import { fileOf, type Page, type PageKind, type Planned, pageKinds } from "../model/page.ts";
import type { Permalink } from "../model/permalink.ts";
import { digestOf } from "./digest-of.ts";
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
 * Takes in what is planned of one thing: its pages are wanted, whatever else was drawn of it is not any more. A file of the
 * public folder at a page's address stands instead of it. `shownBy` is the digest of a kind's template and settings.
 */
export function pagePutter(
  archive: Archive,
  shownBy: (kind: PageKind) => string,
): (planned: Planned) => void {
  const put = archive.prepare(
    `INSERT INTO files (path, url, kind, key, part, data, wants) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (path) DO UPDATE SET url = excluded.url, kind = excluded.kind, key = excluded.key,
       part = excluded.part, data = excluded.data, wants = excluded.wants
     WHERE (files.kind <> 'public' OR files.wants IS NULL) AND files.wants IS NOT excluded.wants`,
  );
  const partsOf = archive.prepare("SELECT path, part FROM files WHERE kind = ? AND key = ?");
  const drop = archive.prepare("UPDATE files SET wants = NULL WHERE path = ?");
  return ({ kind, key, pages }) => {
    const shown = shownBy(kind);
    for (const { path, part } of partsOf.all(kind, key)) {
      if (!pages.some((page) => page.part === part && fileOf(page.url) === path)) {
        drop.run(path ?? null);
      }
    }
    for (const { url, part, data } of pages) {
      const digest = digestOf(data);
      put.run(fileOf(url), url, kind, key, part, digest, wanting(digest, shown));
    }
  };
}

const wanting = (data: string, shown: string): string => `${data} ${shown}`;

/** No page is wanted any more, until it is planned again. */
export function dropPlan(archive: Archive): void {
  archive.exec("UPDATE files SET wants = NULL WHERE kind <> 'public'");
}

/** The template of a kind has changed, or the settings: its pages are drawn again from the same data. */
export function showAnew(archive: Archive, kind: PageKind, shown: string): void {
  archive
    .prepare("UPDATE files SET wants = data || ' ' || ? WHERE kind = ? AND wants IS NOT NULL")
    .run(shown, kind);
}

/** Takes the public folder in. Returns whether a file that stood instead of a page is gone, so that the page is wanted again. */
export function putPublic(archive: Archive, files: readonly PublicFile[]): boolean {
  const before = archive
    .prepare("SELECT path, data FROM files WHERE kind = 'public' AND wants IS NOT NULL")
    .all();
  const last = new Map(before.map(({ path, data }) => [String(path), String(data)]));
  const put = archive.prepare(
    `INSERT INTO files (path, kind, key, part, data, wants) VALUES (?, 'public', '', '', ?, ?)
     ON CONFLICT (path) DO UPDATE SET url = NULL, kind = excluded.kind, key = excluded.key,
       part = excluded.part, data = excluded.data, wants = excluded.wants`,
  );
  for (const { path, digest } of files) {
    if (last.get(path) !== digest) put.run(path, digest, digest);
    last.delete(path);
  }
  const drop = archive.prepare("UPDATE files SET wants = NULL WHERE path = ?");
  for (const path of last.keys()) drop.run(path);
  return [...last.keys()].some((path) => /\.(?:html|css)$/.test(path));
}

/** The files that were written and are still wanted as they are. */
export function* filesInPlace(archive: Archive): Generator<Pick<SiteFile, "path" | "bytes">> {
  const rows = archive.prepare(
    "SELECT path, bytes FROM files WHERE inputs IS NOT NULL AND wants = inputs",
  );
  for (const { path, bytes } of rows.iterate()) {
    yield { path: String(path), bytes: Number(bytes) };
  }
}

/** Makes files pending again that are not on the disk as they were left. */
export function forgetLost(archive: Archive, paths: readonly string[]): void {
  const forget = archive.prepare("UPDATE files SET inputs = NULL WHERE path = ?");
  transaction(archive, () => {
    for (const path of paths) forget.run(path);
  });
}

export const countFiles = (archive: Archive): number =>
  Number(archive.prepare("SELECT count(*) AS n FROM files").get()?.n);

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
       AND kind <> 'public' AND (kind, path) > (?, ?) ORDER BY kind, path LIMIT ?`,
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
