import type { Store } from "../connection.ts";
import { digestOf } from "../digest-of.ts";
import { bytesInData } from "../index/bytes-in-data.ts";
import { isFullPlan } from "../index/dirty.ts";
import { addedQueries } from "./added-queries.ts";
import { articlesInTime } from "./articles-in-time.ts";
import { entriesOfPerson } from "./speaker-queries.ts";

type Row = Readonly<Record<string, unknown>>;

/** The planner's queries about dirty entries and their neighbours; their types in src/plan/plan-queries.ts describe them. */
export function planLines(store: Store) {
  const all = (sql: string): ((...values: (string | number)[]) => readonly Row[]) => {
    const statement = store.prepare(sql);
    return (...values) => statement.all(...values);
  };
  const dirty = all("SELECT key FROM dirty WHERE what = ? ORDER BY key");
  const daysFrom = all(
    "SELECT day, articles, cards_digest AS cardsDigest FROM days WHERE day >= ? AND day < ? AND day <> '' ORDER BY day",
  );
  const dayBefore = all("SELECT max(day) AS day FROM days WHERE day < ? AND day <> ''");
  const dayAfter = all("SELECT min(day) AS day FROM days WHERE day > ?");
  const daysOf = all(
    "SELECT day, articles, cards_digest AS cardsDigest FROM days WHERE substr(day, 6) = ? AND day <> '' ORDER BY day",
  );
  const firstDaysOf = all(
    "SELECT day FROM days WHERE substr(day, 6) = ? AND day <> '' ORDER BY day LIMIT ?",
  );
  const anniversaryBefore = all(
    "SELECT max(substr(day, 6)) AS day FROM days WHERE substr(day, 6) < ? AND day <> ''",
  );
  const anniversaryAfter = all(
    "SELECT min(substr(day, 6)) AS day FROM days WHERE substr(day, 6) > ?",
  );
  const speaker = all(
    "SELECT speaker, name, kind, quotes, profile, names FROM speakers WHERE speaker = ?",
  );
  const entries = store.prepare(
    "SELECT day, permalink, count, card_digest, quotes_digest AS said FROM entries WHERE list = ? ORDER BY day, time, seed",
  );
  entries.setReturnArrays(true); // there are many, and naming their columns would take half of the time
  // Several lists are merged in the same order.
  const entriesMerged = store.prepare(
    `SELECT day, permalink, count, card_digest, quotes_digest FROM ${entriesOfPerson} ORDER BY day, time, seed`,
  );
  entriesMerged.setReturnArrays(true);
  const formsOf = all("SELECT key FROM names WHERE person = ?");
  const joined = all("SELECT key FROM names WHERE person <> key ORDER BY key");
  const nameCalled = all("SELECT 1 FROM names WHERE key = ?");
  const meaning = all(
    `SELECT person, speakers.name FROM names JOIN speakers ON speaker = person
     WHERE key = ? AND person <> key`,
  );
  const daysOfList = (list: string) => byDay(entries.all(list) as unknown as Entry[]);
  const daysOfPerson = (key: string) =>
    formsOf(key).length === 1
      ? daysOfList(`speakers/${key}`)
      : byDay(entriesMerged.all(key) as unknown as Entry[]);
  const topic = all("SELECT topic, name, articles FROM topic_counts WHERE topic = ?");
  const value = (rows: readonly Row[], column: string): string | undefined => {
    const found = rows[0]?.[column];
    return found === null || found === undefined ? undefined : String(found);
  };
  return {
    articles: () => articlesInTime(store),
    days: () => dirty("day").map(({ key }) => String(key)),
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
    firstOnAnniversary: (monthDay: string, limit: number) =>
      firstDaysOf(monthDay, limit).map(({ day }) => String(day)),
    undated: () => value(all("SELECT cards_digest FROM days WHERE day = ''")(), "cards_digest"),
    speakers: () => dirty("person").map(({ key }) => String(key)),
    names: () => (isFullPlan(store) ? joined() : dirty("name")).map(({ key }) => String(key)),
    meaning: (name: string) => {
      const [row] = meaning(name);
      return row && { person: String(row.person), name: String(row.name) };
    },
    formsOf: (person: string) => formsOf(person).map(({ key }) => String(key)),
    isName: (key: string) => nameCalled(key).length > 0,
    speaker: (key: string) => {
      const row = speaker(key)[0];
      return row && { ...speakerLineOf(row), days: daysOfPerson(key) };
    },
    topics: () => dirty("topic").map(({ key }) => String(key)),
    topic: (key: string) => {
      const row = topic(key)[0];
      return row && { ...topicLineOf(row), days: daysOfList(key) };
    },
    everyTopic: (list: string) =>
      all(
        "SELECT topic, name, articles FROM topic_counts WHERE topic BETWEEN ? AND ? ORDER BY topic",
      )(`${list}/`, `${list}0`).map(topicLineOf),
    everySpeaker: () =>
      all(
        "SELECT speaker, name, kind, quotes, profile, names FROM speakers ORDER BY speaker",
      )().map(speakerLineOf),
    everyDay: () =>
      all("SELECT day, articles, quotes, contents, listed, bytes FROM days ORDER BY day")().map(
        (row) => ({
          day: String(row.day),
          articles: Number(row.articles),
          quotes: Number(row.quotes),
          digest: String(row.contents),
          listed: Number(row.listed),
          bytes: Number(row.bytes),
        }),
      ),
    ...addedQueries(store),
    articlesOfDay: (day: string) =>
      all(
        `SELECT serial, permalink, digest, status = 'published' AND noindex = 0 AS listed, ${bytesInData} AS bytes
         FROM articles JOIN addresses USING (permalink) WHERE day IS nullif(?, '') ORDER BY serial`,
      )(day).map((row) => ({
        serial: Number(row.serial),
        digest: `${row.permalink}\t${row.digest}`,
        listed: Number(row.listed),
        bytes: Number(row.bytes),
      })),
    duplicates: () =>
      all(
        // The index is named, because SQLite would otherwise scan the index of all articles for the order by seed.
        "SELECT seed, duplicate_of FROM articles INDEXED BY articles_duplicate WHERE duplicate_of IS NOT NULL ORDER BY seed",
      )().map((row) => JSON.stringify([row.seed, row.duplicate_of])),
  };
}

const dayLineOf = (row: Row) => ({
  day: String(row.day),
  articles: Number(row.articles),
  cardsDigest: String(row.cardsDigest),
});

const speakerLineOf = (row: Row) => ({
  key: String(row.speaker),
  name: String(row.name),
  kind: row.kind === "organisation" ? ("organisation" as const) : ("person" as const),
  quotes: Number(row.quotes),
  profile: row.profile?.toString(),
  names: row.names?.toString(),
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
  cardDigest: string,
  quotesDigest: string,
];

/** For each day, "" for the undated, which come last: the number of entries, and a digest of what the list shows of them. */
function byDay(entries: readonly Entry[]) {
  const days = [...Map.groupBy(entries, ([day]) => day)].map(([key, own]) => ({
    key,
    count: own.reduce((sum, [, , count]) => sum + count, 0),
    digest: digestOf(own.map(([, permalink, , ...shown]) => [permalink, ...shown].join("\t"))),
  }));
  return days[0]?.key === "" ? [...days.slice(1), days[0]] : days;
}
