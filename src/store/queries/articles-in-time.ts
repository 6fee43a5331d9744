import type { Permalink } from "../../model/permalink.ts";
import type { Archive } from "../connection.ts";
import { isWholeTouched } from "../index/dirty.ts";

type Row = Readonly<Record<string, unknown>>;

/** The articles that the plan asks about, each with those next to it in time: where all is to be planned all, else those around what was touched. */
export const articlesInTime = (archive: Archive) =>
  isWholeTouched(archive) ? everyArticle(archive) : articlesTouched(archive);

type ArticleLine = {
  readonly url: Permalink;
  readonly digest: string;
  readonly faceDigest: string;
};

/** An article with those next to it in time, and those that it leads back to. */
const inTime =
  (earlier: (line: ArticleLine) => readonly string[]) =>
  (line: ArticleLine, before: ArticleLine | undefined, after: ArticleLine | undefined) => ({
    url: line.url,
    line,
    before,
    after,
    earlier: earlier(line),
  });

type Met = Map<string, Pick<ArticleLine, "url" | "faceDigest">>;

/** Of more lists the last articles are not kept in memory, but looked up again. */
const mostMet = 50_000;

/**
 * In each list that an article stands in and leads back from, the one before it, with a digest of what is shown of that. `met`,
 * where all articles are asked about one after the other in time, has the last one that was in each list: looked up in an archive
 * of a million articles, they were a third of planning.
 */
function earlierThan(archive: Archive, met?: Met): (line: ArticleLine) => readonly string[] {
  const own = archive.prepare(
    "SELECT list, day FROM entries WHERE permalink = ? AND leads = 1 ORDER BY list",
  );
  const before = archive.prepare(
    `SELECT permalink, face_digest FROM entries WHERE list = ? AND leads AND (day, permalink) < (?, ?)
     ORDER BY day DESC, permalink DESC LIMIT 1`,
  );
  own.setReturnArrays(true);
  before.setReturnArrays(true);
  const lookUp = (list: string, day: string, permalink: string) => {
    const found = before.get(list, day, permalink) as unknown as [Permalink, string] | undefined;
    return found && { url: found[0], faceDigest: found[1] };
  };
  return ({ url, faceDigest }) =>
    (own.all(url) as unknown as [string, string][]).flatMap(([list, day]) => {
      const found = met?.get(list) ?? lookUp(list, day, url);
      if (met && met.size >= mostMet) met.clear();
      met?.set(list, { url, faceDigest });
      return found ? [`${list}\t${found.url}\t${found.faceDigest}`] : [];
    });
}

function lineMaker(archive: Archive): (row: Row) => ArticleLine {
  const copies = archive.prepare("SELECT seed FROM articles WHERE duplicate_of = ? ORDER BY seed");
  const hasCopies = archive
    .prepare("SELECT 1 FROM articles INDEXED BY articles_duplicate WHERE duplicate_of IS NOT NULL")
    .get();
  return ({ seed, permalink, digest, faceDigest }) => {
    const seeds = hasCopies ? copies.all(String(seed)).map((copy) => copy.seed) : [];
    const url = String(permalink) as Permalink;
    return { url, digest: `${digest}\n${seeds}`, faceDigest: String(faceDigest) };
  };
}

const columns = "seed, permalink, digest, face_digest AS faceDigest";

/** All articles in time, then those without a date, in one pass. */
function* everyArticle(archive: Archive) {
  const [lineOf, placed] = [lineMaker(archive), inTime(earlierThan(archive, new Map()))];
  for (const [which, order] of [
    ["day IS NOT NULL", "day, permalink"],
    ["day IS NULL", "permalink"],
  ]) {
    const rows = archive.prepare(
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

/** Around every touched place in time: the article there and those next to it, each with its own neighbours. */
function* articlesTouched(archive: Archive) {
  const around = (order: "<" | ">=", limit: number) => {
    const way = order === "<" ? "DESC" : "ASC";
    const dated = archive.prepare(
      `SELECT ${columns} FROM articles WHERE permalink IS NOT NULL AND (day, permalink) ${order} (?, ?)
       ORDER BY day ${way}, permalink ${way} LIMIT ${limit}`,
    );
    const undated = archive.prepare(
      `SELECT ${columns} FROM articles WHERE permalink IS NOT NULL AND day IS NULL AND permalink ${order} ?
       ORDER BY permalink ${way} LIMIT ${limit}`,
    );
    return (day: string, url: string): readonly Row[] =>
      day === "" ? undated.all(url) : dated.all(day, url);
  };
  const [twoBefore, threeFrom] = [around("<", 2), around(">=", 3)];
  const [lineOf, placed] = [lineMaker(archive), inTime(earlierThan(archive))];
  const exists = archive.prepare("SELECT 1 FROM articles WHERE permalink = ?");
  const lately: Permalink[] = []; // the places come in order: what was planned twice is among the last three
  for (const row of archive
    .prepare("SELECT key, url FROM touched WHERE what = 'article' ORDER BY key, url")
    .iterate()) {
    const url = String(row.url) as Permalink;
    const before = twoBefore(String(row.key), url).toReversed();
    const from = threeFrom(String(row.key), url);
    const isThere = from[0]?.permalink === url;
    if (!isThere && !exists.get(url)) yield { url };
    const lines = [...before, ...from].map(lineOf);
    for (const [i, line] of lines.entries()) {
      const isNear = i >= before.length - 1 && i <= before.length + (isThere ? 1 : 0);
      if (!isNear || lately.includes(line.url)) continue;
      lately.push(line.url);
      if (lately.length > 3) lately.shift();
      yield placed(line, lines[i - 1], lines[i + 1]);
    }
  }
}
