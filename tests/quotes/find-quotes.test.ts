import { describe, expect, test } from "vitest";
import { findQuotes } from "../../src/content/quotes/find-quotes.ts";
import type { Part } from "../../src/model/part.ts";
import { type Case, caseFiles, type Expected } from "./cases/read-cases.ts";

describe.each(caseFiles)("quotations in $lang", ({ cases }) => {
  test.each(cases)("$name", (one) => {
    expect(found(one)).toEqual(one.expected.map(shown));
  });
});

function found({ text, lang, expected }: Case): readonly string[] {
  const quotes = findQuotes({
    text,
    parts: paragraphsOf(text),
    lang: { value: lang, certainty: "stated", rule: "lang" },
  });
  return quotes.map(({ start, end, kind, speaker, continues = false }, n) => {
    const mention = speaker?.mention && text.slice(speaker.mention.start, speaker.mention.end);
    return shown({
      text: text.slice(start, end),
      start,
      kind,
      continues,
      speaker: speaker?.name,
      mention: expected[n]?.mention && mention,
      speakerKind: expected[n]?.speakerKind && speaker?.kind,
    });
  });
}

const shown = ({ text, start, speaker, mention, kind, continues, speakerKind }: Expected): string =>
  `${start} ${text} ${kind}${continues ? " continues" : ""} ${speaker ?? "nobody"} ${mention ?? ""} ${speakerKind ?? ""}`;

const paragraphsOf = (text: string): readonly Part[] =>
  [...text.matchAll(/(?:[^\n]|\n(?!\n))+/g)].map((match) => ({
    role: "paragraph",
    start: match.index,
    end: match.index + match[0].length,
  }));
