import fc from "fast-check";
import { expect, test } from "vitest";
import {
  digitValues,
  readAscending,
  readDigit,
  writeDigit,
  writeNumber,
} from "../../src/search/index/printable.ts";

test("ascending numbers come back from their gaps, in characters that a script need not escape", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 31 }), { maxLength: 50 }), (gaps) => {
      let last = 0;
      const wanted = gaps.map((gap) => (last += gap)).filter((n) => n < 2 ** 32);
      const text = wanted.map((n, i) => writeNumber(n - (wanted[i - 1] ?? 0))).join("");
      expect(text).toMatch(/^[!#-;=-[\]-~]*$/);
      expect([...readAscending(text)]).toEqual(wanted);
    }),
  );
});

test("every value of a digit comes back", () => {
  const values = Array.from({ length: digitValues }, (_, value) => value);
  const text = values.map(writeDigit).join("");
  expect(new Set(text).size).toBe(digitValues);
  expect(values.map((_, at) => readDigit(text, at))).toEqual(values);
});
