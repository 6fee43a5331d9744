import type { Archive } from "../connection.ts";
import { digestOf } from "../digest-of.ts";
import { isWholeTouched } from "./dirty.ts";
import { addIndexes, dropIndexes, indexesOfEntries } from "./late-indexes.ts";

/** Brings days, speakers, topics and lists up to what is in the archive, where something was touched. */
export function takeStock(archive: Archive): void {
  takeEntries(archive);
  takeDays(archive);
  takeSpeakers(archive);
  takeTopics(archive);
}

function takeDays(archive: Archive): void {
  const touched = archive.prepare("SELECT key FROM touched WHERE what = 'day' ORDER BY key").all();
  const articles = archive.prepare(
    `SELECT permalink, face_digest AS face, digest, quotes FROM articles
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
  const touched = isWholeTouched(archive)
    ? "quotes WHERE speaker IS NOT NULL"
    : "touched CROSS JOIN quotes ON speaker = touched.key WHERE what = 'speaker'";
  // Of the names that one speaker goes by, the commonest stands for all.
  archive.exec(`
    DELETE FROM speakers WHERE speaker IN (SELECT key FROM touched WHERE what = 'speaker');
    INSERT INTO speakers
    SELECT speaker, name, kind, total FROM (
      SELECT speaker, name, speaker_kind AS kind, sum(count(*)) OVER (PARTITION BY speaker) AS total,
        row_number() OVER (PARTITION BY speaker ORDER BY count(*) DESC, name, speaker_kind) AS place
      FROM ${touched} AND article ${isAddressed} GROUP BY speaker, name, speaker_kind)
    WHERE place = 1`);
}

function takeTopics(archive: Archive): void {
  const touched = isWholeTouched(archive)
    ? "topics WHERE TRUE"
    : "touched CROSS JOIN topics ON topic = touched.key WHERE what = 'topic'";
  archive.exec(`
    DELETE FROM topic_counts WHERE topic IN (SELECT key FROM touched WHERE what = 'topic');
    INSERT INTO topic_counts
    SELECT topic, name, total FROM (
      SELECT topic, name, sum(count(*)) OVER (PARTITION BY topic) AS total,
        row_number() OVER (PARTITION BY topic ORDER BY count(*) DESC, name) AS place
      FROM ${touched} AND article ${isAddressed} GROUP BY topic, name)
    WHERE place = 1`);
}

/** By the few that have no address, so that no row of the many others is looked up: indexes alone say who is quoted how often. */
const isAddressed =
  "NOT IN (SELECT id FROM articles INDEXED BY articles_unaddressed WHERE permalink IS NULL)";

/** Each article leads to the one before it in the lists that it stands in: whoever comes next after a touched one is touched too. */
function takeEntries(archive: Archive): void {
  if (isWholeTouched(archive)) {
    takeEveryEntry(archive);
    return;
  }
  archive.exec(touchFollowers);
  archive.exec(`
    DELETE FROM entries WHERE permalink IN (SELECT url FROM touched WHERE what = 'article');
    ${entriesOf(articlesTouched)}`);
  archive.exec(touchFollowers);
  archive.exec(`
    INSERT OR IGNORE INTO touched SELECT 'article', key, url FROM touched WHERE what = 'follower';
    DELETE FROM touched WHERE what = 'follower'`);
}

/** Each once: one whose day was corrected is touched where it was and where it is. */
const articlesTouched =
  "(SELECT DISTINCT url FROM touched WHERE what = 'article') CROSS JOIN articles ON permalink = url";

/** In their order, and the index after them. */
function takeEveryEntry(archive: Archive): void {
  dropIndexes(archive, indexesOfEntries);
  archive.exec(`DELETE FROM entries; ${entriesOf("articles")}`);
  addIndexes(archive, indexesOfEntries);
}

// CROSS JOIN: along the articles.
const entriesOf = (articles: string): string => `
  INSERT INTO entries
    SELECT 'speakers/' || speaker AS list, coalesce(day, '') AS day, permalink, count(*), face_digest,
      group_concat(quotes.digest, '' ORDER BY number), day IS NOT NULL AND status = 'published'
    FROM ${articles} CROSS JOIN quotes ON article = id
    WHERE permalink IS NOT NULL AND speaker IS NOT NULL
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
  INSERT INTO entries
    SELECT topic AS list, coalesce(day, '') AS day, permalink, 1, face_digest, '',
      day IS NOT NULL AND status = 'published' AND topic BETWEEN 'tags/' AND 'tags0'
    FROM ${articles} CROSS JOIN topics ON article = id
    WHERE permalink IS NOT NULL
    ORDER BY 1, 2, 3`;

const touchFollowers = `
  INSERT OR IGNORE INTO touched SELECT 'follower', coalesce(day, ''), permalink FROM articles WHERE permalink IN (
    SELECT (
      SELECT next.permalink FROM entries AS next
      WHERE next.list = own.list AND next.leads AND (next.day, next.permalink) > (own.day, own.permalink)
      ORDER BY next.day, next.permalink LIMIT 1)
    FROM touched CROSS JOIN entries AS own ON own.permalink = url WHERE what = 'article' AND own.leads)`;
