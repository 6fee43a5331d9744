import { type Store, transaction } from "../connection.ts";
import { parseStored } from "../damage.ts";
import { markRootUnwritten } from "../files/index-files.ts";

/** Articles with the serials `after + 1` to `upTo`. */
type Serials = { readonly after: number; readonly upTo: number };

/** In the order of a tier: the undated first, then by day, those of one day by serial. */
const inOrder = "FROM search_documents WHERE serial > ? AND serial <= ? ORDER BY day, serial";

export function* articlesOfTier(
  store: Store,
  { after, upTo }: Serials,
): Generator<{
  readonly serial: number;
  readonly day: number | undefined;
  readonly length: number;
}> {
  const rows = store.prepare(`SELECT serial, day, length ${inOrder}`);
  for (const { serial, day, length } of rows.iterate(after, upTo)) {
    yield {
      serial: Number(serial),
      day: day === null ? undefined : Number(day),
      length: Number(length),
    };
  }
}

/** What was stored about each article, with its day. */
export function* documentsOfTier(store: Store, { after, upTo }: Serials): Generator<object> {
  const rows = store.prepare(`SELECT day, document ${inOrder}`);
  for (const row of rows.iterate(after, upTo)) yield withDay(row);
}

/** What was stored about one article, with its day. */
export function documentReader(store: Store): (serial: number) => object {
  const find = store.prepare("SELECT day, document FROM search_documents WHERE serial = ?");
  return (serial) => withDay(find.get(serial) ?? {});
}

const withDay = ({ day, document }: Readonly<Record<string, unknown>>): object => ({
  ...(parseStored(document) as object),
  day: day === null ? undefined : Number(day),
});

/** A tier whose files are in the output folder. */
export type StoredTier = { readonly fingerprint: string; readonly root: unknown };

export function storedTiers(store: Store): ReadonlyMap<string, StoredTier> {
  const rows = store.prepare("SELECT name, fingerprint, root FROM search_tiers").all();
  return new Map(
    rows.map(({ name, fingerprint, root }) => [
      String(name),
      { fingerprint: String(fingerprint), root: parseStored(root) },
    ]),
  );
}

/** The files of a tier are about to change: if the build ends here, the next one writes them and the root again. */
export function markTierUnwritten(store: Store, name: string): void {
  transaction(store, () => {
    store.prepare("UPDATE search_tiers SET fingerprint = '' WHERE name = ?").run(name);
    markRootUnwritten(store);
  });
}

/** A file of the public folder that had the path of a file of the index is gone. */
export const markTiersUnwritten = (store: Store): void =>
  store.exec("UPDATE search_tiers SET fingerprint = ''");

/** The files of a tier are in place; its other files from earlier builds are not wanted. */
export function recordTier(
  store: Store,
  name: string,
  { fingerprint, root }: StoredTier,
  files: ReadonlySet<string>,
): void {
  transaction(store, () => {
    unwantFiles(store, name, files);
    store
      .prepare("INSERT OR REPLACE INTO search_tiers VALUES (?, ?, ?)")
      .run(name, fingerprint, JSON.stringify(root));
  });
}

/** Removes a tier that the index no longer has. */
export function dropTier(store: Store, name: string): void {
  transaction(store, () => {
    unwantFiles(store, name, new Set());
    markRootUnwritten(store);
    store.prepare("DELETE FROM search_tiers WHERE name = ?").run(name);
  });
}

function unwantFiles(store: Store, tier: string, wanted: ReadonlySet<string>): void {
  const drop = store.prepare("UPDATE files SET wanted_fingerprint = NULL WHERE path = ?");
  const rows = store.prepare("SELECT path FROM files WHERE kind = 'search-index' AND key = ?");
  for (const { path } of rows.all(tier)) if (!wanted.has(String(path))) drop.run(String(path));
}
