import type { Day } from "../../model/day.ts";
import { numbered, type Permalink, slugOf, wantedPermalink } from "../../model/permalink.ts";
import { type Store, transaction } from "../connection.ts";
import { isFullPlan } from "../index/dirty.ts";
import {
  addIndexes,
  dropIndexes,
  indexesOfAddresses,
  indexesOfContents,
} from "../index/late-indexes.ts";
import { markLedgerUnwritten } from "./ledger.ts";

/**
 * Gives every article that should have one its permalink: the one the ledger holds for its seed, else for its bytes under a
 * seed that is gone (it was renamed), else a new one. Returns the permalinks whose lines in the ledger may have changed; of more
 * than `many` no more than that.
 */
export function updatePermalinks(store: Store, many: number): readonly Permalink[] {
  return transaction(store, () => {
    const changed: Permalink[] = [];
    const change = (permalink: Permalink) => {
      if (changed.length < many) changed.push(permalink);
    };
    addIndexes(store, indexesOfContents);
    markDuplicates(store);
    releaseUnwanted(store);
    addressTheRest(store, change);
    if (changed.length > 0) markLedgerUnwritten(store);
    return changed;
  });
}

type Change = (permalink: Permalink) => void;

/** Of seeds with the same bytes the first by path stands for all; drafts stand aside. Rows that this leaves as they are are not written. */
function markDuplicates(store: Store): void {
  const isDirty = isFullPlan(store)
    ? "true"
    : "sha256 IN (SELECT key FROM dirty WHERE what = 'bytes')";
  const mark = `SET duplicate_of = CASE WHEN status <> 'draft' THEN
    nullif((SELECT min(seed) FROM articles AS first
            WHERE first.sha256 = articles.sha256 AND first.status <> 'draft'), seed) END`;
  store.exec(`
    UPDATE articles INDEXED BY articles_duplicate ${mark}
      WHERE duplicate_of IS NOT NULL AND ${isDirty};
    UPDATE articles ${mark} WHERE sha256 IN (
      SELECT sha256 FROM articles WHERE ${isDirty} GROUP BY sha256 HAVING count(*) > 1);
    DELETE FROM dirty WHERE what = 'bytes'`);
}

function releaseUnwanted(store: Store): void {
  store.exec(`UPDATE articles INDEXED BY articles_unwanted SET permalink = NULL
    WHERE permalink IS NOT NULL AND (duplicate_of IS NOT NULL OR status = 'draft')`);
}

function addressTheRest(store: Store, change: Change): void {
  // All that the ledger knows first, so that a new article never takes what an old one is about to claim.
  if (store.prepare("SELECT 1 FROM addresses LIMIT 1").get()) {
    addIndexes(store, indexesOfAddresses);
    addressAsBefore(store, change);
    addressNew(store, change, giver(store));
    followEdits(store, change);
  } else addressAll(store, change);
}

function addressAsBefore(store: Store, change: Change): void {
  const [find, give, note] = [finder(store), giver(store), noter(store)];
  for (const article of waiting(store)) {
    const permalink = find(article.seed, article.sha256);
    if (permalink === undefined) continue;
    give(article, permalink);
    note(article, permalink);
    change(permalink);
  }
}

type Give = (article: Waiting, permalink: Permalink) => void;

/** Gives the articles that wait new addresses, where two want the same one in the order of their seeds. */
function addressNew(
  store: Store,
  change: Change,
  give: Give,
  articles: Iterable<Waiting> = waiting(store),
): void {
  const note = noter(store);
  const taken = store.prepare("SELECT 1 FROM addresses WHERE permalink = ?");
  for (const article of articles) {
    const permalink = firstFree(wanted(article), (each) => taken.get(each) !== undefined);
    give(article, permalink);
    note(article, permalink);
    change(permalink);
  }
}

const giver = (store: Store): Give => {
  const give = store.prepare("UPDATE articles SET permalink = ? WHERE id = ?");
  return ({ id }, permalink) => give.run(permalink, id);
};

const noter = (store: Store): Give => {
  const note = store.prepare("INSERT OR REPLACE INTO addresses VALUES (?, ?, ?)");
  return ({ seed, sha256 }, permalink) => note.run(permalink, seed, sha256);
};

/**
 * Where there is no address yet: in the order that the addresses will stand in, and each table and index is written from its
 * beginning to its end. With each article's in its place as it comes a million took thirty times as long as a hundred thousand.
 */
