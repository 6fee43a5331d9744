import { expect, test } from "vitest";
import { markup } from "../../src/model/display-text.ts";
import type { Role } from "../../src/model/part.ts";
import { bodyHtml } from "../../src/render/body/body-html.ts";
import { wordsOf } from "../../src/render/strings/words-of.ts";
import { parseFixture, parseFixtures } from "../fixtures/parse-fixtures.ts";

/** The parts that a page shows outside its body. */
const elsewhere = new Set<Role>([
  "front-matter",
  "headline",
  "date",
  "kicker",
  "deck",
  "byline",
  "break",
]);

const lettersOf = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join("");

const entities: Readonly<Record<string, string>> = {
  "&#x26;": "&",
  "&#x3C;": "<",
  "&#x3E;": ">",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
};

test.each(parseFixtures())("the page of %s shows every word of its body", async (name) => {
  const { article } = await parseFixture(name);
  if (!article) return expect(name).toMatch(/^bytes-(?:empty|jpeg)|^many-articles/);
  const html = await bodyHtml(article, wordsOf("en"));
  const shown = lettersOf(
    html.replace(/<[^>]*>/g, "").replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity),
  );
  for (const part of article.parts) {
    if (elsewhere.has(part.role)) continue;
    const source = (article.prose ?? article.text).slice(part.start, part.end);
    for (const line of source.replaceAll(markup, " ").split(/\n|\r| {2,}/)) {
      const words = lettersOf(
        line.replace(/[-*•]\s|^\s*(?:\[\^)?\d+[.\]]:?/g, "").replace(/-$/, ""),
      );
      expect(shown).toContain(words);
    }
  }
});

test("a turn has its label once, and its words are the quotation", async () => {
  const { article } = await parseFixture("layout-transcript.txt");
  if (!article) throw new Error("no article");
  expect(await bodyHtml(article, wordsOf("en"))).toContain(
    '<p id="p1" class="turn"><b class="label">PETRA LINDQVIST</b> <span class="quote" id="q1">How deep is it now?</span>',
  );
});
