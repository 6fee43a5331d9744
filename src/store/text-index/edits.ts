import type { Store } from "../connection.ts";
import { parseStored } from "../damage.ts";

/** The articles of a run that changed since its tier was written, by serial, each with the terms that it had. */
export type EditedRun = {
  readonly after: number;
  /** The fingerprint of the run when its tier was written. */
  readonly before: string;
  readonly terms: ReadonlyMap<number, readonly string[]>;
};

/** Notes what changes in a run that is about to be replaced; undefined if that is not known. To be called in the transaction that replaces it. */
export function recordEdits(
  store: Store,
  after: number,
  terms: EditedRun["terms"] | undefined,
): void {
  const [earlier] = editedRuns(store, after, after + 1);
  store.prepare("DELETE FROM search_edits WHERE run = ?").run(after);
  const row = store.prepare("SELECT fingerprint FROM search_runs WHERE after = ?").get(after);
  if (!row || !terms) return; // the tier's fingerprint differs, so all of it is written
  const all = new Map(earlier?.terms);
  for (const [serial, own] of terms) all.set(serial, [...(all.get(serial) ?? []), ...own]);
  store
    .prepare("INSERT INTO search_edits VALUES (?, ?, ?)")
    .run(after, earlier?.before ?? String(row.fingerprint), JSON.stringify([...all]));
}

/** The edits of the runs from `after` on, up to `upTo`. */
export const editedRuns = (store: Store, after: number, upTo: number): readonly EditedRun[] =>
  store
    .prepare("SELECT run, before, terms FROM search_edits WHERE run >= ? AND run < ? ORDER BY run")
    .all(after, upTo)
    .map(({ run, before, terms }) => ({
      after: Number(run),
      before: String(before),
      terms: new Map(parseStored(terms) as readonly [number, readonly string[]][]),
    }));

/** All tiers are written. */
export const clearEdits = (store: Store): void => store.exec("DELETE FROM search_edits");
