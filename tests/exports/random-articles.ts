import fc from "fast-check";
import type { Article, SeedPath } from "../../src/model/article.ts";
import { cardContentOf } from "../../src/model/card.ts";
import type { Day } from "../../src/model/day.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Permalink } from "../../src/model/permalink.ts";
import { hostileText } from "../feeds/hostile-text.ts";

export const stated = <T>(value: T): Fact<T> => ({
  value,
  certainty: "stated",
  rule: "front-matter",
});

/** An article as exports are given it. */
export const exported = (article: Article) => ({
  article,
  card: { ...cardContentOf(article), url: "/2019/05/03/harbour/" as Permalink },
});

/** Articles whose every text is hostile, each with a quotation. */
export const hostileArticle: fc.Arbitrary<Article> = fc
  .record({
    headline: hostileText,
    deck: hostileText,
    byline: hostileText,
    section: hostileText,
    place: hostileText,
    name: hostileText,
    authors: fc.array(hostileText, { maxLength: 3 }),
    tags: fc.array(hostileText, { maxLength: 3 }),
    words: hostileText,
    date: fc.constantFrom("2019-05-03" as Day, undefined),
  })
  .map(({ headline, deck, byline, section, place, name, authors, tags, words, date }) => {
    const text = `Before. “${words}” she said.`;
    return {
      seed: "a.txt" as SeedPath,
      sha256: "ab".repeat(32),
      format: "text",
      encoding: "utf-8",
      text,
      lang: stated("en"),
      ...(date && { date: stated(date) }),
      headline: stated(headline),
      deck: stated(deck),
      byline: stated(byline),
      dateline: stated({ text: place, place, agency: name }),
      section,
      authors,
      tags,
      status: "published",
      corrections: [],
      parts: [{ role: "paragraph", start: 0, end: text.length }],
      quotes: [
        {
          start: 8,
          end: 8 + words.length + 2,
          kind: "direct",
          rule: "verb-subject-after",
          confidence: 0.5,
          speaker: { name: `x${name}`, kind: "person" },
        },
      ],
    };
  });
