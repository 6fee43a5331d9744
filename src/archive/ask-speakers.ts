import { undatedPart } from "../model/parts.ts";
import type { Questions, SpeakerLine, StoredQuote } from "../model/questions.ts";
import type { SpeakerKey } from "../model/speaker.ts";
import {
  type Asking,
  cardOf,
  countedByDay,
  entriesWithin,
  entryOf,
  lately,
  once,
  type Row,
  stretch,
  type Values,
} from "./asking.ts";

/** About speakers and what was said. */
export const askSpeakers = ({ all }: Asking) => {
  /** The articles that quote a speaker, and how often. */
  const articlesQuoting = lately((key) =>
    all(
      `SELECT article, coalesce(day, '') AS day, count(*) AS n
       FROM quotes JOIN articles ON id = article WHERE speaker = ? AND permalink IS NOT NULL
       GROUP BY article ORDER BY day IS NULL, day, permalink`,
      key,
    ).map(entryOf),
  );
  return {
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
      return entriesWithin(articlesQuoting(key), within)
        .flatMap(({ article }) =>
          all(`${quotesWhere} AND article = ? AND speaker = ? ORDER BY number`, article, key),
        )
        .map(quoteOf);
    },
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
  } satisfies Partial<Questions>;
};

const quoteColumns = "permalink, face, number, quotes.text, context, quotes.kind, speaker, name";

const quotesWhere = `SELECT ${quoteColumns}
  FROM quotes JOIN articles ON articles.id = quotes.article WHERE permalink IS NOT NULL`;

const speakerOf = (row: Row): SpeakerLine => ({
  key: String(row.speaker) as SpeakerKey,
  name: String(row.name),
  kind: row.kind === "organisation" ? "organisation" : "person",
  quotes: Number(row.quotes),
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

const countedOf = ({ day, n }: Row) => ({ key: String(day), count: Number(n) });
