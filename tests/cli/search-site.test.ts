import { afterAll, beforeAll, expect, test } from "vitest";
import { silent } from "../../src/build/build-events.ts";
import { searchSite } from "../../src/cli/search-site.ts";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";

const archive = new TemporaryArchive(
  {
    "a.txt": seed(
      "May 3, 2019",
      "Harbour dredged",
      "The boats came back before noon.",
      "“The water is deep, and it is cold,” said Ines Calder.",
    ),
    "b.txt": seed("May 4, 2019", "Deep cuts", "The water board met. It is cold in the harbour."),
    "c.txt": seed("", "Without a day", "Nobody knows how deep the water is."),
  },
  "title: The Test Post\nurl: https://example.org/archive/\n",
);

const search = (query: string, options = {}) =>
  searchSite(archive.project, query, { sort: "best", limit: 10, ...options });

beforeAll(async () => {
  await archive.build(silent, { workers: "none" });
});
afterAll(() => archive[Symbol.dispose]());

test("each result has its date, its headline, its address and the words that were found", async () => {
  const { total, results } = await search("boats");
  expect(total).toBe(1);
  expect(results).toEqual([
    {
      date: "2019-05-03",
      headline: "Harbour dredged",
      url: "https://example.org/archive/2019/05/03/harbour-dredged/#p1",
      snippet: "The boats came back before noon.",
    },
  ]);
});

test("results are sorted, and limited", async () => {
  const headlines = async (query: string, options: object) =>
    (await search(query, options)).results.map(({ headline }) => headline);
  const [a, b, c] = ["Harbour dredged", "Deep cuts", "Without a day"];
  expect(await headlines("deep water", { sort: "newest" })).toEqual([b, a, c]);
  expect(await headlines("deep water", { sort: "oldest" })).toEqual([a, b, c]);
  expect((await headlines("deep water", { sort: "best" }))[0]).toBe(b); // in its headline
  expect(await headlines("deep water", { sort: "newest", limit: 1 })).toEqual([b]);
});

test("a phrase must be in the text", async () => {
  expect(await search('"water is deep"')).toMatchObject({ total: 3, checked: 3 });
  const { results } = await search('"water is deep"');
  expect(results.map(({ headline }) => headline)).toEqual(["Harbour dredged"]);
});

test("a word in:quotes is shown with the quotation that has it, and who says it is counted", async () => {
  const { results, speakers } = await search("cold in:quotes", { speakers: true });
  expect(results).toHaveLength(1);
  expect(results[0]?.url).toMatch(/\/harbour-dredged\/#q1$/);
  expect(results[0]?.snippet).toContain("it is cold");
  expect(speakers).toEqual([
    { key: "ines-calder", name: "Ines Calder", quotations: 1, firstYear: 2019, lastYear: 2019 },
  ]);
});

test("a misspelt word finds nothing, and what it may have meant", async () => {
  expect(await search("habour")).toMatchObject({ total: 0, corrections: ["harbour"] });
});

test("what cannot be searched is said", async () => {
  await expect(search("from:2019")).rejects.toThrow("asks for no word");
  using other = new TemporaryArchive({ "a.txt": seed("May 3, 2019", "Harbour", "x") });
  const searchOther = () => searchSite(other.project, "x", { sort: "best", limit: 10 });
  await expect(searchOther()).rejects.toThrow(/no search index yet/);
  await other.build(silent, { workers: "none" });
  expect(await searchOther()).toMatchObject({ total: 1 });
  other.put("_site/search/root.js", "<!doctype html>");
  await expect(searchOther()).rejects.toThrow(/root\.js is damaged/);
  other.put("backfile.yaml", "search: false\n");
  await expect(searchOther()).rejects.toThrow(/search: false/);
});
