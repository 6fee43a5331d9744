import { expect, test } from "vitest";
import { findQuotes } from "../../src/content/quotes/find-quotes.ts";

/** The role printed at the speaker of the first quotation of a paragraph. */
function roleIn(text: string): string | undefined {
  const parts = [{ role: "paragraph" as const, start: 0, end: text.length }];
  const [first] = findQuotes({
    text,
    parts,
    lang: { value: "en", rule: "archive", certainty: "stated" },
  });
  return first?.speaker?.traits?.role;
}

test.each([
  ["harbour master", "“It is over,” said harbour master Ines Calder."],
  ["harbour master", "“It is over,” said Ines Calder, the harbour master."],
  ["House Speaker", "In recent days House Speaker Ines Calder said, “It is over.”"],
  ["foreign secretary", "“It is over,” said foreign secretary Sir Tobias Wren."],
  ["once the harbour master", "“It is over,” said Ines Calder, once the harbour master."],
  ["formerly the harbour master", "“It is over,” said Ines Calder, formerly the harbour master."],
  ["harbour master", "“It is over,” said Ines Calder, now the harbour master here."],
  ["Mayor", "Last week Mayor Ines Calder said, “It is over.”"],
  ["Mayor", "In 2019 Mayor Ines Calder said, “It is over.”"],
  ["ambassador to Norland", "“It is over,” said Ines Calder, currently the ambassador to Norland."],
  [
    "economist at the Bank of Marrow",
    "“It is over,” said Ines Calder, an economist at the Bank of Marrow here.",
  ],
  [
    "director of the Museum of Arts and Crafts",
    "“It is over,” said Ines Calder, director of the Museum of Arts and Crafts.",
  ],
  [
    "economist at Marrow Savings Co.",
    "“It is over,” said Ines Calder, an economist at Marrow Savings Co., who left.",
  ],
  [undefined, "“It is over,” said Mr. Tobias Wren."],
])("the role is %s in: %s", (role, text) => {
  expect(roleIn(text)).toBe(role);
});
