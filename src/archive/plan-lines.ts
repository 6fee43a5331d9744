import type { Permalink } from "../model/permalink.ts";
import { digestOf } from "./digest-of.ts";
import type { Archive } from "./open-archive.ts";
import { isWholeTouched } from "./touched.ts";

type Row = Readonly<Record<string, unknown>>;

/** What the plan asks of the archive, about what was touched and what stands next to it; `PlanQuestions` says what it is for. */
export function planLines(archive: Archive) {
  const all = (sql: string): ((...values: string[]) => readonly Row[]) => {
    const statement = archive.prepare(sql);
    return (...values) => statement.all(...values);
  };
  const touched = all("SELECT key FROM touched WHERE what = ? ORDER BY key");
  const daysFrom = all(
    "SELECT day, articles, faces FROM days WHERE day >= ? AND day < ? AND day <> '' ORDER BY day",
  );
  const dayBefore = all("SELECT max(day) AS day FROM days WHERE day < ? AND day <> ''");
  const dayAfter = all("SELECT min(day) AS day FROM days WHERE day > ?");
  const daysOf = all(
    "SELECT day, articles, faces FROM days WHERE substr(day, 6) = ? AND day <> '' ORDER BY day",
  );
  const anniversaryBefore = all(
    "SELECT max(substr(day, 6)) AS day FROM days WHERE substr(day, 6) < ? AND day <> ''",
  );
  const anniversaryAfter = all(
    "SELECT min(substr(day, 6)) AS day FROM days WHERE substr(day, 6) > ?",
  );
  const speaker = all("SELECT speaker, name, kind, quotes FROM speakers WHERE speaker = ?");
  const entries = archive.prepare(
    "SELECT day, permalink, count, face_digest, said FROM entries WHERE list = ? ORDER BY day, permalink",
  );
  entries.setReturnArrays(true); // there are many, and half of the time would go into naming their columns
  const daysOfList = (list: string) => byDay(entries.all(list) as unknown as Entry[]);
  const topic = all("SELECT topic, name, articles FROM topic_counts WHERE topic = ?");
  const value = (rows: readonly Row[], column: string): string | undefined => {
    const found = rows[0]?.[column];
    return found === null || found === undefined ? undefined : String(found);
  };
  return {
    articles: () => (isWholeTouched(archive) ? everyArticle(archive) : articlesTouched(archive)),
    days: () => touched("day").map(({ key }) => String(key)),
    period: (prefix: string) => ({
      days: daysFrom(prefix, `${prefix}~`).map(dayLineOf),
      before: value(dayBefore(prefix), "day"),
      after: value(dayAfter(`${prefix}~`), "day"),
    }),
    anniversary: (monthDay: string) => ({
      days: daysOf(monthDay).map(dayLineOf),
      before: value(anniversaryBefore(monthDay), "day"),
      after: value(anniversaryAfter(monthDay), "day"),
    }),
    undated: () => value(all("SELECT faces FROM days WHERE day = ''")(), "faces"),
    speakers: () => touched("speaker").map(({ key }) => String(key)),
    speaker: (key: string) => {
      const row = speaker(key)[0];
      return row && { ...speakerLineOf(row), days: daysOfList(`speakers/${key}`) };
    },
    topics: () => touched("topic").map(({ key }) => String(key)),
    topic: (key: string) => {
      const row = topic(key)[0];
      return row && { ...topicLineOf(row), days: daysOfList(key) };
    },
    everyTopic: (list: string) =>
      all(
        "SELECT topic, name, articles FROM topic_counts WHERE topic BETWEEN ? AND ? ORDER BY topic",
      )(`${list}/`, `${list}0`).map(topicLineOf),
    everySpeaker: () =>
      all("SELECT speaker, name, kind, quotes FROM speakers ORDER BY speaker")().map(speakerLineOf),
    everyDay: () =>
      all("SELECT day, articles, quotes, contents FROM days ORDER BY day")().map((row) => ({
        day: String(row.day),
        articles: Number(row.articles),
        quotes: Number(row.quotes),
        digest: String(row.contents),
      })),
    duplicates: () =>
      all(
        // Named, because the order by seed would else be had from the index of all articles.
        "SELECT seed, duplicate_of FROM articles INDEXED BY articles_duplicate WHERE duplicate_of IS NOT NULL ORDER BY seed",
      )().map((row) => `${row.seed}\t${row.duplicate_of}`),
  };
}

const dayLineOf = (row: Row) => ({
  day: String(row.day),
  articles: Number(row.articles),
  faces: String(row.faces),
});

const speakerLineOf = (row: Row) => ({
  key: String(row.speaker),
  name: String(row.name),
  kind: row.kind === "organisation" ? ("organisation" as const) : ("person" as const),
  quotes: Number(row.quotes),
});

const topicLineOf = (row: Row) => ({
  key: String(row.topic),
  name: String(row.name),
  articles: Number(row.articles),
});

type Entry = readonly [
  day: string,
  permalink: string,
  count: number,
  faceDigest: string,
  said: string,
];

/** Per day, "" for the undated, which come last: how much the list has, and a digest of what it shows of that. */
function byDay(entries: readonly Entry[]) {
  const days = [...Map.groupBy(entries, ([day]) => day)].map(([key, own]) => ({
    key,
    count: own.reduce((sum, [, , count]) => sum + count, 0),
    digest: digestOf(own.map(([, permalink, , ...shown]) => [permalink, ...shown].join("\t"))),
  }));
  return days[0]?.key === "" ? [...days.slice(1), days[0]] : days;
}

type ArticleLine = {
  readonly url: Permalink;
  readonly digest: string;
  readonly faceDigest: string;
};

/** An article with those next to it in time, and those that it leads back to. */
const inTime =
  (earlier: (url: Permalink) => readonly string[]) =>
  (line: ArticleLine, before: ArticleLine | undefined, after: ArticleLine | undefined) => ({
    url: line.url,
    line,
    before,
    after,
    earlier: earlier(line.url),
  });

/** In each list that an article stands in and leads back from, the one before it, with a digest of what is shown of that. */
function earlierThan(archive: Archive): (url: Permalink) => readonly string[] {
  const own = archive.prepare(
    "SELECT list, day FROM entries WHERE permalink = ? AND leads = 1 ORDER BY list",
  );
  const before = archive.prepare(
    `SELECT permalink, face_digest FROM entries WHERE list = ? AND leads AND (day, permalink) < (?, ?)
     ORDER BY day DESC, permalink DESC LIMIT 1`,
  );
  own.setReturnArrays(true);
  before.setReturnArrays(true);
  return (url) =>
    (own.all(url) as unknown as [string, string][]).flatMap(([list, day]) => {
      const found = before.get(list, day, url) as unknown as [string, string] | undefined;
      return found ? [`${list}\t${found[0]}\t${found[1]}`] : [];
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
  const [lineOf, placed] = [lineMaker(archive), inTime(earlierThan(archive))];
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
