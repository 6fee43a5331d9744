import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "../../src/search/tokens/tokenize.ts";

const terms = (text: string) => tokenize(text).map(({ term }) => term);

test.each([
  ["The Harbour, dredged!", "the harbour dredged"],
  ["Zoë's café", "zoe cafe"],
  ["Straße, Łódź, Ærø, Þórr", "strasse lodz aero thorr"],
  ["O’Brien doesn't", "obrien doesnt"],
  ["l'eau d’Arc", "eau arc"],
  ["O’Hara’s", "ohara"],
  ["1,234 and 3.5", "1 234 and 3 5"],
  ["co\u00adopera\u200btion", "cooperation"],
  ["Ёлка, й", "елка и"],
  ["Άγιος ς", "αγιοσ σ"],
  ["כָּתַב", "כתב"],
  ["مُحَمَّد", "محمد"],
  ["हिन्दी", "हिन्दी"],
  ["東京都知事", "東京 京都 都知 知事"],
  ["NHKは今日", "nhk は今 今日"],
  ["漢", "漢"],
  ["ไทย", "ไท ทย"],
  ["'quoted' words'", "quoted words"],
  ["the '90s", "the 90s"],
  ["", ""],
])("%s", (text, expected) => {
  expect(terms(text).join(" ")).toBe(expected);
});

test("each token says which stretch of the text it comes from", () => {
  const text = "It’s “Zoë’s” 東京都, l’eau";
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "It’s",
    "Zoë’s",
    "東京",
    "京都",
    "eau",
  ]);
});

test("any text has tokens in order, inside it, without blanks", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      let last = 0;
      for (const { term, start, end } of tokenize(text)) {
        expect(term).toMatch(/^\S+$/);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }),
    { numRuns: 2000 },
  );
});

test("folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      const once = terms(text).filter((term) => !/\p{Script=Han}|\p{Script=Thai}/u.test(term));
      for (const term of once) expect(terms(term).join("")).toBe(term);
    }),
  );
});
