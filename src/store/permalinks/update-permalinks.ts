import type { Day } from "../../model/day.ts";
import { numbered, type Permalink, slugOf, wantedPermalink } from "../../model/permalink.ts";
import { type Archive, transaction } from "../connection.ts";
import { isWholeTouched } from "../index/dirty.ts";
import {
  addIndexes,
  dropIndexes,
  indexesOfAddresses,
  indexesOfContents,
} from "../index/late-indexes.ts";
import { ledgerUnwritten } from "./ledger.ts";

/**
 * Gives every article that should have one its permalink: the one the ledger holds for its seed, else for its bytes under a
 * seed that is gone (it was renamed), else a new one. Returns the permalinks whose lines in the ledger may have changed; of more
 * than `many` no more than that.
 */
export function assignAddresses(archive: Archive, many: number): readonly Permalink[] {
  return transaction(archive, () => {
    const changed: Permalink[] = [];
    const change = (permalink: Permalink) => {
      if (changed.length < many) changed.push(permalink);
    };
    addIndexes(archive, indexesOfContents);
    markDuplicates(archive);
    releaseUnwanted(archive);
    addressTheRest(archive, change);
    if (changed.length > 0) ledgerUnwritten(archive);
    return changed;
  });
}

type Change = (permalink: Permalink) => void;

/** Of seeds with the same bytes the first by path stands for all; drafts stand aside. Rows that this leaves as they are are not written. */
function markDuplicates(archive: Archive): void {
  const isTouched = isWholeTouched(archive)
    ? "true"
    : "sha256 IN (SELECT key FROM touched WHERE what = 'bytes')";
  const mark = `SET duplicate_of = CASE WHEN status <> 'draft' THEN
    nullif((SELECT min(seed) FROM articles AS first
            WHERE first.sha256 = articles.sha256 AND first.status <> 'draft'), seed) END`;
  archive.exec(`
    UPDATE articles INDEXED BY articles_duplicate ${mark}
      WHERE duplicate_of IS NOT NULL AND ${isTouched};
    UPDATE articles ${mark} WHERE sha256 IN (
      SELECT sha256 FROM articles WHERE ${isTouched} GROUP BY sha256 HAVING count(*) > 1);
    DELETE FROM touched WHERE what = 'bytes'`);
}

function releaseUnwanted(archive: Archive): void {
  archive.exec(`UPDATE articles INDEXED BY articles_unwanted SET permalink = NULL
    WHERE permalink IS NOT NULL AND (duplicate_of IS NOT NULL OR status = 'draft')`);
}

function addressTheRest(archive: Archive, change: Change): void {
  // All that the ledger knows first, so that a new article never takes what an old one is about to claim.
  if (archive.prepare("SELECT 1 FROM addresses LIMIT 1").get()) {
    addIndexes(archive, indexesOfAddresses);
    addressAsBefore(archive, change);
    addressNew(archive, change, giver(archive));
    followEdits(archive, change);
  } else addressAll(archive, change);
}

function addressAsBefore(archive: Archive, change: Change): void {
  const [find, give, note] = [finder(archive), giver(archive), noter(archive)];
  for (const article of waiting(archive)) {
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
  archive: Archive,
  change: Change,
  give: Give,
  articles: Iterable<Waiting> = waiting(archive),
): void {
  const note = noter(archive);
  const taken = archive.prepare("SELECT 1 FROM addresses WHERE permalink = ?");
  for (const article of articles) {
    const permalink = firstFree(wanted(article), (each) => taken.get(each) !== undefined);
    give(article, permalink);
    note(article, permalink);
    change(permalink);
  }
}

const giver = (archive: Archive): Give => {
  const give = archive.prepare("UPDATE articles SET permalink = ? WHERE id = ?");
  return ({ id }, permalink) => give.run(permalink, id);
};

const noter = (archive: Archive): Give => {
  const note = archive.prepare("INSERT OR REPLACE INTO addresses VALUES (?, ?, ?)");
  return ({ seed, sha256 }, permalink) => note.run(permalink, seed, sha256);
};

/**
 * Where there is no address yet: in the order that the addresses will stand in, and each table and index is written from its
 * beginning to its end. With each article's in its place as it comes a million took thirty times as long as a hundred thousand.
 */
function addressAll(archive: Archive, change: Change): void {
  dropIndexes(archive, indexesOfAddresses);
  archive.exec(`
    CREATE TEMP TABLE given (id INTEGER NOT NULL, permalink TEXT NOT NULL);
    CREATE TEMP TABLE waiting AS
      SELECT ${columnsOfWaiting} FROM articles WHERE ${isWaiting} ORDER BY day, seed`);
  const give = archive.prepare("INSERT INTO temp.given VALUES (?, ?)");
  const rows = archive.prepare("SELECT * FROM temp.waiting ORDER BY rowid").iterate();
  addressNew(
    archive,
    change,
    ({ id }, permalink) => give.run(id, permalink),
    rows as Iterable<unknown> as Iterable<Waiting>,
  );
  archive.exec(`
    CREATE TEMP TABLE placed AS SELECT id, permalink FROM temp.given ORDER BY id;
    UPDATE articles SET permalink = placed.permalink FROM temp.placed WHERE placed.id = articles.id;
    DROP TABLE temp.waiting;
    DROP TABLE temp.given;
    DROP TABLE temp.placed`);
  addIndexes(archive, indexesOfAddresses);
}

type Waiting = {
  readonly id: number;
  readonly seed: string;
  readonly sha256: string;
  readonly day: string | null;
  readonly slug: string | null;
  readonly headline: string;
};

const columnsOfWaiting = "id, seed, sha256, day, slug, face ->> 'headline' AS headline";
const isWaiting = "permalink IS NULL AND duplicate_of IS NULL AND status <> 'draft'";

/** The articles that want an address and have none, in the order of their seeds, some at a time. */
function* waiting(archive: Archive): Generator<Waiting> {
  const some = archive.prepare(
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
function followEdits(archive: Archive, change: Change): void {
  const among = isWholeTouched(archive)
    ? "articles"
    : "touched CROSS JOIN articles ON what = 'article' AND articles.permalink = touched.url";
  const edited =
    archive.prepare(`UPDATE addresses SET sha256 = articles.sha256, seed = articles.seed
    FROM ${among} WHERE articles.permalink = addresses.permalink
    AND (articles.sha256 <> addresses.sha256 OR articles.seed <> addresses.seed)
    RETURNING addresses.permalink`);
  for (const { permalink } of edited.iterate()) change(String(permalink) as Permalink);
}

function finder(archive: Archive): (seed: string, sha256: string) => Permalink | undefined {
  const bySeed = archive.prepare(
    `SELECT permalink FROM addresses WHERE seed = ?
     AND NOT EXISTS (SELECT 1 FROM articles WHERE articles.permalink = addresses.permalink)
     ORDER BY permalink LIMIT 1`,
  );
  // The same bytes under another path: a duplicate that stood for the article before, or a seed that is gone.
  const bySha256 = archive.prepare(
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
