import { expect, test } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { quoteContext } from "../../src/model/quote-context.ts";

/** The context in a paragraph whose quotation is between « and ». */
function contextIn(marked: string): string | undefined {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const text = marked.replace(/[«»]/g, "");
  const article: Pick<Article, "text" | "parts"> = {
    text,
    parts: [{ role: "paragraph", start: 0, end: text.length }],
  };
  return quoteContext(article, [{ start, end }]);
}

test.each([
  [
    "the printed attribution behind it",
    "«“We waited,”» said Ines Calder, the harbour master. It rained.",
    "“…” said Ines Calder, the harbour master.",
  ],
  [
    "its sentence, of a few words in one",
    "It rained. Maud Ferris called the plan «“a saving of pennies”» on Monday. Nobody laughed.",
    "Maud Ferris called the plan “…” on Monday.",
  ],
  [
    "a title and its full stop do not end a sentence",
    "It rained. On Nov. 3 Mr. Wren said it was «“late”», as did Dr. Hale.",
    "On Nov. 3 Mr. Wren said it was “…”, as did Dr. Hale.",
  ],
  [
    "the sentence before one that it begins",
    "The crossing takes an hour. «“In fair weather,”» she added.",
    "The crossing takes an hour. “…” she added.",
  ],
  [
    "no more than the reach on either side, cut between words",
    `${"and so on ".repeat(40)}he said «“late”» ${"and on ".repeat(40)}`,
    `…${"and so on ".repeat(13)}he said “…” ${"and on ".repeat(19)}and…`,
  ],
])("shows %s", (_, marked, context) => {
  expect(contextIn(marked)).toBe(context);
});

test("has no context for words alone in their paragraph", () => {
  expect(contextIn("«“We waited.”»")).toBeUndefined();
});
