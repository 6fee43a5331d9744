import type { Article, SeedPath } from "../../src/model/article.ts";
import { cardContentOf } from "../../src/model/card.ts";
import { type Cited, type CitingSite, citedOf } from "../../src/model/citations/cited.ts";
import type { Day } from "../../src/model/day.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Permalink } from "../../src/model/permalink.ts";

const stated = <T>(value: T): Fact<T> => ({ value, certainty: "stated", rule: "front-matter" });

/** What a seed says of an article that is to be cited. */
export type Facts = {
  readonly headline?: string;
  readonly authors?: readonly string[];
  readonly day?: string;
  readonly section?: string;
  readonly place?: string;
  readonly agency?: string;
  readonly withdrawn?: string;
  readonly lang?: string;
};

export const courier: CitingSite = {
  title: "The Marrow Bay Courier",
  url: "https://courier.example/archive/",
};

const permalink = "/2021/11/28/the-night/" as Permalink;
const text = "The wind reached 71 knots at two in the morning.";

/** The citation's data of an article that says this. */
export function cited(facts: Facts, site: CitingSite = courier): Cited {
  const { headline, authors = [], day, section, place, agency, withdrawn, lang = "en" } = facts;
  const article: Article = {
    seed: "a.txt" as SeedPath,
    sha256: "d7bc58".padEnd(64, "0"),
    format: "text",
    encoding: "utf-8",
    text,
    lang: stated(lang),
    ...(headline !== undefined && { headline: stated(headline) }),
    ...(day && { date: stated(day as Day) }),
    ...((place || agency) && {
      dateline: stated({ text: "-", ...(place && { place }), ...(agency && { agency }) }),
    }),
    ...(section && { section }),
    authors,
    tags: [],
    status: withdrawn === undefined ? "published" : "withdrawn",
    ...(withdrawn && { reason: withdrawn }),
    corrections: [],
    parts: [{ role: "paragraph", start: 0, end: text.length }],
    quotes: [],
  };
  return citedOf({ article, card: { ...cardContentOf(article), url: permalink } }, site);
}

export const storm: Facts = {
  headline: "The night the pier went: an account",
  authors: ["Petra Lindqvist", "Jonas Abara"],
  day: "2021-11-28",
};
