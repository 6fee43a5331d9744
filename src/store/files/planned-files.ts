import { fileOf, type PageKind, type Planned } from "../../model/page.ts";
import type { Archive } from "../connection.ts";
import { digestOf } from "../digest-of.ts";

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
  archive.exec("UPDATE files SET wants = NULL WHERE kind NOT IN ('public', 'manifest')");
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
