import type { Archive } from "../connection.ts";

/** Whether an article, a day or a speaker changed since the last plan. */
export const isTouched = (archive: Archive): boolean =>
  archive.prepare("SELECT 1 FROM touched LIMIT 1").get() !== undefined;

/** Whether everything is to be planned anew; then no trace is kept of what changes. */
export const isWholeTouched = (archive: Archive): boolean =>
  archive.prepare("SELECT 1 FROM touched WHERE what = 'whole'").get() !== undefined;

/** Everything is to be planned anew: all days, speakers and topics are named, all articles are meant. */
export function touchAll(archive: Archive): void {
  archive.exec(`
    DELETE FROM days;
    DELETE FROM speakers;
    DELETE FROM topic_counts;
    DELETE FROM entries;
    INSERT OR IGNORE INTO touched VALUES ('whole', '', '');
    INSERT OR IGNORE INTO touched
      SELECT DISTINCT 'day', coalesce(day, ''), '' FROM articles WHERE permalink IS NOT NULL;
    INSERT OR IGNORE INTO touched
      SELECT DISTINCT 'speaker', speaker, '' FROM quotes WHERE speaker IS NOT NULL;
    INSERT OR IGNORE INTO touched SELECT DISTINCT 'topic', topic, '' FROM topics`);
}

export function forgetTouched(archive: Archive): void {
  archive.exec("DELETE FROM touched");
}
