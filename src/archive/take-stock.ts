import { digestOf } from "./digest-of.ts";
import { addIndexes, dropIndexes, indexesOfSubjects } from "./late-indexes.ts";
import type { Archive } from "./open-archive.ts";
import { isWholeTouched } from "./touched.ts";

/** Brings days, speakers, topics and subjects up to what is in the archive, where something was touched. */
export function takeStock(archive: Archive): void {
  takeSubjects(archive);
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

/** Each article leads to the one before it on the same subject: whoever comes next after a touched one is touched too. */
function takeSubjects(archive: Archive): void {
  if (isWholeTouched(archive)) {
    takeEverySubject(archive);
    return;
  }
  archive.exec(touchFollowers);
  archive.exec(`
    DELETE FROM subjects WHERE permalink IN (SELECT url FROM touched WHERE what = 'article');
    ${subjectsFrom("touched CROSS JOIN articles ON what = 'article' AND permalink = url")}`);
  archive.exec(touchFollowers);
  archive.exec(`
    INSERT OR IGNORE INTO touched SELECT 'article', key, url FROM touched WHERE what = 'follower';
    DELETE FROM touched WHERE what = 'follower'`);
}

/** In their order, and the index after them. */
function takeEverySubject(archive: Archive): void {
  dropIndexes(archive, indexesOfSubjects);
  archive.exec(`DELETE FROM subjects; ${subjectsFrom("articles")}`);
  addIndexes(archive, indexesOfSubjects);
}

const subjectsFrom = (articles: string): string => `
  INSERT OR IGNORE INTO subjects
    SELECT 'speakers/' || speaker AS subject, day, permalink
    FROM ${articles} CROSS JOIN quotes ON article = id
    WHERE status = 'published' AND permalink IS NOT NULL AND day IS NOT NULL AND speaker IS NOT NULL
    ORDER BY subject, day, permalink;
  INSERT OR IGNORE INTO subjects
    SELECT topic, day, permalink
    FROM ${articles} CROSS JOIN topics ON article = id
    WHERE status = 'published' AND permalink IS NOT NULL AND day IS NOT NULL AND topic BETWEEN 'tags/' AND 'tags0'
    ORDER BY topic, day, permalink`;

const touchFollowers = `
  INSERT OR IGNORE INTO touched SELECT 'follower', coalesce(day, ''), permalink FROM articles WHERE permalink IN (
    SELECT (
      SELECT next.permalink FROM subjects AS next
      WHERE next.subject = own.subject AND (next.day, next.permalink) > (own.day, own.permalink)
      ORDER BY next.day, next.permalink LIMIT 1)
    FROM touched CROSS JOIN subjects AS own ON own.permalink = url WHERE what = 'article')`;
