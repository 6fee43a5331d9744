import { expect, test } from "vitest";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";
import { dayOf } from "../../src/model/day.ts";
import { documentTerms } from "../../src/search/index/document.ts";
import { searchTextOf } from "../../src/search/index/search-text.ts";
import { searchDayOf } from "../../src/search/query/days.ts";

const text = `Friday, May 3rd, 2019

Harbour dredged after nine years

By Petra Lindqvist

MARROW BAY — “It is deep,” said Ines Calder. The boats came back.
`;

test("the terms of an article say what is in its headline and what is quoted", async () => {
  const seed = "a.txt" as SeedPath;
  const bytes = new TextEncoder().encode(text);
  const { article } = await readArticle({ seed, format: "text", bytes }, { lang: "en" });
  if (!article) throw new Error("There is no article.");
  const searched = searchTextOf(article);
  expect(searched.headline).toBe("Harbour dredged after nine years");
  expect(searched.facets).toEqual(
    expect.arrayContaining(["place/marrow-bay", "by/petra-lindqvist", "speaker/ines-calder"]),
  );
  const impacts = new Map(documentTerms(searched));
  const [inHeadline, inQuote] = [2, 1];
  expect((impacts.get("dredged") ?? 0) & inHeadline).toBe(inHeadline);
  expect((impacts.get("deep") ?? 0) & inQuote).toBe(inQuote);
  expect((impacts.get("boats") ?? 0) & (inHeadline | inQuote)).toBe(0);
  expect(impacts.has("friday")).toBe(false);
});

test("days count from the first of the calendar", () => {
  const first = dayOf(1, 1, 1);
  expect(first && searchDayOf(first)).toBe(0);
});
