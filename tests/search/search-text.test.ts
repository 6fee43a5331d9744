import { expect, test } from "vitest";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";
import { dayOf } from "../../src/model/day.ts";
import type { SearchText } from "../../src/search/index/document.ts";
import { packQuotes } from "../../src/search/index/postings.ts";
import { eachPosting } from "../../src/search/index/read-run.ts";
import { packRun } from "../../src/search/index/run.ts";
import { dayOfSearchDay, searchDayOf } from "../../src/search/index/search-day.ts";
import { searchTextOf } from "../../src/search/index/search-text.ts";
import { unpackCount } from "../../src/search/index/term-count.ts";

const text = `Friday, May 3rd, 2019

Harbour dredged after nine years

By Petra Lindqvist

MARROW BAY — “It is deep,” said Ines Calder. The boats came back.
`;

/** Each term of the text as a run has it. */
function termsOf(text: SearchText): ReadonlyMap<string, { count: number; quotes: string }> {
  const chunks = packRun([{ serial: 1, text }], 0).chunks.values();
  const terms = new Map<string, { count: number; quotes: string }>();
  eachPosting({ after: 0, nextChunk: () => chunks.next().value }, (term, _, count, quotes) =>
    terms.set(term, { count, quotes }),
  );
  return terms;
}

test("the terms of an article say what is in its headline and what is quoted", async () => {
  const seed = "a.txt" as SeedPath;
  const bytes = new TextEncoder().encode(text);
  const { article } = await readArticle({ seed, format: "text", bytes }, { lang: "en" });
  if (!article) throw new Error("There is no article.");
  const searched = searchTextOf(article);
  expect(searched.headline).toBe("Harbour dredged after nine years");
  expect(searched.facets).toEqual(
    expect.arrayContaining(["place/marrow-bay", "by/petra-lindqvist"]),
  );
  expect(searched.speakers).toEqual([{ key: "ines-calder", name: "Ines Calder" }]);
  const terms = termsOf(searched);
  const countOf = (term: string) => terms.get(term)?.count ?? 0;
  expect(unpackCount(countOf("dredged"))).toEqual({
    frequency: 4,
    inHeadline: true,
    inQuote: false,
  });
  expect(unpackCount(countOf("deep"))).toEqual({ frequency: 1, inHeadline: false, inQuote: true });
  expect(unpackCount(countOf("boats"))).toEqual({
    frequency: 1,
    inHeadline: false,
    inQuote: false,
  });
  expect([...terms.keys()]).not.toContain("friday");
  expect([...terms.keys()]).toEqual([...terms.keys()].toSorted());
  const quotesOf = (term: string) => terms.get(term)?.quotes;
  expect(quotesOf("deep")).toBe(packQuotes([1]));
  expect(quotesOf("speaker/ines-calder")).toBe(packQuotes([1]));
  expect(quotesOf("boats")).toBe("");
});

test("the lines below a headline are searched, also if front matter gives them", async () => {
  const markdown = `---
title: The night the pier went
kicker: Storm Agatha
deck: It took sixty metres, and nobody with it
author: Petra Lindqvist
---

The wind reached 71 knots.
`;
  const bytes = new TextEncoder().encode(markdown);
  const seed = "a.md" as SeedPath;
  const { article } = await readArticle({ seed, format: "markdown", bytes }, { lang: "en" });
  if (!article) throw new Error("There is no article.");
  const terms = [...termsOf(searchTextOf(article)).keys()];
  expect(terms).toEqual(expect.arrayContaining(["agatha", "sixty", "knots", "pier"]));
  expect(terms).not.toContain("title");
});

test("days count from the first of the calendar", () => {
  const first = dayOf(1, 1, 1);
  expect(first && searchDayOf(first)).toBe(0);
  expect(dayOfSearchDay(0)).toBe(first);
});

test("the turns of a transcript are searched", async () => {
  const transcript = `Friday, May 3rd, 2019

Harbour dredged after nine years

QUESTION: How deep is the channel?

MAYOR ROE: Nine metres, and it was dredged with ploughs.

QUESTION: Who pays?

MAYOR ROE: The county.
`;
  const bytes = new TextEncoder().encode(transcript);
  const seed = "a.txt" as SeedPath;
  const { article } = await readArticle({ seed, format: "text", bytes }, { lang: "en" });
  if (!article) throw new Error("There is no article.");
  const terms = [...termsOf(searchTextOf(article)).keys()];
  for (const term of ["channel", "ploughs", "county"]) expect(terms, term).toContain(term);
});
