import fc from "fast-check";
import papaparse from "papaparse";
import { expect, test } from "vitest";
import { articleTable } from "../../src/exports/articles.ts";
import { csvLines } from "../../src/exports/csv.ts";
import { quotationsOf, quotationTable } from "../../src/exports/quotations.ts";
import { jsonLines, type Table } from "../../src/exports/table.ts";
import type { Article, SeedPath } from "../../src/model/article.ts";
import { cleanText } from "../../src/model/clean-text.ts";
import type { Speaker } from "../../src/model/quote.ts";
import { hostileArticle as article, exported, stated } from "./random-articles.ts";

const site = { title: "The Courier", url: "https://courier.example/" };

const csvOf = <Row>(table: Table<Row>, rows: Iterable<Row>): string =>
  [...csvLines(table, rows)].join("");

function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = papaparse.parse<Record<string, string>>(text.trimEnd(), {
    header: true,
  });
  expect(errors).toEqual([]);
  return data;
}

test("a reader of CSV gets back any text, without control characters, and no spreadsheet runs it", () => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 3 }), (articles) => {
      const rows = readCsv(csvOf(articleTable(site), articles.map(exported)));
      expect(rows.map(({ headline }) => headline?.replace(/^'/, ""))).toEqual(
        articles.map((each) => cleanText(each.headline?.value ?? "").replace(/^'/, "")),
      );
      const cells = rows.flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }),
  );
});

test("a reader of JSON Lines gets back every text as it is", () => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 3 }), (articles) => {
      const lines = [...jsonLines(articleTable(site), articles.map(exported))].join("");
      const records = lines
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(records.map(({ headline, tags }) => ({ headline, tags }))).toEqual(
        articles.map(({ headline, tags }) => ({ headline: headline?.value, tags })),
      );
    }),
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1", "＝1"])(
  "the formula %j is a text in CSV",
  (text) => {
    const table: Table<string> = {
      title: "",
      columns: [{ name: "a", type: "string", description: "", value: (row) => row }],
    };
    expect(csvOf(table, [text])).toBe(`"a"\r\n"'${text}"\r\n`);
  },
);

test("a missing value is nothing in CSV and null in JSON; a number has no quotation marks", () => {
  const table: Table<number> = {
    title: "",
    columns: [
      { name: "n", type: "integer", description: "", value: (row) => row },
      { name: "none", type: "string", description: "", value: () => null },
      { name: "list", type: "string", description: "", value: () => ["a", 'b"'] },
    ],
  };
  expect(csvOf(table, [7])).toBe('"n","none","list"\r\n7,,"a; b"""\r\n');
  expect([...jsonLines(table, [7])]).toEqual(['{"n":7,"none":null,"list":["a","b\\""]}\n']);
});

test("a quotation has a hundred characters before and after it, of its own paragraph, without halves of characters", () => {
  const [before, after] = ["🌉".repeat(80), ` said ${"x".repeat(200)}`];
  const text = `Another paragraph.\n\n${before}“Deep.”${after}\n\nA third.`;
  const start = text.indexOf("“");
  const paragraph = {
    role: "paragraph" as const,
    start: text.indexOf("🌉"),
    end: text.lastIndexOf("\n\n"),
  };
  const one = {
    ...quoting,
    text,
    parts: [{ role: "paragraph" as const, start: 0, end: 18 }, paragraph],
  };
  const quote = { ...direct, start, end: start + 7 };
  const record = recordOf({ ...one, quotes: [quote] });
  expect(record).toMatchObject({
    url: "https://courier.example/2019/05/03/harbour/#q1",
    speaker: "Ines Calder",
    speaker_key: "ines-calder",
    text: "“Deep.”",
    before: "🌉".repeat(50),
  });
  expect(record.after).toHaveLength(100);
});

test("a quotation has its speaker's role; a hidden speaker is not named", () => {
  const quote = { ...direct, start: 0, end: 7 };
  const { speaker } = direct;
  const told = (given: Partial<Speaker>) =>
    recordOf({
      ...quoting,
      text: "“Deep.” she said.",
      quotes: [{ ...quote, speaker: { ...speaker, ...given } }],
    });
  expect(told({ traits: { role: "the harbour master" } })).toMatchObject({
    speaker: "Ines Calder",
    role: "the harbour master",
  });
  expect(told({ traits: { role: "the harbour master" }, hidden: true })).toMatchObject({
    speaker: null,
    speaker_key: null,
    speaker_kind: null,
    role: null,
    text: "“Deep.”",
    after: null,
  });
});

const direct = {
  kind: "direct",
  rule: "verb-subject-after",
  confidence: 0.9,
  speaker: { name: "Ines Calder", kind: "person" },
} as const;

const quoting: Article = {
  seed: "a.txt" as SeedPath,
  sha256: "ab".repeat(32),
  format: "text",
  encoding: "utf-8",
  text: "",
  lang: stated("en"),
  authors: [],
  tags: [],
  status: "published",
  corrections: [],
  parts: [{ role: "paragraph", start: 0, end: 17 }],
  quotes: [],
};

function recordOf(article: Article): Readonly<Record<string, unknown>> {
  const [line = ""] = jsonLines(quotationTable(site), quotationsOf([exported(article)]));
  return JSON.parse(line);
}
