import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { expect, test } from "vitest";
import { isOneEdit } from "../../src/search/query/one-edit.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { inflectionsOf, spellingsOf } from "../../src/search/query/word-forms.ts";

test("one slip is one letter, or two neighbours swapped", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const isSwap = [...a].some(
        (_, i) => b === a.slice(0, i) + (a[i + 1] ?? "") + (a[i] ?? "") + a.slice(i + 2),
      );
      expect(isOneEdit(a, b)).toBe(
        distance(a, b) === 1 || (a !== b && isSwap && a.length === b.length),
      );
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["dredge", ["dredges", "dredged", "dredging"]],
  ["dredging", ["dredge", "dredges", "dredged"]],
  ["cities", ["city"]],
  ["vote", ["votes", "voted", "voting"]],
  ["walked", ["walk", "walks", "walking"]],
])("%s is also %j", (term, forms) => {
  expect(inflectionsOf(term)).toEqual(expect.arrayContaining(forms));
});

test("short words, numbers and words of other scripts have no inflections", () => {
  expect(["us", "1987", "гавань"].flatMap(inflectionsOf)).toEqual([]);
});

test.each([
  ["Müller", "muller", ["mueller"]],
  ["Mueller", "mueller", ["muller"]],
  ["Straße", "strasse", []],
  ["harbour", "harbour", []],
])("%s is also spelt %j", (written, term, spellings) => {
  expect(spellingsOf(written, term)).toEqual(spellings);
});

test.each([
  ["Harbour dredged", { words: [{ term: "harbour" }, { term: "dredged" }] }],
  [
    "“the harbour” pier",
    {
      words: [{ term: "the" }, { term: "harbour" }, { term: "pier" }],
      phrases: [["the", "harbour"]],
    },
  ],
  ["harbour -pier", { words: [{ term: "harbour" }], excluded: ["pier"] }],
  [
    'speaker:"Ines Calder" in:quotes deep',
    { facets: ["speaker/ines-calder"], scope: "quotes", words: [{ term: "deep" }] },
  ],
  ["from:1987 to:1988-02 crash", { from: "1987", to: "1988-02", words: [{ term: "crash" }] }],
  ["from:nowhere", { words: [{ term: "from" }, { term: "nowhere" }] }],
  ["note: this", { words: [{ term: "note" }, { term: "this" }] }],
  ['"never closed', { phrases: [["never", "closed"]] }],
  ["", { words: [] }],
])("%s is read as %j", (text, expected) => {
  expect(parseQuery(text)).toMatchObject(expected);
});
