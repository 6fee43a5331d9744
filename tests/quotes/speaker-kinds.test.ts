import { expect, test } from "vitest";
import { findQuotes } from "../../src/content/quotes/find-quotes.ts";

/** The kind and the name of the speaker of the first quotation. */
function speakerIn(text: string): string | undefined {
  const paragraphs = [...text.matchAll(/[^¶]+/g)];
  const parts = paragraphs.map(({ index, 0: paragraph }) => ({
    role: "paragraph" as const,
    start: index,
    end: index + paragraph.length,
  }));
  const [first] = findQuotes({
    text,
    parts,
    lang: { value: "en", rule: "archive", certainty: "stated" },
  });
  return first?.speaker && `${first.speaker.kind}: ${first.speaker.name}`;
}

test.each([
  ["Neither Democrats nor the mayor’s men cheer when he speaks. “It is over,” he said."],
  ["The woman is a 52-year-old Marrowby, N.H., resident. “It is over,” she said."],
  ["He joined Halm Voters for Quillon Americans. “It is over,” he said."],
  ["Bitter comments are rare. “Out!” she wrote, and “home,” she added."],
  ["The San Tomas Communique was long. “It is over,” the San Tomas Communique said."],
  ["Quillon Opens Marrow Lock: “This Cannot Continue”"],
])("nobody is named in: %s", (text) => {
  expect(speakerIn(text) ?? "nobody").not.toMatch(/^(?:person|organisation)/);
});

test.each([
  ["organisation: Marrow Council", "“It is over,” the Halm-based Marrow Council said."],
  ["person: Calder", "He left Marrow and Co. Co Calder was right. “It is over,” Calder said."],
  ["person: Calder", "Was Calder satisfied? “To a point,” Calder said."],
  ["person: Will Calder", "Will Calder was right. “To a point,” Calder said."],
  ["organisation: Quillon Inc", "Quillon Inc rose.¶“It is over,” Quillon said."],
  [
    "organisation: Marrow Coalition for Calder",
    "Jan Roe joined Marrow Coalition for Calder chairman Ott. “It is over,” the Marrow Coalition for Calder said.",
  ],
])("the speaker is %s in: %s", (speaker, text) => {
  expect(speakerIn(text)).toBe(speaker);
});
