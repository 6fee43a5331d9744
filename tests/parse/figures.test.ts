import { expect, test } from "vitest";
import { figureLineOf } from "../../src/content/parse/layout/figure-line.ts";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";
import { growthOf, mostLinearGrowth } from "../growth-of.ts";

test.each([
  ["Shr 59 cts vs 27 cts", "row"],
  ["Shr loss nil vs profit two cts", "row"],
  ["Marrow 3, Seebrück 1", "row"],
  ["Wheat 4.12 4.15 4.09", "row"],
  ["High 71, low 54", "row"],
  ["القمح ٤٫١٢ ٤٫١٥", "row"],
  ["Revs 252.9 mln", "amount"],
  ["Umsatz 252,9 Millionen", "amount"],
  ["Record March 20", "remark"],
  ["2.1 Background", "remark"],
  ["First half", "label"],
  ["The summer of 1987", "label"],
])("“%s” is a %s", (line, shape) => {
  expect(figureLineOf(line)).toBe(shape);
});

test.each([
  "He was 9 years old and she was 10.",
  "“Two of 3 boats are lost”",
  "In 1987 the harbour board and the ferry company met for 2 days",
  "the old quay",
])("“%s” is not a line of figures", (line) => {
  expect(figureLineOf(line)).toBeUndefined();
});

const read = (body: string) =>
  readArticle(
    {
      seed: "a.txt" as SeedPath,
      format: "text",
      bytes: new TextEncoder().encode(`17 March 1987\n\n\nHarbour\n\n${body}`),
    },
    { lang: "en" },
  );

test.each([
  ["rows below a table", (n: number) => `A  1  2\nB  3  4\n\n${"C 5 6\n\n".repeat(n)}`],
  ["lines with a number", (n: number) => "Room 4\n\n".repeat(n)],
  ["lines without a number", (n: number) => "First half\n\n".repeat(n)],
  ["lines of figures", (n: number) => "Net 1,204 vs 987\n\nFirst half\n\n".repeat(n)],
])("the time for %s grows with their number", async (_, body) => {
  expect(await growthOf((size) => read(body(size)), 500)).toBeLessThan(mostLinearGrowth);
});
