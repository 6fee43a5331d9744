import { expect, test } from "vitest";
import { expectedFiles } from "../sites/golden-sites.ts";
import { readHead } from "./read-head.ts";
import { expandJsonLd, unknownTerms } from "./schema-org.ts";

const pages = [...expectedFiles("marrow-bay")].filter(([path]) => path.endsWith(".html"));
const site = "https://courier.example/archive/";

const pageAt = (start: string): string => {
  const found = pages.find(([path]) => path.startsWith(start));
  if (!found) throw new Error(`No page at ${start}`);
  return found[1];
};

/** The node of a type among those that a page describes. */
function thing(html: string, type: string) {
  const [text = "{}"] = readHead(html).jsonLd;
  const { "@graph": graph = [] } = JSON.parse(text) as { "@graph"?: Record<string, unknown>[] };
  return graph.find((node) => node["@type"] === type);
}

test.each(pages)("%s is described in the vocabulary of schema.org alone", async (path, html) => {
  const { jsonLd } = readHead(html);
  expect(jsonLd.length).toBeLessThan(2);
  for (const text of jsonLd) {
    const nodes = await expandJsonLd(text, site + path);
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.flatMap(unknownTerms)).toEqual([]);
  }
});

test("a term that schema.org does not have is found", async () => {
  const text = `{"@context":"https://schema.org","@type":"Quotation","headlin":"x","hasPart":{"@type":"Thingy","name":"y"}}`;
  expect((await expandJsonLd(text, site)).flatMap(unknownTerms)).toEqual([
    "Thingy",
    "Thingy https://schema.org/name",
    "Quotation https://schema.org/headlin",
  ]);
});

test("an article says its authors, day, corrections and quotations with their speakers", () => {
  const html = pageAt("2021/11/28/the-night");
  const url = `${site}2021/11/28/the-night-the-pier-went-an-hour-by-hour-account/`;
  expect(thing(html, "NewsArticle")).toMatchObject({
    url,
    headline: "The night the pier went: an hour-by-hour account",
    identifier: [
      "tag:courier.example,2019:/2021/11/28/the-night-the-pier-went-an-hour-by-hour-account/",
      {},
    ],
    datePublished: "2021-11-28",
    dateModified: "2021-11-30",
    author: [{ name: "Petra Lindqvist", url: `${site}authors/petra-lindqvist/` }, {}],
    isPartOf: { "@type": "Newspaper", name: "The Marrow Bay Courier" },
    hasPart: [
      {
        "@id": `${url}#q1`,
        text: "“I heard it before I saw it … It was the sound of a piano falling down a staircase, for an hour.”",
        spokenByCharacter: {
          "@type": "Person",
          name: "Ines Calder",
          sameAs: ["https://people.example/ines-calder"],
        },
      },
      { "@id": `${url}#q3`, spokenByCharacter: { name: "Tobias Wren" } },
    ],
  });
});

test("an article leads back through its day, month and year", () => {
  const { itemListElement } = thing(pageAt("2021/11/28/the-night"), "BreadcrumbList") ?? {};
  expect(itemListElement).toMatchObject([
    { position: 1, item: site },
    { name: "2021", item: `${site}2021/` },
    { name: "November", item: `${site}2021/11/` },
    { item: `${site}2021/11/28/` },
    { position: 5, name: "The night the pier went: an hour-by-hour account" },
  ]);
});

test("reference managers get the newspaper, the day, every author and the address", () => {
  const { tags } = readHead(pageAt("2021/11/28/the-night"));
  expect(tags.get("citation_author")).toEqual(["Lindqvist, Petra", "Abara, Jonas"]);
  expect(tags.get("citation_publication_date")).toEqual(["2021/11/28"]);
  expect(tags.get("DC.source")).toEqual(["The Marrow Bay Courier"]);
  expect(tags.has("citation_journal_title")).toBe(false); // Zotero would save an article of a journal
  expect(tags.get("DC.type")).toEqual(["newspaperArticle"]);
  expect(tags.get("citation_public_url")).toEqual(tags.get("og:url"));
});

test("an undated article has no day", () => {
  const html = pageAt("undated/");
  const undated = pages.find(([path]) => /^undated\/[^/]+\/index/.test(path))?.[1] ?? "";
  expect(thing(undated, "NewsArticle")).not.toHaveProperty("datePublished");
  const { tags } = readHead(undated);
  for (const name of ["citation_publication_date", "DC.date", "article:published_time"])
    expect(tags.has(name), name).toBe(false);
  expect(html).not.toBe("");
});

test("a withdrawn article is not described", () => {
  const withdrawn = pages.filter(([, html]) => html.includes('class="withdrawn"'));
  expect(withdrawn.length).toBeGreaterThan(0);
  for (const [path, html] of withdrawn) {
    expect(thing(html, "NewsArticle"), path).toBeUndefined();
    const names = [...readHead(html).tags.keys()];
    expect(
      names.filter((name) => /^(?:citation_|DC\.|article:)/.test(name)),
      path,
    ).toEqual([]);
  }
});

test("a speaker's page is about the person, with the pages elsewhere that people.yaml gives", () => {
  const html = pageAt("speakers/ines-calder/");
  expect(thing(html, "ProfilePage")).toMatchObject({
    mainEntity: { name: "Ines Calder", sameAs: ["https://people.example/ines-calder"] },
  });
  expect(html).toContain('<a href="https://people.example/ines-calder">people.example</a>');
});
