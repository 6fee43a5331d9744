import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";
import { recordOf } from "../../src/model/record.ts";

const seed = "000_d7bc5804ed70a5fb.txt" as SeedPath;

test("the project's first seed gives its complete record", async () => {
  const bytes = readFileSync(join(import.meta.dirname, "../../seeds", seed));
  const { article, messages } = await readArticle({ seed, format: "text", bytes }, { lang: "en" });
  if (!article) throw new Error("no article");
  const { text } = article;
  const { body, parts, quotes, ...record } = JSON.parse(
    JSON.stringify(recordOf(article, messages)),
  );
  expect(record).toEqual({
    seed,
    sha256: "976ea256f063750dec3c3681ca4aa0096b14db41eaed73b941517d201073de28",
    format: "text",
    encoding: "utf-8",
    lang: "en",
    date: "2024-04-16",
    headline:
      "Russia & Japan could finally sign WWII peace deal as Tokyo says it is ready to continue negotiations over disputed Kuril Islands",
    kicker: null,
    deck: null,
    byline: null,
    authors: [],
    dateline: null,
    section: null,
    tags: [],
    status: "published",
    reason: null,
    corrections: [],
    facts: {
      date: { certainty: "stated", rule: "date-line", start: 0, end: 25 },
      headline: { certainty: "stated", rule: "headline", start: 28, end: 156 },
      lang: { certainty: "inferred", rule: "archive" },
    },
    messages: [],
  });
  expect(parts.map(({ role }: { role: string }) => role)).toEqual([
    "date",
    "headline",
    ...Array.from({ length: 5 }, () => "paragraph"),
  ]);
  expect(body.map((paragraph: string) => paragraph.split(" ").slice(0, 3).join(" "))).toEqual([
    "Seventy-five years after",
    "At a briefing",
    "The issue of",
    "Japan has continued",
    "However, in January,",
  ]);
  expect(text.match(/\u00a0/g)?.length).toBe(6);
  expect(quotes).toMatchObject([
    {
      text: "“I think that the government will continue to be determined to negotiate in line with our main objective of resolving the issue and concluding a peace treaty,”",
      kind: "direct",
      speaker: { name: "Katsunobo Kato", kind: "person", mention: { text: "he" } },
    },
    {
      text: "“should not be passed on to future generations.”",
      kind: "fragment",
      speaker: { name: "Yoshihide Suga", kind: "person", mention: { text: "He" } },
    },
    {
      text: "“our Japanese friends”",
      kind: "fragment",
      speaker: { name: "Sergey Lavrov", kind: "person" },
    },
  ]);
  for (const { start, end, text: words } of quotes) {
    expect(text.slice(start, end)).toBe(words);
  }
});
