import fc from "fast-check";
import { expect, test } from "vitest";
import { closeDirections } from "../../src/model/close-directions.ts";

test.each([
  ["nothing to close", "nothing to close"],
  ["a\u202eb", "a\u202eb\u202c"],
  ["a\u2067b\u202ec", "a\u2067b\u202ec\u202c\u2069"],
  ["\u2067a\u202eb\u2069c", "\u2067a\u202eb\u2069c"], // the isolate ends the override
  ["a\u202cb\u2069c", "abc"],
  ["\u202ea\u2069b\u202c", "\u202eab\u202c"],
  ["\u202e\u2067a\u202cb", "\u202e\u2067ab\u2069\u202c"], // no embedding is open inside the isolate
  ["\u200fa\u200e", "\u200fa\u200e"], // marks do not change the direction of following text
])("%j becomes %j", (text, expected) => {
  expect(closeDirections(text)).toBe(expected);
});

test("every embedding and isolate is closed, in any text", () => {
  const character = fc.constantFrom(..."a\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");
  fc.assert(
    fc.property(fc.array(character, { maxLength: 30 }), (characters) => {
      const closed = closeDirections(characters.join(""));
      expect(closeDirections(closed)).toBe(closed);
      let rest = closed;
      for (let before = ""; before !== rest; ) {
        before = rest;
        rest = rest
          .replace(/[\u202a\u202b\u202d\u202e]a*\u202c/g, "")
          .replace(/[\u2066-\u2068][a\u202a\u202b\u202d\u202e]*\u2069/g, "");
      }
      expect(rest).toMatch(/^a*$/);
    }),
  );
});
