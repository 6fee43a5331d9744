import type { Store } from "../connection.ts";

/** Whether an article, a day or a speaker changed since the last plan. */
export const isDirty = (store: Store): boolean =>
  store.prepare("SELECT 1 FROM dirty LIMIT 1").get() !== undefined;

/** Whether the next plan is a full one; then changes are not recorded one by one. */
export const isFullPlan = (store: Store): boolean =>
  store.prepare("SELECT 1 FROM dirty WHERE what = 'whole'").get() !== undefined;

/** Asks for a full plan: lists all days, speakers and topics; all articles are implied. */
export function markAllDirty(store: Store): void {
  store.exec(`
    DELETE FROM days;
    DELETE FROM names;
    DELETE FROM speakers;
    DELETE FROM repeats;
    DELETE FROM topic_counts;
    DELETE FROM entries;
    INSERT OR IGNORE INTO dirty VALUES ('whole', '', '');
    INSERT OR IGNORE INTO dirty
      SELECT DISTINCT 'day', coalesce(day, ''), '' FROM articles WHERE permalink IS NOT NULL;
    INSERT OR IGNORE INTO dirty
      SELECT DISTINCT 'speaker', speaker, '' FROM quotes WHERE speaker IS NOT NULL;
    INSERT OR IGNORE INTO dirty SELECT DISTINCT 'topic', topic, '' FROM topics`);
}

export function clearDirty(store: Store): void {
  store.exec("DELETE FROM dirty");
}
