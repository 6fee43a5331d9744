import type { ResolvePeople } from "../../model/identity.ts";
import { placeOf } from "../article-place.ts";
import type { Store } from "../connection.ts";
import { digestOf } from "../digest-of.ts";
import { bytesInData } from "./bytes-in-data.ts";
import { isFullPlan } from "./dirty.ts";
import { entryOfSpeaker } from "./entry-of-speaker.ts";
import { addIndexes, dropIndexes, indexesOfEntries } from "./late-indexes.ts";
import { refreshPeople } from "./refresh-people.ts";

/** Updates the dirty days, speakers, topics and lists from the articles and quotations. */
export function refreshCounts(store: Store, resolve: ResolvePeople): void {
  refreshEntries(store);
  refreshDays(store);
  refreshPeople(store, resolve);
  refreshTopics(store);
}

function refreshDays(store: Store): void {
  const dirty = store.prepare("SELECT key FROM dirty WHERE what = 'day' ORDER BY key").all();
  const articlesBy = (order: string) =>
    store.prepare(
      `SELECT permalink, card_digest AS card, digest, quotes,
       status = 'published' AND noindex = 0 AS listed,
       ${bytesInData} AS bytes FROM articles
     WHERE permalink IS NOT NULL AND day IS nullif(?, '') ORDER BY ${order}`,
    );
  // As lists show them: the digests depend on the order.
  const [dated, undated] = [articlesBy("weight DESC, seed"), articlesBy("time, seed")];
  const put = store.prepare("INSERT OR REPLACE INTO days VALUES (?, ?, ?, ?, ?, ?, ?)");
  const remove = store.prepare("DELETE FROM days WHERE day = ?");
  for (const { key } of dirty) {
    const day = String(key);
    const rows = (day === "" ? undated : dated).all(day);
    if (rows.length === 0) {
      remove.run(day);
      continue;
    }
    const total = (column: string) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
    const cardsDigest = digestOf(rows.map(({ permalink, card }) => `${permalink}\t${card}`));
    const contents = digestOf(rows.map(({ permalink, digest }) => `${permalink}\t${digest}`));
    put.run(
      day,
      rows.length,
      total("quotes"),
      cardsDigest,
      contents,
      total("listed"),
      total("bytes"),
    );
  }
}

function refreshTopics(store: Store): void {
  const dirty = isFullPlan(store)
    ? "topics WHERE TRUE"
    : "dirty CROSS JOIN topics ON topic = dirty.key WHERE what = 'topic'";
  store.exec(`
    DELETE FROM topic_counts WHERE topic IN (SELECT key FROM dirty WHERE what = 'topic');
    INSERT INTO topic_counts
    SELECT topic, name, total FROM (
      SELECT topic, name, sum(count(*)) OVER (PARTITION BY topic) AS total,
        row_number() OVER (PARTITION BY topic ORDER BY count(*) DESC, name) AS place
      FROM ${dirty} AND article ${isAddressed} GROUP BY topic, name)
    WHERE place = 1`);
}

/** Subtracts the few quotations of articles without an address, so that the counts come from indexes alone. */
const isAddressed =
  "NOT IN (SELECT id FROM articles INDEXED BY articles_unaddressed WHERE permalink IS NULL)";

/** Each article links to the one before it in its lists, so the one after a dirty article is dirty too. */
function refreshEntries(store: Store): void {
  if (isFullPlan(store)) {
    refreshEveryEntry(store);
    return;
  }
  store.exec(markFollowers);
  store.exec(`
    DELETE FROM entries WHERE permalink IN (SELECT url FROM dirty WHERE what = 'article');
    ${entriesOf(articlesDirty)}`);
  store.exec(markFollowers);
  store.exec(`
    INSERT OR IGNORE INTO dirty SELECT 'article', key, url FROM dirty WHERE what = 'follower';
    DELETE FROM dirty WHERE what = 'follower'`);
}

/** Each article once: one whose day was corrected is dirty at its old day and at its new one. */
const articlesDirty =
  "(SELECT DISTINCT url FROM dirty WHERE what = 'article') CROSS JOIN articles ON permalink = url";

/** Inserts the entries in order, and creates their index afterwards. */
function refreshEveryEntry(store: Store): void {
  dropIndexes(store, indexesOfEntries);
  store.exec(`DELETE FROM entries; ${entriesOf("articles")}`);
  addIndexes(store, indexesOfEntries);
}

// CROSS JOIN: along the articles.
const entriesOf = (articles: string): string => `
  INSERT INTO entries
    ${entryOfSpeaker}
    FROM ${articles} CROSS JOIN quotes ON article = id
    WHERE permalink IS NOT NULL AND speaker IS NOT NULL
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4;
  INSERT INTO entries
    SELECT topic AS list, coalesce(day, '') AS day, time, seed, permalink, 1, card_digest, '',
      day IS NOT NULL AND status = 'published' AND topic BETWEEN 'tags/' AND 'tags0'
    FROM ${articles} CROSS JOIN topics ON article = id
    WHERE permalink IS NOT NULL
    ORDER BY 1, 2, 3, 4`;

const markFollowers = `
  INSERT OR IGNORE INTO dirty SELECT 'follower', ${placeOf()}, permalink FROM articles WHERE permalink IN (
    SELECT (
      SELECT next.permalink FROM entries AS next
      WHERE next.list = own.list AND next.links_back AND (next.day, next.time, next.seed) > (own.day, own.time, own.seed)
      ORDER BY next.day, next.time, next.seed LIMIT 1)
    FROM dirty CROSS JOIN entries AS own ON own.permalink = url WHERE what = 'article' AND own.links_back)`;
