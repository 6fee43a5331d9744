import { expect, test } from "vitest";
import { quotedText } from "../../src/render/body/quoted-text.ts";

const shown = (text: string): string =>
  quotedText(text, { start: 0, end: text.length }, [], [], new Set())
    .map(({ words }) => words)
    .join("");

test.each([
  ["The bridge\nis open.", "The bridge is open."],
  ["The bridge \t\r\n\r\n  is open.", "The bridge is open."],
  ["The bridge  is\topen.", "The bridge  is\topen."],
  ["\nThe bridge\r", " The bridge "],
  ["1.2  3.4 \n 5.6  7.8", "1.2  3.4 5.6  7.8"],
])("%j is shown as %j: space stays as printed where no line ends", (text, words) => {
  expect(shown(text)).toBe(words);
});

test("a long stretch of space before other words takes no longer than its length", () => {
  const text = `a${" ".repeat(300_000)}b\nc`;
  expect(shown(text)).toBe(text.replace("\n", " "));
});