function addressAll(store: Store, change: Change): void {
  dropIndexes(store, indexesOfAddresses);
  store.exec(`
    CREATE TEMP TABLE given (id INTEGER NOT NULL, permalink TEXT NOT NULL);
    CREATE TEMP TABLE waiting AS
      SELECT ${columnsOfWaiting} FROM articles WHERE ${isWaiting} ORDER BY day, seed`);
  const give = store.prepare("INSERT INTO temp.given VALUES (?, ?)");
  const rows = store.prepare("SELECT * FROM temp.waiting ORDER BY rowid").iterate();
  addressNew(
    store,
    change,
    ({ id }, permalink) => give.run(id, permalink),
    rows as Iterable<unknown> as Iterable<Waiting>,
  );
  store.exec(`
    CREATE TEMP TABLE placed AS SELECT id, permalink FROM temp.given ORDER BY id;
    UPDATE articles SET permalink = placed.permalink FROM temp.placed WHERE placed.id = articles.id;
    DROP TABLE temp.waiting;
    DROP TABLE temp.given;
    DROP TABLE temp.placed`);
  addIndexes(store, indexesOfAddresses);
}

type Waiting = {
  readonly id: number;
  readonly seed: string;
  readonly sha256: string;
  readonly day: string | null;
  readonly slug: string | null;
  readonly headline: string;
};

const columnsOfWaiting = "id, seed, sha256, day, slug, card ->> 'headline' AS headline";
const isWaiting = "permalink IS NULL AND duplicate_of IS NULL AND status <> 'draft'";

/** The articles that want an address and have none, in the order of their seeds, some at a time. */
function* waiting(store: Store): Generator<Waiting> {
  const some = store.prepare(
    `SELECT ${columnsOfWaiting} FROM articles WHERE ${isWaiting} AND seed > ? ORDER BY seed LIMIT 2000`,
  );
  for (let last = ""; ; ) {
    const rows = some.all(last) as Waiting[];
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    last = end.seed;
  }
}

/** An edited seed is known by its new bytes from now on. */
function followEdits(store: Store, change: Change): void {
  const among = isFullPlan(store)
    ? "articles"
    : "dirty CROSS JOIN articles ON what = 'article' AND articles.permalink = dirty.url";
  const edited = store.prepare(`UPDATE addresses SET sha256 = articles.sha256, seed = articles.seed
    FROM ${among} WHERE articles.permalink = addresses.permalink
    AND (articles.sha256 <> addresses.sha256 OR articles.seed <> addresses.seed)
    RETURNING addresses.permalink`);
  for (const { permalink } of edited.iterate()) change(String(permalink) as Permalink);
}

function finder(store: Store): (seed: string, sha256: string) => Permalink | undefined {
  const bySeed = store.prepare(
    `SELECT permalink FROM addresses WHERE seed = ?
     AND NOT EXISTS (SELECT 1 FROM articles WHERE articles.permalink = addresses.permalink)
     ORDER BY permalink LIMIT 1`,
  );
  // The same bytes under another path: a duplicate that stood for the article before, or a seed that is gone.
  const bySha256 = store.prepare(
    `SELECT permalink FROM addresses WHERE sha256 = ?
     AND NOT EXISTS (SELECT 1 FROM articles WHERE articles.permalink = addresses.permalink)
     AND NOT EXISTS (SELECT 1 FROM articles WHERE articles.seed = addresses.seed
                     AND articles.duplicate_of IS NULL AND articles.status <> 'draft')
     ORDER BY permalink LIMIT 1`,
  );
  return (seed, sha256) => {
    const row = bySeed.get(seed) ?? bySha256.get(sha256);
    return row === undefined ? undefined : (String(row.permalink) as Permalink);
  };
}

function wanted({ day, slug, headline, sha256 }: Waiting): Permalink {
  const asked = slug === null ? "" : slugOf(slug);
  const last = asked || slugOf(headline) || `article-${sha256.slice(0, 8)}`;
  return wantedPermalink((day ?? undefined) as Day | undefined, last);
}

function firstFree(wanted: Permalink, isTaken: (permalink: Permalink) => boolean): Permalink {
  let permalink = wanted;
  for (let n = 2; isTaken(permalink); n++) permalink = numbered(wanted, n);
  return permalink;
}
