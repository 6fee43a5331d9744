import type { Article } from "../model/article.ts";
import type { Card } from "../model/card.ts";
import type { Day } from "../model/day.ts";
import type { Permalink } from "../model/permalink.ts";
import type { Extent, Held, Questions, SpeakerLine, StoredQuote } from "../model/questions.ts";
import type { SpeakerKey } from "../model/speaker.ts";
import type { Archive } from "./open-archive.ts";

type Row = Record<string, unknown>;
type Values = readonly (string | number)[];

/** The questions of the site, answered from the archive file. */
export function ask(archive: Archive): Questions {
  const statements = new Map<string, ReturnType<Archive["prepare"]>>();
  const all = (sql: string, ...values: Values): readonly Row[] => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = archive.prepare(sql);
      statements.set(sql, statement);
    }
    return statement.all(...values);
  };
  const one = (sql: string, ...values: Values): Row | undefined => all(sql, ...values)[0];
  const cards = (sql: string, ...values: Values) =>
    all(`${cardsWhere} ${sql}`, ...values).map(cardOf);
  const [card, cardOrNone] = [cardOf, (row: Row | undefined) => (row ? cardOf(row) : undefined)];

  return {
    article: (permalink) => {
      const row = one(
        "SELECT seed, body, text, face, permalink FROM articles WHERE permalink = ?",
        permalink,
      );
      if (!row) return undefined;
      const seeds = all(
        "SELECT seed FROM articles WHERE duplicate_of = ? ORDER BY seed",
        String(row.seed),
      );
      return {
        article: { ...JSON.parse(String(row.body)), text: String(row.text) } as Article,
        card: card(row),
        seeds: [row, ...seeds].map((same) => String(same.seed)),
      };
    },
    neighbours: ({ day, url }) => {
      const among = day === undefined ? "day IS NULL AND" : "";
      const [column, value] =
        day === undefined ? ["permalink", [url]] : ["(day, permalink)", [day, url]];
      const place = day === undefined ? "?" : "(?, ?)";
      const previous = cardOrNone(
        one(
          `${cardsWhere} AND ${among} ${column} < ${place} ORDER BY day DESC, permalink DESC LIMIT 1`,
          ...value,
        ),
      );
      const next = cardOrNone(
        one(
          `${cardsWhere} AND ${among} ${column} > ${place} ORDER BY day, permalink LIMIT 1`,
          ...value,
        ),
      );
      return { ...(previous && { previous }), ...(next && { next }) };
    },
    articlesOn: (day) => cards("AND day = ? ORDER BY permalink", day),
    articlesIn: (period) =>
      cards("AND day >= ? AND day < ? ORDER BY day, permalink", `${period}-`, `${period}.`),
    undatedArticles: () => cards("AND day IS NULL ORDER BY permalink"),
    newestArticles: (limit) =>
      cards(
        "AND day IS NOT NULL AND status = 'published' ORDER BY day DESC, permalink DESC LIMIT ?",
        limit,
      ),
    withdrawnArticles: () => cards("AND status = 'withdrawn' ORDER BY permalink"),
    duplicatedArticles: () =>
      all(`SELECT articles.permalink, articles.face, json_group_array(same.seed ORDER BY same.seed) AS seeds
           FROM articles AS same JOIN articles ON articles.seed = same.duplicate_of
           WHERE articles.permalink IS NOT NULL GROUP BY articles.id ORDER BY articles.permalink`).map(
        (row) => ({
          card: card(row),
          seeds: JSON.parse(String(row.seeds)) as string[],
        }),
      ),
    articlesOnAnniversary: (monthDay) =>
      cards("AND substr(day, 6) = ? ORDER BY day, permalink", monthDay),
    anniversaries: () =>
      held<string>(
        all(
          `SELECT substr(day, 6) AS value, count(*) AS articles FROM articles
           WHERE permalink IS NOT NULL AND day IS NOT NULL GROUP BY 1 ORDER BY 1`,
        ),
      ),
    daysWithArticles: (within) => held<Day>(all(heldBy(10), ...range(within))),
    monthsWithArticles: (within) => held<string>(all(heldBy(7), ...range(within))),
    yearsWithArticles: () => held<string>(all(heldBy(4), ...range())),
    around: (period) => {
      const length = period.length;
      const before = one(
        "SELECT day FROM articles WHERE permalink IS NOT NULL AND day < ? ORDER BY day DESC LIMIT 1",
        period,
      );
      const after = one(
        "SELECT day FROM articles WHERE permalink IS NOT NULL AND day > ? ORDER BY day LIMIT 1",
        `${period}~`,
      );
      return {
        ...(before && { previous: String(before.day).slice(0, length) }),
        ...(after && { next: String(after.day).slice(0, length) }),
      };
    },
    speakers: () => speakerLines(all(speakersWhere("speaker IS NOT NULL"))),
    mostQuoted: (limit) =>
      speakerLines(all(speakersWhere("speaker IS NOT NULL")))
        .toSorted((a, b) => b.quotes - a.quotes || (a.key < b.key ? -1 : 1))
        .slice(0, limit),
    speaker: (key) => speakerLines(all(speakersWhere("speaker = ?"), key))[0],
    quotesBy: (key) =>
      all(`${quotesWhere} AND speaker = ? ORDER BY day IS NULL, day, permalink, number`, key).map(
        quoteOf,
      ),
    newestQuotes: (limit) =>
      all(
        `${quotesWhere} AND speaker IS NOT NULL AND quotes.kind = 'direct' AND day IS NOT NULL
         ORDER BY day DESC, permalink DESC, number LIMIT ?`,
        limit,
      ).map(quoteOf),
    extent: () => extentOf(archive),
  };
}

