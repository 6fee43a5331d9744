import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article, SeedPath } from "../../src/model/article.ts";
import { cardContentOf } from "../../src/model/card.ts";
import { cleanText } from "../../src/model/clean-text.ts";
import { closeDirections } from "../../src/model/close-directions.ts";
import type { Day } from "../../src/model/day.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Permalink } from "../../src/model/permalink.ts";
import type { Queries } from "../../src/model/queries.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { articleView } from "../../src/render/views/article-view.ts";
import { render } from "../../templates/article.11ty.ts";
import { readHead } from "./read-head.ts";
import { expandJsonLd, unknownTerms } from "./schema-org.ts";

const pieces = [
  "</script>",
  "<!--<script>",
  "-->",
  "]]>",
  '"',
  "'",
  "\\",
  "&lt;",
  "{{x}}",
  "\u0000",
  "\u0007",
  "\u0085",
  "\u2028",
  "\u202e",
  "\u2066",
  "\ud83d",
  "🌉",
  "مرحبا",
  "=1+1",
  "\n",
  " ",
  "Anna van der Berg",
];

const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((all) => `x${all.join("")}`);

const stated = <T>(value: T): Fact<T> =>
  ({ value, certainty: "stated", rule: "front-matter" }) as Fact<T>;

const article: fc.Arbitrary<Article> = fc
  .record({
    headline: text,
    deck: text,
    section: text,
    place: text,
    reason: text,
    name: text,
    authors: fc.array(text, { maxLength: 3 }),
    tags: fc.array(text, { maxLength: 3 }),
    words: text,
  })
  .map(({ headline, deck, section, place, reason, name, authors, tags, words }) => ({
    seed: "a.txt" as SeedPath,
    sha256: "ab".repeat(32),
    format: "text",
    encoding: "utf-8",
    text: words,
    lang: stated("en"),
    date: stated("2019-05-03" as Day),
    headline: stated(headline),
    deck: stated(deck),
    dateline: stated({ text: place, place, agency: name }),
    section,
    authors,
    tags,
    status: "published",
    corrections: [{ text: reason }],
    parts: [{ role: "paragraph", start: 0, end: words.length }],
    quotes: [
      {
        start: 0,
        end: words.length,
        kind: "direct",
        rule: "none",
        confidence: 1,
        speaker: { name, kind: "person", sameAs: ["https://people.example/x"] },
      },
    ],
  }));

const site: SiteView = {
  title: "The </script> & Post",
  lang: "en",
  url: "https://post.example/",
  base: "/",
  accent: "#7a1f2b",
  masthead: "centred",
  start: "newest",
};

const permalink = "/2019/05/03/x/" as Permalink;

async function pageOf(shown: Article): Promise<string> {
  const card = { ...cardContentOf(shown), url: permalink };
  const queries = {
    article: () => ({ article: shown, card, seeds: [shown.seed], links: [] }),
    neighbours: () => ({}),
    earlierThan: () => new Map(),
  } satisfies Partial<Queries>;
  const view = await articleView(permalink, queries as unknown as Queries, site);
  if (!view) throw new Error("There is no view");
  return cleanText(render({ view, site }));
}

const shown = (words: string): string => closeDirections(cleanText(words));

test("whatever an article says, programs read exactly that from its page, and nothing leaves its element", async () => {
  await fc.assert(
    fc.asyncProperty(article, async (random) => {
      const { jsonLd, scripts, tags } = readHead(await pageOf(random));
      expect(scripts).toBe(3);
      const [data = ""] = jsonLd;
      const nodes = await expandJsonLd(data, "https://post.example/");
      expect(nodes.flatMap(unknownTerms)).toEqual([]);
      const { "@graph": graph } = JSON.parse(data) as { "@graph": Record<string, unknown>[] };
      const described = graph.find((node) => node["@type"] === "NewsArticle");
      expect(described).toMatchObject({
        headline: shown(random.headline?.value ?? ""),
        articleSection: shown(random.section ?? ""),
        ...(random.tags.length > 0 && { keywords: random.tags.map(shown) }),
        correction: random.corrections.map(({ text }) => ({ text: shown(text) })),
      });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
      expect(data).not.toMatch(/\\u00(?:0[0-8]|1)|[\u0000-\u0009\u007f-\u009f]/);
      const [title = ""] = tags.get("citation_title") ?? [];
      expect(title.replace(/\r\n?/g, "\n")).toBe(shown(random.headline?.value ?? ""));
    }),
    { numRuns: 300 },
  );
});
