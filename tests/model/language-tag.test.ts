import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { canonicalTag, isLanguageTag } from "../../src/model/language-tag.ts";
import { namesOfLanguages } from "./names-of-languages.ts";

test.each([
  ["en-gb", "en-GB"],
  ["deu", "de"],
  ["English", "en"],
  ["ENGLISH", "en"],
  ["german", "de"],
  ["Deutsch", "de"],
  ["français", "fr"],
  ["Allemand", "de"],
  ["Español", "es"],
  ["русский", "ru"],
  ["日本語", "ja"],
  ["العربية", "ar"],
  ["Brazilian Portuguese", "pt-BR"],
  ["Traditional Chinese", "zh-Hant"],
  ["Norwegian", "no"],
])("“%s” is the language %s", (said, tag) => {
  expect(canonicalTag(said)).toBe(tag);
});

test.each(["cn", "jp", "Klingonese", "not a language", ""])("“%s” is not a language", (said) => {
  expect(canonicalTag(said)).toBeUndefined();
});

test("a name is not a tag", () => {
  expect(isLanguageTag("english")).toBe(false);
  expect(isLanguageTag("en")).toBe(true);
});

test("the names of languages are those of Node's Intl: npm run golden writes them", () => {
  const file = join(import.meta.dirname, "../../src/model/language-names.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(namesOfLanguages());
});
