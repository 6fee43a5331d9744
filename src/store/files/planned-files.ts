import { dataPackage, dataPage } from "../../model/exports.ts";
import { type FileKind, fileOf, type Planned } from "../../model/page.ts";
import type { PublicFile } from "../../model/site-file.ts";
import { sitemapIndex } from "../../model/sitemap.ts";
import type { Store } from "../connection.ts";
import { digestOf } from "../digest-of.ts";
import { markTiersUnwritten } from "../text-index/tiers.ts";

type UpsertOptions = {
  /** The fingerprint of a kind's template or code, and of its settings. */
  readonly shownBy: (kind: FileKind) => string;
  /** The output folder is empty, so no page's path is taken by a file of somebody else. */
  readonly isOutputEmpty: boolean;
};

/**
 * Records the plan for one subject: its pages are wanted, and its other pages from earlier builds are not. A file of the public
 * folder with the path of a page replaces that page.
 */
export function pageUpserter(
  store: Store,
  { shownBy, isOutputEmpty }: UpsertOptions,
): (planned: Planned) => void {
  const put = store.prepare(
    `INSERT INTO files (path, url, kind, key, part, data_digest, wanted_fingerprint, is_ours)
     VALUES (?, ?, ?, ?, ?, ?, ?, ${isOutputEmpty ? 1 : 0})
     ON CONFLICT (path) DO UPDATE SET url = excluded.url, kind = excluded.kind, key = excluded.key, part = excluded.part,
       data_digest = excluded.data_digest, wanted_fingerprint = excluded.wanted_fingerprint
     WHERE (files.kind <> 'public' OR files.wanted_fingerprint IS NULL) AND files.wanted_fingerprint IS NOT excluded.wanted_fingerprint`,
  );
  const partsOf = store.prepare("SELECT path, part FROM files WHERE kind = ? AND key = ?");
  const drop = store.prepare("UPDATE files SET wanted_fingerprint = NULL WHERE path = ?");
  return ({ kind, key, pages }) => {
    const shown = shownBy(kind);
    const wanted = new Map(pages.map(({ url, part }) => [fileOf(url), part]));
    for (const { path, part } of partsOf.all(kind, key)) {
      if (wanted.get(String(path)) !== part) drop.run(path ?? null);
    }
    const digests = new Map<readonly string[], string>();
    for (const { url, part, data } of pages) {
      const digest = digests.get(data) ?? digestOf(data);
      digests.set(data, digest);
      put.run(fileOf(url), url, kind, key, part, digest, wanting(digest, shown));
    }
  };
}

const wanting = (dataDigest: string, shown: string): string => `${dataDigest} ${shown}`;

/** No page or data file is wanted until it is planned again. */
export function dropPlan(store: Store): void {
  store.exec(
    "UPDATE files SET wanted_fingerprint = NULL WHERE kind NOT IN ('public', 'manifest', 'search-index')",
  );
}

/** Marks the files of a kind to be made again from the same data, because its template, its code or the settings changed. */
export function rerenderKind(store: Store, kind: FileKind, shown: string): void {
  store
    .prepare(
      "UPDATE files SET wanted_fingerprint = data_digest || ' ' || ? WHERE kind = ? AND wanted_fingerprint IS NOT NULL",
    )
    .run(shown, kind);
}

/** The endings of pages and data files. */
const plannedEndings = /\.(?:html|css|xml|txt|json|jsonl|csv|bib|ris|zip)$/;

/** The files that name other planned files, and not those that a public file replaced. */
const listings = [sitemapIndex, dataPackage, dataPage].map(fileOf);

/** Records the files of the public folder; files below an unread path are kept. Returns whether one that replaced a page is gone, so that the page is wanted again. */
export function upsertPublicFiles(
  store: Store,
  files: readonly PublicFile[],
  unread: readonly string[],
): boolean {
  const before = store
    .prepare(
      "SELECT path, data_digest AS digest FROM files WHERE kind = 'public' AND wanted_fingerprint IS NOT NULL",
    )
    .all();
  const last = new Map(before.map(({ path, digest }) => [String(path), String(digest)]));
  const put = store.prepare(
    `INSERT INTO files (path, kind, key, part, data_digest, wanted_fingerprint, is_ours) VALUES (?, 'public', '', '', ?, ?, 0)
     ON CONFLICT (path) DO UPDATE SET url = NULL, kind = excluded.kind, key = excluded.key, part = excluded.part,
       data_digest = excluded.data_digest, wanted_fingerprint = excluded.wanted_fingerprint`,
  );
  const added = files.flatMap(({ path }) => (last.has(path) ? [] : [path]));
  for (const { path, digest } of files) {
    if (last.get(path) !== digest) put.run(path, digest, digest);
    last.delete(path);
  }
  for (const path of last.keys()) {
    if (unread.some((each) => path === each || path.startsWith(`${each}/`))) last.delete(path);
  }
  const drop = store.prepare("UPDATE files SET wanted_fingerprint = NULL WHERE path = ?");
  for (const path of last.keys()) drop.run(path);
  const isPlanned = (path: string) => plannedEndings.test(path);
  if (added.some(isPlanned) || [...last.keys()].some(isPlanned)) {
    const forget = store.prepare("UPDATE files SET built_fingerprint = NULL WHERE path = ?");
    for (const path of listings) forget.run(path);
  }
  if ([...last.keys()].some((path) => path.startsWith("search/"))) markTiersUnwritten(store);
  return [...last.keys()].some(isPlanned);
}
