import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import Ajv from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";
import { expect, test } from "vitest";
import { atom } from "../../src/feeds/atom.ts";
import { articleEntry, type FeedSite, feedOn, quoteEntry } from "../../src/feeds/entries.ts";
import { type Entry, type Feed, htmlOf } from "../../src/feeds/feed.ts";
import { jsonFeed } from "../../src/feeds/json-feed.ts";
import { rss } from "../../src/feeds/rss.ts";
import type { Card } from "../../src/model/card.ts";
import type { Day } from "../../src/model/day.ts";
import type { Permalink } from "../../src/model/permalink.ts";
import type { SpeakerKey } from "../../src/model/speaker.ts";
import { hostileText } from "./hostile-text.ts";

const require = createRequire(import.meta.url);
const atomSchema = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(import.meta.dirname, "atom.rng"), "utf8")),
);
const ajv = new Ajv.default({ allErrors: true, strict: false });
formats.default(ajv);
const isJsonFeed = ajv.compile(require("jsonfeed-schema/schema-v1.1.json"));

const site: FeedSite = {
  title: "The Marrow Bay Courier",
  lang: "en-GB",
  url: "https://courier.example/archive/",
};

const card: Card = {
  url: "/2019/05/03/harbour-dredged/" as Permalink,
  headline: "Harbour dredged",
  headlineInferred: false,
  day: "2019-05-03" as Day,
  lede: "The plough worked.",
  lang: "en",
  withdrawn: false,
};

const article = fc.record({
  headline: hostileText,
  lede: hostileText,
  authors: fc.array(hostileText, { maxLength: 2 }),
  tags: fc.array(hostileText, { maxLength: 2 }),
  body: fc.option(fc.array(hostileText, { maxLength: 3 })),
  url: hostileText.map((text) => `/2019/05/03/${text.toWellFormed()}/` as Permalink),
});

const entry: fc.Arbitrary<Entry> = article.map(({ headline, lede, authors, tags, body, url }) => {
  const own = { ...card, url, headline: `x${headline}`, lede };
  const given = { card: own, authors, tags, modified: "2020-01-02", ...(body && { body }) };
  const made = articleEntry(site, given, "Withdrawn.");
  if (!made) throw new Error("An article with a day is an entry.");
  return made;
});

const feed: fc.Arbitrary<Feed> = fc
  .record({ entries: fc.array(entry, { minLength: 1, maxLength: 3 }), title: hostileText })
  .map(({ entries, title }) => ({
    ...feedOn(
      { ...site, title: `x${title}` },
      { at: "/feed.xml" as Permalink, page: "/" as Permalink },
    ),
    updated: "2020-01-02",
    entries,
  }));

/** Readers strip and fold white space, and XML cannot hold two characters. */
const folded = (text: string | undefined): string =>
  (text ?? "")
    .replace(/[\ufffe\uffff]/g, "")
    .replace(/\s+/gu, " ")
    .trim();

const plain = ({ id, address, title, authors, tags, summary }: Entry) => ({
  id: folded(id),
  address,
  title: folded(title),
  authors: authors.map(folded),
  tags: tags.map(folded),
  summary: folded(summary),
});

test("any article is an entry that a reader of Atom gets back, in a feed that the schema of Atom accepts", () => {
  fc.assert(
    fc.property(feed, (given) => {
      const text = atom(given);
      using document = XmlDocument.fromString(text);
      atomSchema.validate(document);
      const read = parseAtomFeed(text);
      expect(folded(read.title?.value)).toBe(folded(given.title));
      expect(read.entries?.map(({ content }) => folded(content?.value))).toEqual(
        given.entries.map(({ paragraphs }) => folded(paragraphs && htmlOf(paragraphs))),
      );
      expect(
        read.entries?.map((each) => ({
          id: folded(each.id),
          address: each.links?.[0]?.href,
          title: folded(each.title?.value),
          authors: (each.authors ?? []).map(({ name }) => folded(name)),
          tags: (each.categories ?? []).map(({ term }) => folded(term)),
          summary: folded(each.summary?.value),
        })),
      ).toEqual(given.entries.map(plain));
    }),
  );
});

