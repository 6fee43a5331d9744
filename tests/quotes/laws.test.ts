import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuotes } from "../../src/content/quotes/find-quotes.ts";
import type { Part } from "../../src/model/part.ts";
import type { Quote } from "../../src/model/quote.ts";
import { articleOf, pieces } from "./article-of.ts";

const languages = ["en", "de", "fr", "es", "it", "pt", "nl", "ru", "cs", "ja", "zh", "xx"] as const;

const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((some) => some.join(""));

test("in any text, quotations are inside the text, in order, without overlap", () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...languages), (article, lang) => {
      const quotes = quotesOf(article, lang);
      let last = 0;
      for (const { start, end, speaker, confidence } of quotes) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(article.length);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
        expect(speaker?.name).not.toBe("");
        if (speaker?.mention) {
          const mention = article.slice(speaker.mention.start, speaker.mention.end);
          expect(mention.trim()).toBe(mention);
          expect(mention).not.toBe("");
        }
        last = end;
      }
    }),
    { numRuns: 2_000 },
  );
});

test("the same text gives the same quotations", () => {
  fc.assert(
    fc.property(text, (article) => {
      expect(quotesOf(article, "en")).toEqual(quotesOf(article, "en"));
    }),
  );
});

test("captions are not searched for quotations", () => {
  const article = "“One,” said Jane Roe.\n\n“Two,” said Jane Roe.";
  const [first, second] = articleOf(article).parts;
  if (!first || !second) throw new Error("two paragraphs");
  const parts: readonly Part[] = [{ ...first, role: "caption" }, second];
  const quotes = findQuotes({ text: article, parts, lang });
  expect(quotes.map(({ start, end }) => article.slice(start, end))).toEqual(["“Two,”"]);
});

test("a caption between two paragraphs does not break a chain", () => {
  const article = "Jane Roe said: “We waited.\n\nThe quay in May.\n\n“Nobody came.”";
  const [first, caption, last] = articleOf(article).parts;
  if (!first || !caption || !last) throw new Error("three paragraphs");
  const parts: readonly Part[] = [first, { ...caption, role: "caption" }, last];
  const quotes = findQuotes({ text: article, parts, lang });
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(["Jane Roe", "Jane Roe"]);
});

test("markup is skipped, and offsets refer to the text", () => {
  const article = "**Jane Roe** said: “We *waited*.”";
  const prose = article.replace(/\*/g, "\u2060");
  const quotes = findQuotes({ text: article, prose, parts: articleOf(article).parts, lang });
  expect(quotes.map((quote) => article.slice(quote.start, quote.end))).toEqual(["“We *waited*.”"]);
  expect(quotes[0]?.speaker?.name).toBe("Jane Roe");
});

test("German marks and words outweigh a language that is only supposed", () => {
  const article = "Der Rat und die Stadt sind sich einig. „Das ist nicht klug“, sagte Jan Ott.";
  const supposed = { value: "en", certainty: "inferred", rule: "archive" } as const;
  const [quote] = findQuotes({ text: article, parts: articleOf(article).parts, lang: supposed });
  expect(quote?.speaker?.name).toBe("Jan Ott");
});

const lang = { value: "en", certainty: "stated", rule: "lang" } as const;

const quotesOf = (article: string, value: string): readonly Quote[] =>
  findQuotes({ text: article, parts: articleOf(article).parts, lang: { ...lang, value } });
