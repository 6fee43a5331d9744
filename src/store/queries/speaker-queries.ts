import { undatedPart } from "../../model/list-parts.ts";
import type { Queries, SpeakerLine, StoredQuote } from "../../model/queries.ts";
import type { SpeakerKey } from "../../model/speaker.ts";
import { parseStored } from "../damage.ts";
import { fromStored } from "../seeds/stored-text.ts";
import {
  cardOf,
  countedOf,
  daysWithin,
  once,
  type QueryRunner,
  type Row,
  type Values,
} from "./query-runner.ts";

/** Quotations among which the newest of different people are looked for. */
const mostForNewest = 2000;

/** Queries about speakers and quotations. */
export const speakerQueries = ({ all, each, daysOf }: QueryRunner) => {
  return {
    speakers: once(() => all("SELECT * FROM speakers ORDER BY speaker").map(speakerOf)),
    mostQuoted: (limit) =>
      all("SELECT * FROM speakers ORDER BY quotes DESC, speaker LIMIT ?", limit).map(speakerOf),
    speaker: (key) => all("SELECT * FROM speakers WHERE speaker = ?", key).map(speakerOf)[0],
    daysQuoted: (key) => daysOf(`speakers/${key}`),
    quotesBy: (key, within = "") =>
      all(
        // CROSS JOIN: start from the entries of the speaker's list in that time.
        `SELECT ${quoteColumns} FROM entries CROSS JOIN articles USING (permalink)
         CROSS JOIN quotes ON article = id AND speaker = ?
         WHERE list = ? AND entries.day BETWEEN ? AND ?
         ORDER BY entries.day = '', entries.day, entries.time, entries.seed, number`,
        key,
        `speakers/${key}`,
        ...daysWithin(within),
      ).map(quoteOf),
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
            : ["day BETWEEN ? AND ? ORDER BY day", daysWithin(within)];
      return all(
        // CROSS JOIN: start from the articles of that time.
        `SELECT ${quoteColumns} FROM articles CROSS JOIN quotes ON articles.id = quotes.article
         WHERE permalink IS NOT NULL AND ${inTime}, time, seed, number LIMIT ?`,
        ...values,
        limit,
      ).map(quoteOf);
    },
    newestQuotes: (limit) => {
      const rows = each(
        // CROSS JOIN: start from the newest articles and stop when there are enough.
        `SELECT ${quoteColumns} FROM articles INDEXED BY articles_in_time CROSS JOIN quotes ON articles.id = quotes.article
         WHERE permalink IS NOT NULL AND speaker_kind = 'person' AND speaker IS NOT NULL AND quotes.kind = 'direct' AND day IS NOT NULL
         ORDER BY day DESC, weight DESC, seed, number LIMIT ${mostForNewest}`,
      );
      const found: StoredQuote[] = [];
      for (const quote of Iterator.from(rows).map(quoteOf)) {
        const isAnother = found.every(
          ({ card, speaker }) => card.url !== quote.card.url && speaker?.key !== quote.speaker?.key,
        );
        if (isAnother) found.push(quote);
        if (found.length >= limit) break;
      }
      return found;
    },
  } satisfies Partial<Queries>;
};

export const quoteColumns =
  "permalink, card, number, quotes.text, context, quotes.kind, speaker, name, speaker_kind AS speakerKind";

const speakerOf = (row: Row): SpeakerLine => ({
  key: String(row.speaker) as SpeakerKey,
  name: String(row.name),
  kind: speakerKindOf(row.kind),
  quotes: Number(row.quotes),
  ...(row.same_as !== null && { sameAs: parseStored(String(row.same_as)) as readonly string[] }),
});

const speakerKindOf = (text: unknown): SpeakerLine["kind"] =>
  text === "organisation" ? "organisation" : "person";

export const quoteOf = (row: Row): StoredQuote => ({
  card: cardOf(row),
  number: Number(row.number),
  text: fromStored(String(row.text)),
  kind: row.kind === "direct" ? "direct" : "fragment",
  ...(row.context !== null && { context: fromStored(String(row.context)) }),
  ...(row.speaker !== null && {
    speaker: {
      key: String(row.speaker) as SpeakerKey,
      name: String(row.name),
      kind: speakerKindOf(row.speakerKind),
    },
  }),
});
