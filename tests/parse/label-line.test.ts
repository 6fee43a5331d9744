import { expect, test } from "vitest";
import { readLabelLine } from "../../src/content/parse/head/label-line.ts";

test.each([
  ["HEADLINE: Ferry late", "Ferry late"],
  [`HEADLINE:${" ".repeat(100)}Ferry late`, "Ferry late"],
  [`HEADLINE${" ".repeat(30)}: Ferry late`, "Ferry late"],
  ["BYLINE:\tInes Calder", "Ines Calder"],
  [`Full text: ${"word ".repeat(100)}`, "word ".repeat(100)],
])("the value of the label in %j has none of the spaces behind it", (line, value) => {
  expect(readLabelLine(line, { start: 0, end: line.length })?.entry.value).toBe(value);
});

test.each(["Ferry late", "NOTE: a word", `${"a ".repeat(50)}HEADLINE: late`])(
  "%j has no label of a database",
  (line) => {
    expect(readLabelLine(line, { start: 0, end: line.length })).toBeUndefined();
  },
);
