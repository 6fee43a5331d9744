import { expect, test } from "vitest";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";
import { articleOf, articleRowOf } from "../../src/store/seeds/article-row.ts";
import { fromStored, toStored } from "../../src/store/seeds/stored-text.ts";

test.each(["", "a\0b", "\0", "\ufdd0", "\ufdd00", "\ufdd0\0\ufdd01", "plain", "\ud83d\0"])(
  "%j is stored without NUL and read back as it was",
  (text) => {
    expect(toStored(text)).not.toContain("\0");
    expect(fromStored(toStored(text))).toBe(text);
  },
);

test("no column of an article's row contains a NUL, and the article is read back complete", async () => {
  const text =
    "Friday, May 3, 2019\n\nHarbour dredged\n\n“It is\0 deeper,” said\0 Ines Calder.\n\nThe\0 end.\n";
  const bytes = new TextEncoder().encode(text);
  const seed = "a.txt" as SeedPath;
  const { article } = await readArticle({ seed, format: "text", bytes }, { lang: "en" });
  if (!article) throw new Error("no article");
  const row = articleRowOf(article);
  expect(row.quotes).toHaveLength(1);
  expect(
    Object.values(row)
      .filter((value) => typeof value === "string")
      .join(""),
  ).not.toContain("\0");
  expect(row.quotes.flatMap((quote) => Object.values(quote)).join("")).not.toContain("\0");
  expect(articleOf(row)).toEqual(article);
});
