import { expect, test } from "vitest";
import type { Article, SeedPath } from "../../src/model/article.ts";
import { cardContentOf } from "../../src/model/card.ts";
import type { Permalink } from "../../src/model/permalink.ts";
import { referenceTags } from "../../src/render/metadata/reference-tags.ts";

const text = "It rained.";

const article: Article = {
  seed: "a.txt" as SeedPath,
  sha256: "0".repeat(64),
  format: "text",
  encoding: "utf-8",
  text,
  lang: { value: "und", certainty: "inferred", rule: "lang" },
  authors: [],
  tags: [],
  status: "published",
  corrections: [],
  parts: [{ role: "paragraph", start: 0, end: text.length }],
  quotes: [],
};

/** The contents of the tags with a name, for an article with these facts. */
function contents(name: string, facts: Partial<Article>): readonly string[] {
  const whole = { ...article, ...facts };
  const card = { ...cardContentOf(whole), url: "/undated/x/" as Permalink };
  const described = { article: whole, card, headline: "X", identifier: "tag:x", topics: [] };
  const site = {
    title: "Post",
    lang: "en",
    base: "/",
    accent: "#7a1f2b",
    masthead: "centred",
    start: "newest",
  } as const;
  return referenceTags(described, site).flatMap((tag) => (tag.name === name ? [tag.content] : []));
}

test.each<[string, readonly string[], readonly string[]]>([
  ["a particle", ["Anna van der Berg"], ["van der Berg, Anna"]],
  [
    "a lone name that a comma would make two of",
    ["Anna Maria van der Berg"],
    ["Anna Maria van der Berg"],
  ],
  [
    "two such names",
    ["Anna Maria van der Berg", "Ann Low"],
    ["van der Berg, Anna Maria", "Low, Ann"],
  ],
  ["a desk", ["Courier news desk"], ["Courier news desk"]],
])("the authors of a reference: %s", (_, authors, tags) => {
  expect(contents("citation_author", { authors })).toEqual(tags);
});

test("the agency is the author of an article that names none", () => {
  const dateline = {
    value: { text: "UPI —", agency: "UPI" },
    certainty: "stated",
    rule: "dateline",
  } as const;
  expect(contents("DC.creator", { dateline })).toEqual(["UPI"]);
  expect(contents("DC.creator", { dateline, authors: ["Ann Low"] })).toEqual(["Low, Ann"]);
});

test("nothing is said of an unknown day, language or place", () => {
  for (const name of ["citation_publication_date", "DC.date", "DC.language", "DC.coverage"])
    expect(contents(name, {}), name).toEqual([]);
});
