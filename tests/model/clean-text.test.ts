import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "../../src/model/clean-text.ts";

test("control characters and unpaired surrogates are removed, old separators become spaces", () => {
  expect(cleanText("a\0b\u001b[2J\u007f\u009bc")).toBe("ab[2Jc");
  expect(cleanText("line\vline\fpage\u0085next\u001ffield")).toBe("line line page next field");
  expect(cleanText("a\ud83dz")).toBe("a\ufffdz");
  expect(cleanText("<p>\r\n\tÆ 😀 שלום\u00a0\u200f\u2028\r</p>\n")).toBe(
    "<p>\n\tÆ 😀 שלום\u00a0\u200f\u2028\n</p>\n",
  );
});

test("no page has any of them, whatever its text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const clean = cleanText(text);
      expect(clean).not.toMatch(/[^\P{Cc}\t\n]/u);
      expect(clean.isWellFormed()).toBe(true);
      expect(cleanText(clean)).toBe(clean);
    }),
  );
});
