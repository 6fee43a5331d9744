import { expect, test } from "vitest";
import { languageIn } from "../../src/content/parse/language/language-of.ts";
import { sentences } from "./sentences.ts";

test.each(Object.entries(sentences))("news in %s is in no other language", (lang, prose) => {
  expect(languageIn(prose, "en")).toBe(lang);
  expect(languageIn(prose, lang)).toBe(lang);
});

test.each([
  "Harbour dredged after nine years",
  "UK shares seen opening lower",
  "Shr 34 cts vs 1.19 dlrs Net 807,000 vs 2,858,000 Revs 510.2 mln vs 623.0 mln Avg shrs 24.9 mln",
  "P R I M E  M I N I S T E R  F O R  P R E S S  I N D O - C H I N E S E  A S A  L A D Y  O U R S",
])("“%s” says too little to be in another language than the archive's", (prose) => {
  expect(languageIn(prose, "en")).toBe("en");
});

test.each([
  ["und-Cyrl", "Гванца дремит нор фелдаг"],
  ["und-Arab", "نارپە دلميت ترپو نرفلدگ"],
  ["und", "Żarbo dremit ałnevarn ķelto sulğan"],
])("a text in letters that the archive's language does not have is at most %s", (lang, prose) => {
  expect(languageIn(prose, "en")).toBe(lang);
});
