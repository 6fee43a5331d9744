import fc from "fast-check";
import { expect, test } from "vitest";
import {
  filtersOf,
  filterValue,
  isEmpty,
  lastPiece,
  withAnother,
  withFilter,
  withoutPieces,
  withoutUnfinished,
  withWords,
} from "../../src/search/query/edit-query.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";

test.each([
  ["harbour", "from", "1987", "harbour from:1987"],
  ["harbour from:1980 dredged", "from", "1987", "harbour dredged from:1987"],
  ["speaker:old speaker:older deep", "speaker", "Ines Calder", 'deep speaker:"Ines Calder"'],
  ['"sea wall" in:quotes', "in", "", '"sea wall"'],
  ["", "tag", "storm", "tag:storm"],
  ["pier", "by", '"Lindqvist"', "pier by:Lindqvist"],
])("%s with %s of %s is %s", (text, name, value, expected) => {
  expect(withFilter(text, name, value)).toBe(expected);
});

test.each([
  ["harbour tag:storm", "tag", "pier", "harbour tag:storm tag:pier"],
  ['"sea wall', "place", "marrow-bay", '"sea wall" place:marrow-bay'],
  ["", "place", "marrow-bay", "place:marrow-bay"],
  ["harbour ", "tag", "", "harbour "],
])("%s with another %s:%s is %s", (text, name, value, expected) => {
  expect(withAnother(text, name, value)).toBe(expected);
});

test("the operators of a query are its filters; excluded ones, and words with a colon, are not", () => {
  const text = "in:quotes harbour from:1987 in:court -tag:storm to:soon note:well speaker:";
  expect(filtersOf(text).map(({ name, value }) => `${name} ${value}`)).toEqual([
    "in quotes",
    "from 1987",
  ]);
});

test("of two operators of one name the last one counts, as it does for the search", () => {
  expect(filterValue("from:1987 wall from:1990", "from")).toBe("1990");
  expect(parseQuery("from:1987 wall from:1990").from).toBe("1990");
  expect(filterValue("wall", "from")).toBe("");
});

test("a filter is removed with the space around it", () => {
  const text = "sea from:1987 wall";
  expect(withoutPieces(text, filtersOf(text))).toBe("sea wall");
});

test("the last piece is the one that is being typed", () => {
  expect(lastPiece("harbour dred")?.value).toBe("dred");
  expect(lastPiece("harbour speaker:in")).toMatchObject({ name: "speaker", value: "in" });
  expect(lastPiece("harbour ")).toBeUndefined();
  expect(lastPiece("")).toBeUndefined();
});

test.each([
  ["deep speaker:in", "deep"],
  ['deep speaker:"Ines', "deep"],
  ['deep speaker:"Ines Calder"', 'deep speaker:"Ines Calder"'],
  ["deep speaker:ines ", "deep speaker:ines "],
  ["tag:storm deep", "tag:storm deep"],
  ["deep in:quotes", "deep in:quotes"],
])("while %s is typed, %s is searched", (typed, searched) => {
  expect(withoutUnfinished(typed)).toBe(searched);
});

test("words are corrected as they are written, but not in operators", () => {
  const corrected = withWords(
    "Habour “the habour” speaker:habour",
    new Map([["habour", "harbour"]]),
  );
  expect(corrected).toBe("harbour “the harbour” speaker:habour");
});

test("a query of operators is not empty, one of dates alone is", () => {
  expect(["tag:storm", "from:1987", "", "-pier"].map((text) => isEmpty(parseQuery(text)))).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

test("a filter can be added to any text and removed again", () => {
  const text = fc.string({ unit: fc.constantFrom("a", " ", '"', "“", "”", ":", "-", "from", "1") });
  fc.assert(
    fc.property(text, (text) => {
      const once = withFilter(text, "from", "1987");
      expect(filterValue(once, "from")).toBe("1987");
      expect(filterValue(withFilter(once, "from", ""), "from")).toBe("");
    }),
    { numRuns: 3000 },
  );
});