test("any article is an item that a reader of JSON Feed gets back, in a feed that its schema accepts", () => {
  fc.assert(
    fc.property(feed, (given) => {
      const text = jsonFeed(given);
      isJsonFeed(JSON.parse(text));
      expect(isJsonFeed.errors).toBeNull();
      const read = parseJsonFeed(text);
      expect(read.items?.map(({ id }) => id)).toEqual(given.entries.map(({ id }) => id));
      expect(read.items?.map(({ title }) => folded(title))).toEqual(
        given.entries.map(({ title }) => folded(title)),
      );
    }),
  );
});

test("any article is an item that a reader of RSS gets back", () => {
  fc.assert(
    fc.property(feed, (given) => {
      const text = rss(given);
      XmlDocument.fromString(text).dispose();
      const read = parseRssFeed(text);
      expect(read.items?.map(({ guid }) => folded(guid?.value))).toEqual(
        given.entries.map(({ id }) => folded(id)),
      );
      expect(read.items?.map(({ title }) => folded(title))).toEqual(
        given.entries.map(({ title }) => folded(title)),
      );
      expect(read.items?.map(({ pubDate }) => pubDate)).toEqual(
        given.entries.map(() => "Fri, 03 May 2019 00:00:00 GMT"),
      );
    }),
  );
});

test("the schema of Atom refuses a feed without a date", () => {
  const text = atom({
    ...feedOn(site, { at: "/feed.xml" as Permalink, page: "/" as Permalink }),
    updated: "",
    entries: [],
  });
  using document = XmlDocument.fromString(text);
  expect(() => atomSchema.validate(document)).toThrow(/updated/);
});

const given = { card, authors: ["Ines Calder"], tags: [], body: ["Secret."] };

test("a withdrawn article is its notice: no text, no names", () => {
  const own = { ...card, withdrawn: true, lede: "" };
  const made = articleEntry(site, { ...given, card: own, reason: "It was wrong." }, "Withdrawn.");
  expect(made).toMatchObject({ summary: "Withdrawn. It was wrong.", authors: [] });
  expect(made).not.toHaveProperty("paragraphs");
});

test("an article without a day is not an entry", () => {
  const { day: _day, ...undated } = card;
  expect(articleEntry(site, { ...given, card: undated }, "Withdrawn.")).toBeUndefined();
});

test("the id is the address, or a tag of the archive's authority; a correction changes the day of the change only", () => {
  const own = { ...site, identifierAuthority: "courier.example,2019" };
  expect(articleEntry(site, given, "")?.id).toBe(
    "https://courier.example/archive/2019/05/03/harbour-dredged/",
  );
  expect(articleEntry(own, given, "")?.id).toBe(
    "tag:courier.example,2019:/2019/05/03/harbour-dredged/",
  );
  const corrected = articleEntry(own, { ...given, modified: "2020-01-02" }, "");
  expect(corrected).toEqual({ ...articleEntry(own, given, ""), modified: "2020-01-02" });
});

test("a quotation is an entry at its own place in the article", () => {
  const quote = {
    card,
    number: 2,
    text: "“It is deep.”",
    kind: "direct" as const,
    context: "“…” said Ines Calder.",
    speaker: { key: "ines-calder" as SpeakerKey, name: "Ines Calder", kind: "person" as const },
  };
  expect(quoteEntry(site, quote)).toMatchObject({
    id: "https://courier.example/archive/2019/05/03/harbour-dredged/#q2",
    title: "“It is deep.”",
    authors: ["Ines Calder"],
    summary: "“It is deep.” said Ines Calder. — Harbour dredged",
  });
});
