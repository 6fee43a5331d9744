import fc from "fast-check";
import { expect, test } from "vitest";
import { articleTable } from "../../src/exports/articles.ts";
import { citationsText, citedIn } from "../../src/exports/citations.ts";
import { csvLines } from "../../src/exports/csv.ts";
import { quotationsOf, quotationTable } from "../../src/exports/quotations.ts";
import { jsonLines } from "../../src/exports/table.ts";
import type { Article } from "../../src/model/article.ts";
import type { Span } from "../../src/model/span.ts";
import { dataBytesOf } from "../../src/store/seeds/data-bytes.ts";
import { exported, hostileArticle, stated } from "./random-articles.ts";

const site = {
  title: "The Courier",
  url: "https://courier.example/",
  identifierAuthority: "courier.example,2019",
};

/** The same article with each quotation many times, and a head that is as long. */
function longer(article: Article): Article {
  const { text, quotes, parts } = article;
  const times = 20;
  const shifted = <T extends Span>(spans: readonly T[]): readonly T[] =>
    Array.from({ length: times }, (_, i) =>
      spans.map((span) => ({
        ...span,
        start: span.start + i * text.length,
        end: span.end + i * text.length,
      })),
    ).flat();
  return {
    ...article,
    text: text.repeat(times),
    quotes: shifted(quotes),
    parts: shifted(parts),
    deck: stated((article.deck?.value ?? "").repeat(times)),
  };
}

test("no file takes more bytes of an article than planned", () => {
  fc.assert(
    fc.property(hostileArticle.map(longer), (article) => {
      const row = exported(article);
      const cited = [citedIn(site, row)];
      const texts = [
        ...[csvLines, jsonLines].flatMap((lines) => [
          [...lines(articleTable(site), [row])].join(""),
          [...lines(quotationTable(site), quotationsOf([row]))].join(""),
        ]),
        ...(["bib", "ris", "csl.json"] as const).map((format) => citationsText(format, cited)),
      ];
      const largest = Math.max(...texts.map((text) => Buffer.byteLength(text)));
      expect(largest).toBeLessThanOrEqual(dataBytesOf(article));
    }),
  );
});
