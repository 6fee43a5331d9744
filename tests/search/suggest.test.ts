import { beforeAll, expect, test } from "vitest";
import { type IndexReader, openIndex } from "../../src/search/query/index-reader.ts";
import { completionsOf, correctionsOf } from "../../src/search/query/suggest.ts";
import { loaderOf, shardsOf } from "./memory-index.ts";

/** A thousand invented words of three to ten letters, no two of which are one slip apart by design. */
const syllables = ["ba", "co", "di", "fu", "ge", "hol", "jin", "kar", "lem", "mor"];
const words = Array.from({ length: 1000 }, (_, i) =>
  [...String(i).padStart(3, "0")].map((digit) => syllables[Number(digit)]).join(""),
);

let index: IndexReader;

beforeAll(async () => {
  const articles = Array.from({ length: 200 }, (_, i) => ({
    serial: i + 1,
    day: 730_000 + i,
    headline: words[i] ?? "",
    paragraphs: [{ text: words.slice(i * 5, i * 5 + 5).join(" "), quotes: [] }],
    facets: [],
    speakers: [],
  }));
  index = await openIndex(loaderOf(shardsOf(articles)).load);
});

test("the beginning of a word is completed", async () => {
  const found = await completionsOf(index, "holjin", 20);
  expect(found).toHaveLength(10);
  expect(found.every((word) => word.startsWith("holjin"))).toBe(true);
});

const slips = (word: string): readonly string[] =>
  [...word].flatMap((_, i) => [
    word.slice(0, i) + word.slice(i + 1),
    `${word.slice(0, i)}z${word.slice(i)}`,
    `${word.slice(0, i)}z${word.slice(i + 1)}`,
    word.slice(0, i) + (word[i + 1] ?? "") + (word[i] ?? "") + word.slice(i + 2),
  ]);

test("a word with one slip anywhere is corrected", async () => {
  for (const word of words.filter((_, i) => i % 37 === 0)) {
    for (const slip of slips(word)) {
      if (slip === word || slip.length < 4) continue;
      expect(await correctionsOf(index, slip, 50), slip).toContain(word);
    }
  }
});

test("the end of a word that the dictionary leaves out is corrected", async () => {
  const articles = Array.from({ length: 6_000 }, (_, i) => ({
    serial: i + 1,
    day: 730_000 + i,
    headline: i === 5 ? "zarkendale" : "council",
    paragraphs: [],
    facets: [],
    speakers: [],
  }));
  const large = await openIndex(loaderOf(shardsOf(articles)).load);
  const words = await large.dictionary("forward", "", "\uffff");
  expect(words.map(({ term }) => term)).toEqual(["council"]);
  expect(await correctionsOf(large, "zarkendlae", 3)).toEqual(["zarkendale"]);
});
