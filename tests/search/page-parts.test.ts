import { beforeAll, expect, test } from "vitest";
import { dayOf } from "../../src/model/day.ts";
import { searchDayOf } from "../../src/search/index/search-day.ts";
import { askedBy, searchFor } from "../../src/search/page/address-bar.ts";
import { answerTo } from "../../src/search/page/answer.ts";
import { nameOfKey } from "../../src/search/page/name-of-key.ts";
import {
  isComplete,
  newPhraseSearch,
  nextToRead,
  searchOn,
} from "../../src/search/page/phrase-search.ts";
import { suggestionsFor, valuesFrom, withSuggestion } from "../../src/search/page/suggest-words.ts";
import { yearCounts } from "../../src/search/page/year-counts.ts";
import { type IndexReader, openIndex } from "../../src/search/query/index-reader.ts";
import { loaderOf, shardsOf } from "./memory-index.ts";

test.each([
  ["?q=sea+wall&order=newest", { text: "sea wall", order: "newest" }],
  [
    "?q=deep&within=speaker%3Aines-calder+in%3Aquotes",
    { text: "deep speaker:ines-calder in:quotes", order: "best" },
  ],
  ["?q=&within=speaker%3Aines", { text: "speaker:ines", order: "best" }],
  ["?order=sideways", { text: "", order: "best" }],
  ["", { text: "", order: "best" }],
] as const)("the address %s asks for %j, and is written back as one query", (search, asked) => {
  expect(askedBy(search)).toEqual(asked);
  expect(askedBy(searchFor(asked))).toEqual(asked);
});

test.each([
  ["ines-calder", "Ines Calder"],
  ["storm", "storm"],
  ["Ines Calder", "Ines Calder"],
  ["sea-wall 2", "sea-wall 2"],
])("the key %s is shown as %s", (key, name) => {
  expect(nameOfKey(key)).toBe(name);
});

test("articles are read for a phrase in groups, until enough have it or enough were read", async () => {
  const candidates = Array.from({ length: 100 }, (_, i) => i);
  const read: number[] = [];
  const every = (n: number) => async (i: number) => {
    read.push(i);
    return i % n === 0;
  };
  const often = await searchOn(newPhraseSearch(candidates), 3, every(2));
  expect(often).toMatchObject({ read: 8, found: [0, 2, 4, 6] });
  const seldom = await searchOn(newPhraseSearch(candidates), 3, every(1000));
  expect(seldom).toMatchObject({ read: 40, found: [0] });
  expect(nextToRead(seldom)).toBe(40);
  const second = await searchOn(await searchOn(seldom, 3, every(99)), 3, every(99));
  expect(second).toMatchObject({ read: 100, found: [0, 99] });
  expect(nextToRead(second)).toBe(0);
  expect([isComplete(seldom), isComplete(second)]).toEqual([false, true]);
});

test("it is not complete if an article could not be read", async () => {
  const search = await searchOn(newPhraseSearch([1, 2, 3]), 3, async (i) =>
    i === 2 ? undefined : true,
  );
  expect(search).toMatchObject({ read: 3, failed: 1, found: [1, 3] });
  expect(isComplete(search)).toBe(false);
});

const day = (year: number): number => searchDayOf(dayOf(year, 3, 4) ?? ("" as never));

let index: IndexReader;

beforeAll(async () => {
  const articles = [
    { year: 1987, headline: "Harbour dredged at last", said: "The harbour is deep" },
    { year: 1987, headline: "Harbours of the coast", said: "None is deep" },
    { year: 1990, headline: "Dredger sinks", said: "The harbour was too deep" },
    { year: undefined, headline: "Harbour rules", said: "Mind the rope" },
  ].map(({ year, headline, said }, i) => ({
    serial: i + 1,
    ...(year !== undefined && { day: day(year) }),
    headline,
    paragraphs: [{ text: said, quotes: [{ number: 1, start: 0, end: said.length }] }],
    facets: ["tag/harbour", "place/marrow-bay"],
    speakers: [{ key: "ines-calder", name: "Ines Calder" }],
  }));
  index = await openIndex(loaderOf(shardsOf(articles)).load);
});

const ask = (text: string, isTyping = false, order: "best" | "newest" | "oldest" = "newest") =>
  answerTo(index, { text, order, isTyping });

test("years count all hits, whatever range of days is asked for; the hits are those in the range", async () => {
  const answer = await ask("harbour from:1990");
  expect(answer?.hits).toHaveLength(1);
  const filled = answer?.years.filter(({ articles }) => articles > 0);
  expect(filled).toEqual([
    { year: 1987, articles: 2 },
    { year: 1990, articles: 1 },
  ]);
  expect(answer?.years.map(({ year }) => year)).toEqual([1987, 1988, 1989, 1990]);
  expect(yearCounts([], [])).toEqual([]);
});

test("the undated come last, in either order of time", async () => {
  const days = async (order: "newest" | "oldest") =>
    (await ask("harbour", false, order))?.hits.map((hit) => hit.day);
  expect(await days("newest")).toEqual([day(1990), day(1987), day(1987), undefined]);
  expect(await days("oldest")).toEqual([day(1987), day(1987), day(1990), undefined]);
});

test("a word that is being typed counts as its completions; a finished one does not", async () => {
  expect(await ask("harbour si", true)).toMatchObject({ completed: ["sinks"] });
  expect((await ask("harbour si", true))?.hits).toHaveLength(1);
  expect((await ask("harbour si"))?.hits).toEqual([]);
  expect((await ask("harbour si ", true))?.hits).toEqual([]);
  expect((await ask("harbour", true))?.completed).toEqual([]);
});

test("articles are not read for a phrase while it is being typed", async () => {
  expect((await ask('"harbour is', true))?.phrases).toBe("unchecked");
  expect((await ask('"harbour is"', true))?.phrases).toBe("checked");
  expect((await ask('"harbour is'))?.phrases).toBe("checked");
  expect((await ask("harbour is", true))?.phrases).toBe("none");
});

test("a misspelt word is corrected if that finds anything", async () => {
  expect(await ask("habour deep")).toMatchObject({
    missing: ["habour"],
    correction: { text: "harbour deep", words: "harbour", articles: 3 },
  });
  expect((await ask("habour rope tag:storm"))?.correction).toBeUndefined();
  expect(await ask("from:1987")).toBeUndefined();
});

test("ends of words and values of operators are suggested, and take the place of what was typed", async () => {
  expect(await suggestionsFor(index, "deep dred")).toEqual(["dredged", "dredger"]);
  expect(await suggestionsFor(index, "speaker:in")).toEqual(["Ines Calder"]);
  expect(await suggestionsFor(index, "deep ")).toEqual([]);
  expect(await valuesFrom(index, "place", "Mar")).toEqual(["Marrow Bay"]);
  expect(withSuggestion("deep dred", "dredged")).toBe("deep dredged ");
  expect(withSuggestion("deep -dred", "dredged")).toBe("deep -dredged ");
  expect(withSuggestion("deep speaker:in", "Ines Calder")).toBe('deep speaker:"Ines Calder" ');
});
