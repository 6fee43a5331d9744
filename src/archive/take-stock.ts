import { digestOf } from "./digest-of.ts";
import type { Archive } from "./open-archive.ts";

/** Brings days and speakers up to what is in the archive, where something was touched. */
export function takeStock(archive: Archive): void {
  takeDays(archive);
  takeSpeakers(archive);
  takeTopics(archive);
}

function takeDays(archive: Archive): void {
  const touched = archive.prepare("SELECT key FROM touched WHERE what = 'day' ORDER BY key").all();
  const articles = archive.prepare(
    `SELECT permalink, face, digest, quotes FROM articles
     WHERE permalink IS NOT NULL AND day IS nullif(?, '') ORDER BY permalink`,
  );
  const put = archive.prepare("INSERT OR REPLACE INTO days VALUES (?, ?, ?, ?, ?)");
  const remove = archive.prepare("DELETE FROM days WHERE day = ?");
  for (const { key } of touched) {
    const day = String(key);
    const rows = articles.all(day);
    if (rows.length === 0) {
      remove.run(day);
      continue;
    }
    const quotes = rows.reduce((sum, row) => sum + Number(row.quotes), 0);
    const faces = digestOf(rows.map(({ permalink, face }) => `${permalink}\t${face}`));
    const contents = digestOf(rows.map(({ permalink, digest }) => `${permalink}\t${digest}`));
    put.run(day, rows.length, quotes, faces, contents);
  }
}

function takeSpeakers(archive: Archive): void {
  // Of the names that one speaker goes by, the commonest stands for all.
  archive.exec(`
    DELETE FROM speakers WHERE speaker IN (SELECT key FROM touched WHERE what = 'speaker');
    INSERT INTO speakers
    SELECT speaker, name, kind, total FROM (
      SELECT speaker, name, speaker_kind AS kind, sum(count(*)) OVER (PARTITION BY speaker) AS total,
        row_number() OVER (PARTITION BY speaker ORDER BY count(*) DESC, name, speaker_kind) AS place
      FROM touched CROSS JOIN quotes ON speaker = touched.key JOIN articles ON articles.id = quotes.article
      WHERE what = 'speaker' AND permalink IS NOT NULL GROUP BY speaker, name, speaker_kind)
    WHERE place = 1`);
}

function takeTopics(archive: Archive): void {
  archive.exec(`
    DELETE FROM topic_counts WHERE topic IN (SELECT key FROM touched WHERE what = 'topic');
    INSERT INTO topic_counts
    SELECT topic, name, total FROM (
      SELECT topic, name, sum(count(*)) OVER (PARTITION BY topic) AS total,
        row_number() OVER (PARTITION BY topic ORDER BY count(*) DESC, name) AS place
      FROM touched CROSS JOIN topics ON topic = touched.key JOIN articles ON articles.id = article
      WHERE what = 'topic' AND permalink IS NOT NULL GROUP BY topic, name)
    WHERE place = 1`);
}
