import { fileOf, type PageKind, type Planned } from "../../model/page.ts";
import type { Store } from "../connection.ts";
import { digestOf } from "../digest-of.ts";

/** A file copied from the public folder as it is. */
export type PublicFile = { readonly path: string; readonly digest: string };

/**
 * Takes in what is planned of one thing: its pages are wanted, whatever else was drawn of it is not any more. A file of the
 * public folder at a page's address stands instead of it. `shownBy` is the digest of a kind's template and settings.
 */
export function pageUpserter(
  store: Store,
  shownBy: (kind: PageKind) => string,
): (planned: Planned) => void {
  const put = store.prepare(
    `INSERT INTO files (path, url, kind, key, part, data, wanted_fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (path) DO UPDATE SET url = excluded.url, kind = excluded.kind, key = excluded.key,
       part = excluded.part, data = excluded.data, wanted_fingerprint = excluded.wanted_fingerprint
     WHERE (files.kind <> 'public' OR files.wanted_fingerprint IS NULL) AND files.wanted_fingerprint IS NOT excluded.wanted_fingerprint`,
  );
  const partsOf = store.prepare("SELECT path, part FROM files WHERE kind = ? AND key = ?");
  const drop = store.prepare("UPDATE files SET wanted_fingerprint = NULL WHERE path = ?");
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
export function dropPlan(store: Store): void {
  store.exec("UPDATE files SET wanted_fingerprint = NULL WHERE kind NOT IN ('public', 'manifest')");
}

/** The template of a kind has changed, or the settings: its pages are drawn again from the same data. */
export function rerenderKind(store: Store, kind: PageKind, shown: string): void {
  store
    .prepare(
      "UPDATE files SET wanted_fingerprint = data || ' ' || ? WHERE kind = ? AND wanted_fingerprint IS NOT NULL",
    )
    .run(shown, kind);
}

/** Takes the public folder in. Returns whether a file that stood instead of a page is gone, so that the page is wanted again. */
export function upsertPublicFiles(store: Store, files: readonly PublicFile[]): boolean {
  const before = store
    .prepare(
      "SELECT path, data FROM files WHERE kind = 'public' AND wanted_fingerprint IS NOT NULL",
    )
    .all();
  const last = new Map(before.map(({ path, data }) => [String(path), String(data)]));
  const put = store.prepare(
    `INSERT INTO files (path, kind, key, part, data, wanted_fingerprint) VALUES (?, 'public', '', '', ?, ?)
     ON CONFLICT (path) DO UPDATE SET url = NULL, kind = excluded.kind, key = excluded.key,
       part = excluded.part, data = excluded.data, wanted_fingerprint = excluded.wanted_fingerprint`,
  );
  for (const { path, digest } of files) {
    if (last.get(path) !== digest) put.run(path, digest, digest);
    last.delete(path);
  }
  const drop = store.prepare("UPDATE files SET wanted_fingerprint = NULL WHERE path = ?");
  for (const path of last.keys()) drop.run(path);
  return [...last.keys()].some((path) => /\.(?:html|css)$/.test(path));
}
