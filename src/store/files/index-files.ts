import { type Store, transaction } from "../connection.ts";

/** A file of the search index. */
type IndexFile = {
  readonly path: string;
  readonly digest: string;
};

/** Adds files of a tier, or of the root, to the plan. Returns those that are not in place. A file of the public folder with the same path is kept. */
export function planIndexFiles(
  store: Store,
  tier: string,
  files: readonly IndexFile[],
): readonly string[] {
  const put = store.prepare(
    `INSERT INTO files (path, kind, key, part, data_digest, wanted_fingerprint, is_ours)
     VALUES (?, 'search-index', ?, '', ?, ?, 0)
     ON CONFLICT (path) DO UPDATE SET url = NULL, kind = excluded.kind, key = excluded.key, part = excluded.part,
       data_digest = excluded.data_digest, wanted_fingerprint = excluded.wanted_fingerprint
     WHERE (files.kind <> 'public' OR files.wanted_fingerprint IS NULL)
       AND (files.kind <> 'search-index' OR files.wanted_fingerprint IS NOT excluded.wanted_fingerprint)`,
  );
  const isPending = store.prepare(
    "SELECT 1 FROM files WHERE path = ? AND kind = 'search-index' AND wanted_fingerprint IS NOT built_fingerprint",
  );
  return transaction(store, () =>
    files.flatMap(({ path, digest }) => {
      put.run(path, tier, digest, digest);
      return isPending.get(path) ? [path] : [];
    }),
  );
}

/** The digest of each file of a tier that is in place, by path. */
export const indexFilesInPlace = (store: Store, tier: string): ReadonlyMap<string, string> =>
  new Map(
    store
      .prepare(
        `SELECT path, wanted_fingerprint AS digest FROM files WHERE kind = 'search-index' AND key = ?
         AND wanted_fingerprint IS built_fingerprint AND wanted_fingerprint IS NOT NULL`,
      )
      .all(tier)
      .map(({ path, digest }) => [String(path), String(digest)]),
  );

/**
 * Whether the file at a path is what the index wants there, or a file of the public folder instead. With a digest, it is asked whether
 * that file is in place.
 */
export function isIndexFileInPlace(store: Store, path: string, digest?: string): boolean {
  const row = store
    .prepare(
      "SELECT kind, wanted_fingerprint AS wanted, built_fingerprint AS built FROM files WHERE path = ?",
    )
    .get(path);
  if (row?.wanted == null) return false;
  if (row.kind === "public") return true;
  return row.wanted === row.built && (digest === undefined || row.wanted === digest);
}

/** Whether the plan has files of a tier. */
export const hasIndexFiles = (store: Store, tier: string): boolean =>
  store
    .prepare(
      "SELECT 1 FROM files WHERE kind = 'search-index' AND key = ? AND wanted_fingerprint IS NOT NULL",
    )
    .get(tier) !== undefined;

/** The root of the index is about to change, with one of its tiers. */
export const markRootUnwritten = (store: Store): void =>
  store.exec(
    "UPDATE files SET built_fingerprint = NULL WHERE kind = 'search-index' AND key = 'root'",
  );

/** Whether a build may replace the file at a path. Prepared once: a statement holds memory of its own until it is collected. */
export function ownPlaces(store: Store): (path: string) => boolean {
  const find = store.prepare("SELECT is_ours FROM files WHERE path = ?");
  return (path) => find.get(path)?.is_ours === 1;
}

/** The tiers that have missing or damaged files; the root counts as one. */
export const pendingTiers = (store: Store): ReadonlySet<string> =>
  new Set(
    store
      .prepare(
        `SELECT DISTINCT key FROM files WHERE kind = 'search-index'
         AND wanted_fingerprint IS NOT built_fingerprint AND wanted_fingerprint IS NOT NULL`,
      )
      .all()
      .map(({ key }) => String(key)),
  );
