import type { Article } from "../model/article.ts";
import type { Card } from "../model/card.ts";
import type { Day } from "../model/day.ts";
import { undatedPart } from "../model/parts.ts";
import type { Permalink } from "../model/permalink.ts";
import type {
  Extent,
  Held,
  Questions,
  SpeakerLine,
  StoredQuote,
  TopicLine,
} from "../model/questions.ts";
import type { SpeakerKey } from "../model/speaker.ts";
import { type TopicList, topicLists } from "../model/topic.ts";
import type { Archive } from "./open-archive.ts";

/** Long lists of which each page shows a part are asked for once. */
function once<T>(ask: () => T): () => T {
  let answer: { readonly of: T } | undefined;
  return () => {
    answer ??= { of: ask() };
    return answer.of;
  };
}

/** Of a list that a page shows a part of, and the next page the next part. */
function lately<T>(ask: (key: string) => T): (key: string) => T {
  let last: { readonly key: string; readonly of: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, of: ask(key) };
    return last.of;
  };
}

type Row = Record<string, unknown>;
type Values = readonly (string | number)[];

/** The questions of the site, answered from the archive file as it stands: it is not to change while they are asked. */
export function ask(archive: Archive): Questions {
  const statements = new Map<string, ReturnType<Archive["prepare"]>>();
  const prepared = (sql: string) => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = archive.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const all = (sql: string, ...values: Values): readonly Row[] => prepared(sql).all(...values);
  const one = (sql: string, ...values: Values): Row | undefined => prepared(sql).get(...values);
  const cards = (sql: string, ...values: Values) =>
    all(`${cardsWhere} ${sql}`, ...values).map(cardOf);
  const [card, cardOrNone] = [cardOf, (row: Row | undefined) => (row ? cardOf(row) : undefined)];

  const topicsIn = (list: TopicList) =>
    once(() =>
      all(
        "SELECT * FROM topic_counts WHERE topic BETWEEN ? AND ? ORDER BY topic",
        ...under(list),
      ).map(topicOf),
    );
  const topics = {
    places: topicsIn("places"),
    sections: topicsIn("sections"),
    tags: topicsIn("tags"),
    authors: topicsIn("authors"),
  };

  /** The articles that quote a speaker, and how often. */
  const articlesQuoting = lately((key) =>
    all(
      `SELECT article, coalesce(day, '') AS day, count(*) AS n
       FROM quotes JOIN articles ON id = article WHERE speaker = ? AND permalink IS NOT NULL
       GROUP BY article ORDER BY day IS NULL, day, permalink`,
      key,
    ).map(placeOf),
  );
  const articlesFiled = lately((topic) =>
    all(
      `SELECT article, coalesce(day, '') AS day, 1 AS n
       FROM topics JOIN articles ON id = article WHERE topic = ? AND permalink IS NOT NULL
       ORDER BY day IS NULL, day, permalink`,
      topic,
    ).map(placeOf),
  );

  return {
    article: (permalink) => {
      const row = one(
        `SELECT seed, body, text, face, permalink FROM articles JOIN contents ON article = id
         WHERE permalink = ?`,
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
    earlierOn: (subject, { day = "", url }) =>
      cardOrNone(
        one(
          `SELECT permalink, face FROM subjects JOIN articles USING (permalink)
           WHERE subject = ? AND (subjects.day, permalink) < (?, ?)
           ORDER BY subjects.day DESC, permalink DESC LIMIT 1`,
          subject,
          day,
          url,
        ),
      ),
    articlesOn: (day) => cards("AND day = ? ORDER BY permalink", day),
    articlesIn: (period) =>
      cards("AND day >= ? AND day < ? ORDER BY day, permalink", `${period}-`, `${period}.`),
    undatedArticles: () => cards("AND day IS NULL ORDER BY permalink"),
    newestArticles: (limit) =>
      cards(
        "AND day IS NOT NULL AND status = 'published' ORDER BY day DESC, permalink DESC LIMIT ?",
        limit,
      ),
    oldestArticles: (limit) =>
      cards("AND day IS NOT NULL AND status = 'published' ORDER BY day, permalink LIMIT ?", limit),
    withdrawnArticles: () =>
      all(
        `SELECT permalink, face FROM articles INDEXED BY articles_withdrawn
         WHERE permalink IS NOT NULL AND status = 'withdrawn' ORDER BY permalink`,
      ).map(card),
    duplicatedArticles: () =>
      all(`SELECT articles.permalink, articles.face, json_group_array(same.seed ORDER BY same.seed) AS seeds
           FROM articles AS same INDEXED BY articles_duplicate
           CROSS JOIN articles ON articles.seed = same.duplicate_of
           WHERE same.duplicate_of IS NOT NULL AND articles.permalink IS NOT NULL GROUP BY articles.id ORDER BY articles.permalink`).map(
        (row) => ({
          card: card(row),
          seeds: JSON.parse(String(row.seeds)) as string[],
        }),
      ),
    articlesOnAnniversary: (monthDay) =>
      cards(
        `AND day IN (SELECT day FROM days WHERE substr(day, 6) = ? AND day <> '')
         ORDER BY day, permalink`,
        monthDay,
      ),
    anniversaries: () =>
      held<string>(
        all(
          `SELECT substr(day, 6) AS value, sum(articles) AS articles FROM days
           WHERE day <> '' GROUP BY 1 ORDER BY 1`,
        ),
      ),
    aroundAnniversary: (monthDay) => {
      const before = one(
        `SELECT substr(day, 6) AS day FROM days WHERE substr(day, 6) < ? AND day <> ''
         ORDER BY substr(day, 6) DESC LIMIT 1`,
        monthDay,
      );
      const after = one(
        "SELECT substr(day, 6) AS day FROM days WHERE substr(day, 6) > ? ORDER BY substr(day, 6) LIMIT 1",
        monthDay,
      );
      return {
        ...(before && { previous: String(before.day) }),
        ...(after && { next: String(after.day) }),
      };
    },
    daysWithArticles: (within) => held<Day>(all(heldBy(10), ...range(within))),
    monthsWithArticles: (within) => held<string>(all(heldBy(7), ...range(within))),
    yearsWithArticles: () => held<string>(all(heldBy(4), ...range())),
    around: (period) => {
      const length = period.length;
      const before = one(
        "SELECT day FROM days WHERE day < ? AND day <> '' ORDER BY day DESC LIMIT 1",
        period,
      );
      const after = one("SELECT day FROM days WHERE day > ? ORDER BY day LIMIT 1", `${period}~`);
      return {
        ...(before && { previous: String(before.day).slice(0, length) }),
        ...(after && { next: String(after.day).slice(0, length) }),
      };
    },
    speakers: once(() => all("SELECT * FROM speakers ORDER BY speaker").map(speakerOf)),
    mostQuoted: (limit) =>
      all("SELECT * FROM speakers ORDER BY quotes DESC, speaker LIMIT ?", limit).map(speakerOf),
    speaker: (key) => all("SELECT * FROM speakers WHERE speaker = ?", key).map(speakerOf)[0],
    daysQuoted: (key) => countedByDay(articlesQuoting(key)),
    quotesBy: (key, within = "") => {
      if (within === "") {
        const inOrder = "ORDER BY day IS NULL, day, permalink, number";
        return all(`${quotesWhere} AND speaker = ? ${inOrder}`, key).map(quoteOf);
      }
      return placesWithin(articlesQuoting(key), within)
        .flatMap(({ article }) =>
          all(`${quotesWhere} AND article = ? AND speaker = ? ORDER BY number`, article, key),
        )
        .map(quoteOf);
    },
    topicLists: () =>
      topicLists.flatMap((list) => {
        const topics = Number(
          one("SELECT count(*) AS n FROM topic_counts WHERE topic BETWEEN ? AND ?", ...under(list))
            ?.n,
        );
        return topics > 0 ? [{ list, topics }] : [];
      }),
    topics: (list) => topics[list](),
    topic: (list, key) =>
      all("SELECT * FROM topic_counts WHERE topic = ?", `${list}/${key}`).map(topicOf)[0],
    daysFiled: (list, key) => countedByDay(articlesFiled(`${list}/${key}`)),
    articlesUnder: (list, key, within = "") =>
      placesWithin(articlesFiled(`${list}/${key}`), within).flatMap(({ article }) =>
        cards("AND id = ?", article),
      ),
    quotesByDay: once(() =>
      all("SELECT day, quotes AS n FROM days WHERE quotes > 0 ORDER BY day = '', day").map(
        countedOf,
      ),
    ),
    quotesIn: (within, limit) => {
      const [inTime, values]: [string, Values] =
        within === ""
          ? ["TRUE ORDER BY day IS NULL, day", []]
          : within === undatedPart
            ? ["day IS NULL ORDER BY day", []]
            : ["day BETWEEN ? AND ? ORDER BY day", stretch(within)];
      return all(
        // CROSS JOIN: along the articles of that time.
        `SELECT ${quoteColumns} FROM articles CROSS JOIN quotes ON articles.id = quotes.article
         WHERE permalink IS NOT NULL AND ${inTime}, permalink, number LIMIT ?`,
        ...values,
        limit,
      ).map(quoteOf);
    },
    newestQuotes: (limit) =>
      all(
        // CROSS JOIN: along the articles from the newest, no further than the limit needs.
        `SELECT ${quoteColumns} FROM articles CROSS JOIN quotes ON articles.id = quotes.article
         WHERE permalink IS NOT NULL AND speaker IS NOT NULL AND quotes.kind = 'direct' AND day IS NOT NULL
         ORDER BY day DESC, permalink DESC, number LIMIT ?`,
        limit,
      ).map(quoteOf),
    extent: () => extentOf(archive),
  };
}

const cardsWhere = "SELECT permalink, face FROM articles WHERE permalink IS NOT NULL";

const quoteColumns = "permalink, face, number, quotes.text, context, quotes.kind, speaker, name";

const quotesWhere = `SELECT ${quoteColumns}
  FROM quotes JOIN articles ON articles.id = quotes.article WHERE permalink IS NOT NULL`;

const heldBy = (length: number): string =>
  `SELECT substr(day, 1, ${length}) AS value, sum(articles) AS articles FROM days
   WHERE day >= ? AND day < ? GROUP BY 1 ORDER BY 1`;

const range = (within = ""): readonly [string, string] =>
  within === "" ? ["0", "~"] : [`${within}-`, `${within}.`];

/** The first and the last that a day may be within a day, a month, a year, all time ("") or the undated. */
const stretch = (within: string): readonly [string, string] =>
  within === undatedPart ? ["", ""] : [within, `${within}~`];

const under = (list: TopicList): readonly [string, string] => [`${list}/`, `${list}0`];

/** An article in time, "" for the undated, and how much of a list it is. */
type Place = { readonly article: number; readonly day: string; readonly count: number };

const placeOf = ({ article, day, n }: Row): Place => ({
  article: Number(article),
  day: String(day),
  count: Number(n),
});

const countedByDay = (places: readonly Place[]) =>
  [...Map.groupBy(places, ({ day }) => day)].map(([key, own]) => ({
    key,
    count: own.reduce((sum, { count }) => sum + count, 0),
  }));

function placesWithin(places: readonly Place[], within: string): readonly Place[] {
  const [from, to] = stretch(within);
  return places.filter(({ day }) => from <= day && day <= to);
}

const countedOf = ({ day, n }: Row) => ({ key: String(day), count: Number(n) });

const topicOf = (row: Row): TopicLine => ({
  key: String(row.topic).slice(String(row.topic).indexOf("/") + 1),
  name: String(row.name),
  articles: Number(row.articles),
});

const speakerOf = (row: Row): SpeakerLine => ({
  key: String(row.speaker) as SpeakerKey,
  name: String(row.name),
  kind: row.kind === "organisation" ? "organisation" : "person",
  quotes: Number(row.quotes),
});

const cardOf = (row: Row): Card => ({
  ...JSON.parse(String(row.face)),
  url: String(row.permalink) as Permalink,
});

const quoteOf = (row: Row): StoredQuote => ({
  card: cardOf(row),
  number: Number(row.number),
  text: String(row.text),
  kind: row.kind === "direct" ? "direct" : "fragment",
  ...(row.context !== null && { context: String(row.context) }),
  ...(row.speaker !== null && {
    speaker: { key: String(row.speaker) as SpeakerKey, name: String(row.name) },
  }),
});

const held = <T>(rows: readonly Row[]): readonly Held<T>[] =>
  rows.map((row) => ({ value: row.value as T, articles: Number(row.articles) }));

function extentOf(archive: Archive): Extent {
  const held =
    archive
      .prepare(
        `SELECT total(articles) AS articles, total(quotes) AS quotes, min(nullif(day, '')) AS first,
           max(nullif(day, '')) AS last, total(articles) FILTER (WHERE day = '') AS undated,
           (SELECT count(*) FROM speakers) AS speakers FROM days`,
      )
      .get() ?? {};
  return {
    articles: Number(held.articles),
    quotes: Number(held.quotes),
    speakers: Number(held.speakers),
    undated: Number(held.undated),
    ...(held.first !== null && { first: String(held.first) as Day }),
    ...(held.last !== null && { last: String(held.last) as Day }),
  };
}
