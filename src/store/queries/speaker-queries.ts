import type { Card } from "../../model/card.ts";
import { undatedPart } from "../../model/list-parts.ts";
import type { Queries, SpeakerLine, StoredQuote } from "../../model/queries.ts";
import type { Profile } from "../../model/quote.ts";
import type { SpeakerKey } from "../../model/speaker.ts";
import { parseStored } from "../damage.ts";
import { isFirst } from "../index/entry-of-speaker.ts";
import { fromStored } from "../seeds/stored-text.ts";
import {
  cardOf,
  countedOf,
  daysWithin,
  memoizeLast,
  once,
  type QueryRunner,
  type Row,
  type Values,
} from "./query-runner.ts";

/** Quotations among which the newest of different people are looked for. */
const mostForNewest = 2000;

/** Queries about speakers and quotations. */
export const speakerQueries = ({ all, each }: QueryRunner) => {
  /** Where quotations of a person are printed again, by the address and number of the first, in time. */
  const againOf = (key: SpeakerKey): ReadonlyMap<string, NonNullable<StoredQuote["repeats"]>> => {
    const rows = all(
      `SELECT first.permalink || ' ' || first_number AS first, articles.permalink, articles.card, number
       FROM repeats CROSS JOIN articles AS first ON first.id = first_article CROSS JOIN articles ON articles.id = article
       WHERE person = ?
       ORDER BY articles.day IS NULL, articles.day, articles.time, articles.seed, number`,
      key,
    );
    const found = new Map<string, { card: Card; number: number }[]>();
    for (const row of rows) {
      const repeat = { card: cardOf(row), number: Number(row.number) };
      const known = found.get(String(row.first));
      if (known) known.push(repeat);
      else found.set(String(row.first), [repeat]);
    }
    return found;
  };
  return {
    speakers: once(() => all("SELECT * FROM speakers ORDER BY speaker").map(speakerOf)),
    mostQuoted: (limit) =>
      all("SELECT * FROM speakers ORDER BY quotes DESC, speaker LIMIT ?", limit).map(speakerOf),
    speaker: (key) => all("SELECT * FROM speakers WHERE speaker = ?", key).map(speakerOf)[0],
    daysQuoted: memoizeLast((key: string) =>
      all(
        `SELECT day, sum(count) AS n FROM ${entriesOfPerson} WHERE count > 0 GROUP BY day ORDER BY day = '', day`,
        key,
      ).map(countedOf),
    ),
    quotesBy: (key, within = "") => {
      const [from, values] = quotesOfPerson(all, key);
      const again = againOf(key);
      return all(
        `SELECT ${quoteColumns} FROM ${from} AND entries.day BETWEEN ? AND ? AND ${isFirst}
         ORDER BY entries.day = '', entries.day, entries.time, entries.seed, number`,
        ...values,
        ...daysWithin(within),
      ).map((row) => {
        const repeats = again.get(`${row.permalink} ${row.number}`);
        return { ...quoteOf(row), ...(repeats && { repeats }) };
      });
    },
    quotedWith: (key, limit) =>
      all(quotedWithSql, key, limit).map((row) => ({
        key: String(row.key) as SpeakerKey,
        name: String(row.name),
        articles: Number(row.articles),
      })),
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
  "permalink, card, number, quotes.text, context, role, quotes.kind, speaker, name, speaker_kind AS speakerKind";

/** Last names alone are left out: whom they mean depends on other articles. CROSS JOIN: along the person's own articles. */
const quotedWithSql = `
  WITH own AS (SELECT key FROM names WHERE person = ?),
    shared AS (SELECT DISTINCT articles.id FROM own CROSS JOIN entries ON list = 'speakers/' || own.key
      CROSS JOIN articles USING (permalink))
  SELECT speaker AS key, min(name) AS name, count(DISTINCT article) AS articles
  FROM shared CROSS JOIN quotes ON article = shared.id
  WHERE speaker NOT IN (SELECT key FROM own) AND (speaker_kind = 'organisation' OR instr(trim(name), ' ') > 0)
  GROUP BY speaker ORDER BY articles DESC, speaker LIMIT ?`;

/** The lists of all names of a person; the parameter is the key. CROSS JOIN: along the names, then along their entries. */
export const entriesOfPerson =
  "(SELECT key AS form FROM names WHERE person = ?) CROSS JOIN entries ON list = 'speakers/' || form";

/** The quotations of a person: from the one list of entries, which is sorted, or from those of several names. */
export const quotesOfPerson = (
  all: QueryRunner["all"],
  key: SpeakerKey,
): readonly [string, Values] =>
  all("SELECT 1 FROM names WHERE person = ?", key).length > 1
    ? [`${entriesOfPerson} ${quotesOfEntries} AND speaker = form WHERE TRUE`, [key]]
    : [`entries ${quotesOfEntries} AND speaker = ? WHERE list = ?`, [key, `speakers/${key}`]];

const quotesOfEntries = "CROSS JOIN articles USING (permalink) CROSS JOIN quotes ON article = id";

const speakerOf = (row: Row): SpeakerLine => ({
  key: String(row.speaker) as SpeakerKey,
  name: String(row.name),
  kind: speakerKindOf(row.kind),
  quotes: Number(row.quotes),
  ...(row.profile !== null && { profile: parseStored(row.profile) as Profile }),
  ...(row.names === null ? noNames : (parseStored(row.names) as typeof noNames)),
});

const noNames: Pick<SpeakerLine, "otherNames" | "alternatives"> = {
  otherNames: [],
  alternatives: [],
};

const speakerKindOf = (text: unknown): SpeakerLine["kind"] =>
  text === "organisation" ? "organisation" : "person";

export const quoteOf = (row: Row): StoredQuote => ({
  card: cardOf(row),
  number: Number(row.number),
  text: fromStored(String(row.text)),
  kind: row.kind === "direct" ? "direct" : "fragment",
  ...(row.context !== null && { context: fromStored(String(row.context)) }),
  ...(row.role !== null && { role: fromStored(String(row.role)) }),
  ...(row.speaker !== null && {
    speaker: {
      key: String(row.speaker) as SpeakerKey,
      name: String(row.name),
      kind: speakerKindOf(row.speakerKind),
    },
  }),
});