const cardsWhere = "SELECT permalink, face FROM articles WHERE permalink IS NOT NULL";

const quotesWhere = `SELECT permalink, face, number, quotes.text, quotes.kind, speaker, name
  FROM quotes JOIN articles ON articles.id = quotes.article WHERE permalink IS NOT NULL`;

const heldBy = (length: number): string =>
  `SELECT substr(day, 1, ${length}) AS value, count(*) AS articles FROM articles
   WHERE permalink IS NOT NULL AND day >= ? AND day < ? GROUP BY 1 ORDER BY 1`;

const range = (within = ""): readonly [string, string] =>
  within === "" ? ["0", "~"] : [`${within}-`, `${within}.`];

const speakersWhere = (condition: string): string =>
  `SELECT speaker, name, speaker_kind, count(*) AS quotes FROM quotes
   JOIN articles ON articles.id = quotes.article
   WHERE ${condition} AND permalink IS NOT NULL GROUP BY speaker, name, speaker_kind
   ORDER BY speaker, quotes DESC, name, speaker_kind`;

/** One line a speaker out of one line a printed name: the commonest name stands for it. */
function speakerLines(rows: readonly Row[]): SpeakerLine[] {
  const lines = new Map<string, { -readonly [K in keyof SpeakerLine]: SpeakerLine[K] }>();
  for (const row of rows) {
    const key = String(row.speaker);
    const line = lines.get(key);
    if (line) line.quotes += Number(row.quotes);
    else {
      lines.set(key, {
        key: key as SpeakerKey,
        name: String(row.name),
        kind: row.speaker_kind === "organisation" ? "organisation" : "person",
        quotes: Number(row.quotes),
      });
    }
  }
  return [...lines.values()];
}

const cardOf = (row: Row): Card => ({
  ...JSON.parse(String(row.face)),
  url: String(row.permalink) as Permalink,
});

const quoteOf = (row: Row): StoredQuote => ({
  card: cardOf(row),
  number: Number(row.number),
  text: String(row.text),
  kind: row.kind === "direct" ? "direct" : "fragment",
  ...(row.speaker !== null && {
    speaker: { key: String(row.speaker) as SpeakerKey, name: String(row.name) },
  }),
});

const held = <T>(rows: readonly Row[]): readonly Held<T>[] =>
  rows.map((row) => ({ value: row.value as T, articles: Number(row.articles) }));

function extentOf(archive: Archive): Extent {
  const count =
    archive
      .prepare(
        `SELECT count(*) AS articles, count(*) - count(day) AS undated, min(day) AS first, max(day) AS last
       FROM articles WHERE permalink IS NOT NULL`,
      )
      .get() ?? {};
  const said =
    archive
      .prepare(
        `SELECT count(*) AS quotes, count(DISTINCT speaker) AS speakers
       FROM quotes JOIN articles ON articles.id = quotes.article WHERE permalink IS NOT NULL`,
      )
      .get() ?? {};
  return {
    articles: Number(count.articles),
    quotes: Number(said.quotes),
    speakers: Number(said.speakers),
    undated: Number(count.undated),
    ...(count.first !== null && { first: String(count.first) as Day }),
    ...(count.last !== null && { last: String(count.last) as Day }),
  };
}
