import { DatabaseSync } from "node:sqlite";
import type { SpeakerLine } from "../model/queries.ts";
import { articleTable, type ExportedArticle, type ExportSite } from "./articles.ts";
import { namesOf, namesTable, peopleTable } from "./people.ts";
import { quotationsOf, quotationTable } from "./quotations.ts";
import type { Column, Table, Value } from "./table.ts";

export type SqliteSource = {
  readonly site: ExportSite;
  readonly articles: Iterable<ExportedArticle>;
  readonly people: Iterable<SpeakerLine>;
};

/**
 * Writes a new SQLite database of all data sets, with full-text search and views. Lists are JSON, which Datasette can count by; the
 * body is a text. Returns the number of articles.
 */
export function writeSqlite(file: string, { site, articles, people }: SqliteSource): number {
  const database = new DatabaseSync(file);
  try {
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
    const [articleRows, quotationRows] = [articleTable(site), quotationTable(site)];
    database.exec(`
      ${createTable("articles", articleRows)}
      ${createTable("quotations", quotationRows, "article_id INTEGER NOT NULL REFERENCES articles (id)")}
      ${createTable("people", peopleTable(site))}
      ${createTable("names", namesTable)}`);
    const putArticle = inserter(database, "articles", articleRows);
    const putQuotation = inserter(database, "quotations", quotationRows, "article_id");
    const putPerson = inserter(database, "people", peopleTable(site));
    let count = 0;
    for (const article of articles) {
      putArticle(article);
      count += 1;
      for (const quotation of quotationsOf([article])) putQuotation(quotation, count);
    }
    const putName = inserter(database, "names", namesTable);
    for (const person of people) {
      putPerson(person);
      for (const name of namesOf([person])) putName(name);
    }
    database.exec(indexesAndViews);
    database.exec("COMMIT");
    return count;
  } finally {
    database.close();
  }
}

const types: Readonly<Record<Column<never>["type"], string>> = {
  string: "TEXT",
  date: "TEXT",
  integer: "INTEGER",
  number: "REAL",
};

const createTable = <Row>(name: string, { columns }: Table<Row>, ...more: readonly string[]) => {
  const own = columns.map((column) => `"${column.name}" ${types[column.type]}`);
  return `CREATE TABLE ${name} (${["id INTEGER PRIMARY KEY", ...own, ...more].join(", ")});`;
};

/** Inserts rows with the ids 1, 2, 3 … */
function inserter<Row>(
  database: DatabaseSync,
  name: string,
  { columns }: Table<Row>,
  more?: string,
): (row: Row, value?: number) => void {
  const names = [...columns.map((column) => `"${column.name}"`), ...(more ? [more] : [])];
  const insert = database.prepare(
    `INSERT INTO ${name} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
  );
  return (row, value) => {
    const values = columns.map((column) => stored(column.value(row), column.joined));
    insert.run(...values, ...(more && value !== undefined ? [value] : []));
  };
}

/** A joined list without items is no value. SQLite's text ends at U+0000 for many programs. */
function stored(value: Value, joined?: string): string | number | null {
  if (typeof value === "number" || value === null) return value;
  if (typeof value !== "string" && joined && value.length === 0) return null;
  const text =
    typeof value === "string" ? value : joined ? value.join(joined) : JSON.stringify(value);
  return text.toWellFormed().replaceAll("\0", "");
}

const indexesAndViews = `
CREATE INDEX articles_by_date ON articles (date);
CREATE INDEX quotations_by_speaker ON quotations (speaker_key, date);
CREATE INDEX quotations_by_article ON quotations (article_id);
CREATE UNIQUE INDEX people_by_key ON people (key);
CREATE UNIQUE INDEX names_by_key ON names (key);
CREATE INDEX names_by_person ON names (person);
CREATE VIRTUAL TABLE articles_fts USING fts5 (headline, deck, body, content = 'articles', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2");
INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
CREATE VIRTUAL TABLE quotations_fts USING fts5 (text, speaker, content = 'quotations', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2");
INSERT INTO quotations_fts (quotations_fts) VALUES ('rebuild');
CREATE VIEW quotations_in_context AS
  SELECT quotations.id, quotations.date, speaker, before, text, after, headline, quotations.url, person
  FROM quotations JOIN articles ON articles.id = article_id LEFT JOIN names ON names.key = speaker_key;
CREATE VIEW articles_by_year AS
  SELECT substr(date, 1, 4) AS year, count(*) AS articles, sum(quotations) AS quotations FROM articles GROUP BY 1;
CREATE VIEW statements AS
  SELECT person, speaker, text, first, last, printings, urls FROM (
    SELECT person, speaker, text, row_number() OVER alike AS place, min(date) OVER alike AS first, max(date) OVER alike AS last,
      count(*) OVER alike AS printings, group_concat(quotations.url, ' ') OVER alike AS urls
    FROM quotations JOIN names ON names.key = speaker_key
    WINDOW alike AS (PARTITION BY person, coalesce(same_words, quotations.url) ORDER BY date IS NULL, date, quotations.id
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
  WHERE place = 1;
CREATE VIEW speakers_by_year AS
  SELECT person AS speaker_key, people.name, substr(date, 1, 4) AS year, count(*) AS quotations
  FROM quotations JOIN names ON names.key = speaker_key JOIN people ON people.key = person GROUP BY 1, 3;
`;
