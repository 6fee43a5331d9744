import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanPage } from "../../src/render/clean-page.ts";

test("control characters and unpaired surrogates are removed, old separators become spaces", () => {
  expect(cleanPage("a\0b\u001b[2J\u007f\u009bc")).toBe("ab[2Jc");
  expect(cleanPage("line\vline\fpage\u0085next\u001ffield")).toBe("line line page next field");
  expect(cleanPage("a\ud83dz")).toBe("a\ufffdz");
  expect(cleanPage("<p>\r\n\tÆ 😀 שלום\u00a0\u200f\u2028\r</p>\n")).toBe(
    "<p>\n\tÆ 😀 שלום\u00a0\u200f\u2028\n</p>\n",
  );
});

test("no page has any of them, whatever its text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const clean = cleanPage(text);
      expect(clean).not.toMatch(/[^\P{Cc}\t\n]/u);
      expect(clean.isWellFormed()).toBe(true);
      expect(cleanPage(clean)).toBe(clean);
    }),
  );
});
