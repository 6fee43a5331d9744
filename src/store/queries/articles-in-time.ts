import type { Permalink } from "../../model/permalink.ts";
import type { Store } from "../connection.ts";
import { isFullPlan } from "../index/dirty.ts";

type Row = Readonly<Record<string, unknown>>;

/** Articles that the planner must examine, each with its previous and next: all of them in a full plan, otherwise those around a change. */
export const articlesInTime = (store: Store) =>
  isFullPlan(store) ? everyArticle(store) : articlesDirty(store);

type ArticleLine = {
  readonly url: Permalink;
  readonly digest: string;
  readonly cardDigest: string;
};

/** An article with its previous and next, and the earlier ones that it links to. */
const inTime =
  (earlier: (line: ArticleLine) => readonly string[]) =>
  (line: ArticleLine, before: ArticleLine | undefined, after: ArticleLine | undefined) => ({
    url: line.url,
    line,
    before,
    after,
    earlier: earlier(line),
  });

type Own = readonly [list: string, day: string, time: string, seed: string];

type Met = Map<string, Pick<ArticleLine, "url" | "cardDigest">>;

/** The last articles of at most this many lists are kept in memory; others are looked up again. */
const mostMet = 50_000;

/**
 * For each list in which an article links back, the article before it, with that one's card digest. In a full plan, which visits
 * all articles in time, `met` has the last article of each list: looking them up took a third of planning a million articles.
 */
function earlierThan(store: Store, met?: Met): (line: ArticleLine) => readonly string[] {
  const own = store.prepare(
    "SELECT list, day, time, seed FROM entries WHERE permalink = ? AND links_back = 1 ORDER BY list",
  );
  const before = store.prepare(
    `SELECT permalink, card_digest FROM entries WHERE list = ? AND links_back AND (day, time, seed) < (?, ?, ?)
     ORDER BY day DESC, time DESC, seed DESC LIMIT 1`,
  );
  own.setReturnArrays(true);
  before.setReturnArrays(true);
  const lookUp = (...place: Own) => {
    const found = before.get(...place) as unknown as [Permalink, string] | undefined;
    return found && { url: found[0], cardDigest: found[1] };
  };
  return ({ url, cardDigest }) =>
    (own.all(url) as unknown as Own[]).flatMap((place) => {
      const [list] = place;
      const found = met?.get(list) ?? lookUp(...place);
      if (met && met.size >= mostMet) met.clear();
      met?.set(list, { url, cardDigest });
      return found ? [`${list}\t${found.url}\t${found.cardDigest}`] : [];
    });
}

function lineMaker(store: Store): (row: Row) => ArticleLine {
  const copies = store.prepare("SELECT seed FROM articles WHERE duplicate_of = ? ORDER BY seed");
  const hasCopies = store
    .prepare("SELECT 1 FROM articles INDEXED BY articles_duplicate WHERE duplicate_of IS NOT NULL")
    .get();
  const targets = store.prepare("SELECT links FROM link_targets WHERE article = ?");
  const hasLinks = store.prepare("SELECT 1 FROM link_targets").get();
  return ({ id, seed, permalink, digest, cardDigest }) => {
    const links = hasLinks ? targets.get(Number(id))?.links : undefined;
    const seeds = hasCopies ? copies.all(String(seed)).map((copy) => copy.seed) : [];
    const url = String(permalink) as Permalink;
    return { url, digest: JSON.stringify([digest, seeds, links]), cardDigest: String(cardDigest) };
  };
}

const columns = "id, seed, permalink, digest, card_digest AS cardDigest";

/** All articles in time, then those without a date, in one pass. */
function* everyArticle(store: Store) {
  const [lineOf, placed] = [lineMaker(store), inTime(earlierThan(store, new Map()))];
  for (const [which, order] of [
    ["day IS NOT NULL", "day, time, seed"],
    ["day IS NULL", "time, seed"],
  ]) {
    const rows = store.prepare(
      `SELECT ${columns} FROM articles WHERE permalink IS NOT NULL AND ${which} ORDER BY ${order}`,
    );
    let [before, line]: (ArticleLine | undefined)[] = [];
    for (const row of rows.iterate()) {
      const after = lineOf(row);
      if (line) yield placed(line, before, after);
      [before, line] = [line, after];
    }
    if (line) yield placed(line, before, undefined);
  }
}

/** For every dirty point in time, the article there and those next to it, each with its own neighbours. */
function* articlesDirty(store: Store) {
  const around = (order: "<" | ">=", limit: number) => {
    const way = order === "<" ? "DESC" : "ASC";
    const dated = store.prepare(
      `SELECT ${columns} FROM articles WHERE permalink IS NOT NULL AND (day, time, seed) ${order} (?, ?, ?)
       ORDER BY day ${way}, time ${way}, seed ${way} LIMIT ${limit}`,
    );
    const undated = store.prepare(
      `SELECT ${columns} FROM articles WHERE permalink IS NOT NULL AND day IS NULL AND (time, seed) ${order} (?, ?)
       ORDER BY time ${way}, seed ${way} LIMIT ${limit}`,
    );
    return (place: string): readonly Row[] => {
      const [day = "", time = "", ...seed] = place.split("\t");
      const inDay = [time, seed.join("\t")];
      return day === "" ? undated.all(...inDay) : dated.all(day, ...inDay);
    };
  };
  const [twoBefore, threeFrom] = [around("<", 2), around(">=", 3)];
  const [lineOf, placed] = [lineMaker(store), inTime(earlierThan(store))];
  const exists = store.prepare("SELECT 1 FROM articles WHERE permalink = ?");
  const lastPlanned: Permalink[] = []; // places come in order: an article that was already planned is among the last three
  for (const row of store
    .prepare("SELECT key, url FROM dirty WHERE what = 'article' ORDER BY key, url")
    .iterate()) {
    const url = String(row.url) as Permalink;
    const before = twoBefore(String(row.key)).toReversed();
    const from = threeFrom(String(row.key));
    const isThere = from[0]?.permalink === url;
    if (!isThere && !exists.get(url)) yield { url };
    const lines = [...before, ...from].map(lineOf);
    for (const [i, line] of lines.entries()) {
      const isNear = i >= before.length - 1 && i <= before.length + (isThere ? 1 : 0);
      if (!isNear || lastPlanned.includes(line.url)) continue;
      lastPlanned.push(line.url);
      if (lastPlanned.length > 3) lastPlanned.shift();
      yield placed(line, lines[i - 1], lines[i + 1]);
    }
  }
}
