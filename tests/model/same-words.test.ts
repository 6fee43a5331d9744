import { expect, test } from "vitest";
import { sameWords } from "../../src/model/same-words.ts";

const isSame = (one: string, other: string, lang = "en"): boolean => {
  const words = sameWords(one, lang);
  return words !== undefined && words === sameWords(other, lang);
};

test.each([
  [
    "marks, capitals and the final sign",
    "“The gates were never tested,”",
    '"the gates were never tested."',
  ],
  [
    "the ellipsis between two halves",
    "“The gates … were never tested.”",
    "“The gates were never tested.”",
  ],
  ["contractions", "“It’s higher and we’re not ready.”", "“It is higher and we are not ready.”"],
  ["negated contractions", "“We don't know how deep it is.”", "“We do not know how deep it is.”"],
  ["fillers", "“Well, the gates were just never tested.”", "“Gates were never tested.”"],
  [
    "the s of plurals",
    "“We will meet any action by this port.”",
    "“We will meet any actions by this port.”",
  ],
  [
    "accents, brackets, hyphens",
    "“Café owners [here] re-open at noon.”",
    "“Cafe owners here re open at noon.”",
  ],
])("%s make no difference", (_, one, other) => {
  expect(isSame(one, other)).toBe(true);
});

test.each([
  ["a negation", "“We will sell the old port.”", "“We will not sell the old port.”"],
  ["a number", "“It cost three million a year.”", "“It cost four million a year.”"],
  ["a word", "“The plan is legal and cheap.”", "“The plan is illegal and cheap.”"],
  ["a beginning", "“The gates were never tested.”", "“The gates were never tested by anybody.”"],
  ["few words, which anybody says again", "“No comment.”", "“No comment.”"],
])("%s does", (_, one, other) => {
  expect(isSame(one, other)).toBe(false);
});

test("other languages have fillers of their own, or none", () => {
  expect(isSame("„Die Tore wurden nie geprüft.“", "„Tore wurden doch nie geprüft.“", "de-AT")).toBe(
    true,
  );
  expect(isSame("„Die Tore wurden nie geprüft.“", "„Die Tore wurden geprüft.“", "de")).toBe(false);
  // Vowel signs and sound marks are not accents.
  expect(isSame("“वह घर कल गया था”", "“वह घर कल गयी थी”", "hi")).toBe(false);
  expect(isSame("「かきくけ」", "「がぎぐげ」", "ja")).toBe(false);
  expect(isSame("“我们会重建这座桥。”", "「我们会重建这座桥」", "zh")).toBe(true);
  expect(
    isSame(
      "“Puertas nuevas nunca probadas aquí”",
      "“Las puertas nuevas nunca probadas aquí”",
      "es",
    ),
  ).toBe(false);
});
