import { expect, test } from "vitest";
import { findQuotes } from "../../src/content/quotes/find-quotes.ts";

const body = "\n\nTalks resume on Monday. “We wait,” said Jane Roe.";

/** The quotations of an article with a headline and one paragraph. */
const quotesOf = (headline: string, paragraph: string, lang = "en") =>
  findQuotes({
    text: headline + paragraph,
    parts: [
      { role: "headline", start: 0, end: headline.length },
      { role: "paragraph", start: headline.length + 2, end: headline.length + paragraph.length },
    ],
    lang: { value: lang, certainty: "stated", rule: "lang" },
  });

const inHeadline = (headline: string, lang = "en") =>
  quotesOf(headline, body, lang)
    .filter((quote) => quote.start < headline.length)
    .map((quote) => ({ ...quote, words: headline.slice(quote.start, quote.end) }));

test.each([
  ["en", "Minister: 'No deal before spring'", "'No deal before spring'"],
  ["en", "Minister: “No deal before spring”", "“No deal before spring”"],
  ["en", "'We stay here', says mayor of Halm", "'We stay here'"],
  ["en", "'It's a farmers' world,' says Roe", "'It's a farmers' world,'"],
  ["en", "Mayor calls bridge plan 'mad'", "'mad'"],
  ["de", "Lind: „Wir verkaufen die Brücke nicht“", "„Wir verkaufen die Brücke nicht“"],
])("in a headline, %s: %s", (lang, headline, words) => {
  expect(inHeadline(headline, lang)).toMatchObject([{ words, rule: "headline" }]);
});

test.each([
  ["en", "Farmers' market 'Green Fair' opens"],
  ["en", "'The Long River' wins film prize"],
  ["en", "Film of the week: 'The Long River'"],
  ["en", "Rock 'n' roll festival returns to Roe's farm"],
  ["en", "Summer of '69 remembered"],
  ["en", "Storm hits the coast – 'Green Fair' off"],
  ["de", "Film „Der lange Fluss“ läuft an"],
])("left alone in a headline, %s: %s", (lang, headline) => {
  expect(inHeadline(headline, lang)).toEqual([]);
});

test("a last name alone in the body is the full name that the headline gives", () => {
  const quotes = quotesOf(
    "Ada Quill wins the vote",
    "\n\n“We wait,” Quill said. “It is late,” said Roe.",
  );
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(["Ada Quill", "Roe"]);
});

test("a headline names no speaker, and its names are not used in the body", () => {
  const headline = "Harbour Roe: 'No deal before spring'";
  expect(inHeadline(headline)[0]?.speaker).toBeUndefined();
  const quotes = quotesOf(headline, body);
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual([undefined, "Jane Roe"]);
});
