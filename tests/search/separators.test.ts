import fc from "fast-check";
import { expect, test } from "vitest";
import { separatorOf } from "../../src/search/index/write-terms.ts";

test.each([
  ["harbourer", "hard", "hard"],
  ["harbour", "pier", "p"],
  ["har", "harbour", "harb"],
  ["", "harbour", "h"],
  ["a", "\u{1f600}b", "\u{1f600}"],
])("between %s and %s is %s", (last, first, separator) => {
  expect(separatorOf(last, first)).toBe(separator);
});

test("a separator is after the term before it, and not after its own", () => {
  const term = fc.string({ unit: "grapheme", minLength: 1 });
  fc.assert(
    fc.property(term, term, (a, b) => {
      fc.pre(a !== b);
      const [last = "", first = ""] = [a, b].sort();
      const separator = separatorOf(last, first);
      expect(separator > last).toBe(true);
      expect(separator <= first).toBe(true);
      expect(separator.isWellFormed()).toBe(first.slice(0, separator.length).isWellFormed());
    }),
  );
});
