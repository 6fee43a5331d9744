import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { writeSqlite } from "../../src/exports/sqlite-file.ts";
import type { Article } from "../../src/model/article.ts";
import type { Day } from "../../src/model/day.ts";
import type { SpeakerLine } from "../../src/model/queries.ts";
import type { SpeakerKey } from "../../src/model/speaker.ts";
import { exported, hostileArticle, stated } from "./random-articles.ts";

const site = { title: "The Courier", url: "https://courier.example/" };

function withDatabase<T>(
  articles: readonly Article[],
  use: (database: DatabaseSync) => T,
  people: readonly SpeakerLine[] = [],
): T {
  const folder = mkdtempSync(join(tmpdir(), "backfile-sqlite-"));
  const file = join(folder, "courier.db");
  try {
    writeSqlite(file, { site, articles: articles.map(exported), people });
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      return use(database);
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("any articles are in a sound database, word for word", () => {
  fc.assert(
    fc.property(fc.array(hostileArticle, { maxLength: 3 }), (articles) => {
      withDatabase(articles, (database) => {
        expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
        const rows = database.prepare("SELECT headline, tags FROM articles ORDER BY id").all();
        const asStored = (text: string) => text.toWellFormed().replaceAll("\0", "");
        expect(rows.map(({ headline }) => headline)).toEqual(
          articles.map((article) => asStored(article.headline?.value ?? "")),
        );
        expect(rows.map(({ tags }) => JSON.parse(String(tags)))).toEqual(
          articles.map(({ tags }) => tags),
        );
      });
    }),
    { numRuns: 30 },
  );
});

test("full-text search finds words without their accents, and views join what belongs together", () => {
  const [article] = fc.sample(hostileArticle, { numRuns: 1, seed: 1 });
  if (!article) throw new Error("A sample has one article.");
  const text = "Café reopened. “It is deep,” she said.";
  const own: Article = {
    ...article,
    text,
    parts: [{ role: "paragraph", start: 0, end: text.length }],
    date: stated("2019-05-03" as Day),
    quotes: [
      {
        start: 15,
        end: 28,
        kind: "direct",
        rule: "verb-subject-after",
        confidence: 0.9,
        speaker: { name: "Calder", kind: "person" },
      },
    ],
  };
  const ines: SpeakerLine = {
    key: "ines-calder" as SpeakerKey,
    name: "Ines Calder",
    kind: "person",
    quotes: 4,
    otherNames: [
      { key: "calder" as SpeakerKey, name: "Calder", quotes: 1, rule: "surname", confidence: 0.9 },
    ],
    alternatives: [],
  };
  withDatabase(
    [own],
    (database) => {
      const found = (sql: string) => database.prepare(sql).all();
      expect(
        found("SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'cafe reopened'"),
      ).toEqual([{ rowid: 1 }]);
      expect(found("SELECT rowid FROM quotations_fts WHERE quotations_fts MATCH 'deep'")).toEqual([
        { rowid: 1 },
      ]);
      expect(found("SELECT halves, corrections FROM quotations JOIN articles")).toEqual([
        { halves: null, corrections: null },
      ]);
      expect(found("SELECT speaker, text, after FROM quotations_in_context")).toEqual([
        { speaker: "Calder", text: "“It is deep,”", after: "she said." },
      ]);
      expect(found("SELECT key, person, rule FROM names")).toEqual([
        { key: "ines-calder", person: "ines-calder", rule: null },
        { key: "calder", person: "ines-calder", rule: "surname" },
      ]);
      expect(found("SELECT * FROM speakers_by_year")).toEqual([
        { speaker_key: "ines-calder", name: "Ines Calder", year: "2019", quotations: 1 },
      ]);
    },
    [ines],
  );
});

test("a quotation that several articles print is one statement, the earliest printing first", () => {
  const [article] = fc.sample(hostileArticle, { numRuns: 1, seed: 1 });
  if (!article) throw new Error("A sample has one article.");
  const printed = (day: string, words: string, name: string): Article => ({
    ...article,
    text: words,
    parts: [{ role: "paragraph", start: 0, end: words.length }],
    date: stated(day as Day),
    lang: stated("en"),
    quotes: [
      {
        start: 0,
        end: words.length,
        kind: "direct",
        rule: "verb-subject-after",
        confidence: 0.9,
        speaker: { name, kind: "person" },
      },
    ],
  });
  const calder: SpeakerLine = {
    key: "ines-calder" as SpeakerKey,
    name: "Ines Calder",
    kind: "person",
    quotes: 2,
    otherNames: [
      { key: "calder" as SpeakerKey, name: "Calder", quotes: 1, rule: "surname", confidence: 0.9 },
    ],
    alternatives: [],
  };
  withDatabase(
    [
      printed("2020-05-03", "“The gates were never tested!”", "Calder"),
      printed("2019-05-03", "“The gates were never tested,”", "Ines Calder"),
      printed("2021-05-03", "“We go home now, all of us.”", "Calder"),
    ],
    (database) => {
      const statements = database
        .prepare("SELECT text, first, last, printings FROM statements ORDER BY first")
        .all();
      expect(statements).toEqual([
        {
          text: "“The gates were never tested,”",
          first: "2019-05-03",
          last: "2020-05-03",
          printings: 2,
        },
        {
          text: "“We go home now, all of us.”",
          first: "2021-05-03",
          last: "2021-05-03",
          printings: 1,
        },
      ]);
    },
    [calder],
  );
});
