import { expect, test } from "vitest";
import { passedOverSentence } from "../../src/model/passed-over.ts";
import { understandingWarning } from "../../src/model/understanding.ts";

test("files that were passed over are counted by kind, with what can be done", () => {
  expect(passedOverSentence({ ".docx": 1, ".html": 2, ".jpg": 40, "": 1 })).toBe(
    "4 files were not read: .html 2, no ending 1, .docx 1. Articles are .txt, .text, .md or .markdown files; pandoc turns such files into Markdown; rename text to .txt.",
  );
  expect(passedOverSentence({ ".pdf": 1 })).toMatch(/^1 file was not read: .*pdftotext/);
});

test("pictures and system files are expected next to articles", () => {
  expect(passedOverSentence({ ".jpg": 3, ".css": 1 })).toBeUndefined();
});

test("one prominent line if more than half of several seeds were not understood, with the likely reason", () => {
  const rules = { "date-ambiguous": 6, "language-detected": 9, "headline-missing": 1 };
  expect(understandingWarning({ seeds: 10, understood: 4, rules })).toMatch(
    /^WARNING: 6 of 10 seeds \(60 %\) .* date-ambiguous in 6 of them\. Set dateOrder/,
  );
  expect(understandingWarning({ seeds: 10, understood: 5, rules })).toBeUndefined();
  expect(understandingWarning({ seeds: 1, understood: 0, rules })).toBeUndefined();
});
