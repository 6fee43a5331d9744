import { expect, test } from "vitest";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";
import { bodyHtml } from "../../src/render/body/body-html.ts";
import { wordsOf } from "../../src/render/strings/words-of.ts";
import { growthOf, mostLinearGrowth } from "../growth-of.ts";

const words = wordsOf("en");

async function show(text: string, format: "text" | "markdown" = "markdown") {
  const seed = { seed: "a.md" as SeedPath, format, bytes: new TextEncoder().encode(text) };
  const { article, messages } = await readArticle(seed, { lang: "en" });
  if (!article) throw new Error("There is no article.");
  return { html: await bodyHtml(article, words), messages, article };
}

const many = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("");

/** Pieces that are repeated, each in a way that some parser does not like; `%` counts up. */
const repeated: Readonly<Record<string, string>> = {
  "marks of quotation": ">",
  quotations: "> a\n\n",
  "lines after a quotation": "a\n> b\nc\n",
  "lists in one line": "1. ",
  "list items": "* a\n",
  "short paragraphs": "a\n\n",
  "lines of one paragraph": "a line\n",
  words: "word ",
  "underlined headings": "a\n---\n",
  tables: "a | b\n- | -\n\n",
  footnotes: "x[^%]\n\n[^%]: b\n\n",
  definitions: "[a%]: b\n\n[a%]\n\n",
  "closing brackets": "]",
  "links without an end": "[a](",
  stars: "a*",
  "stars and underscores": "*a_ ",
  tildes: "a~~",
  "processing instructions": "a <?",
  comments: "a <!--",
  "character data": "a <![CDATA[",
  declarations: "a <!A ",
  addresses: "a@b.",
  escapes: "\\",
  "open boxes": "<div>",
  "open boxes in paragraphs": "<div>\n\n",
  "open marks": "a <b> ",
  "open marks with attributes": "<font size=%>a\n\n",
  "quotations of HTML": "<blockquote>",
  "lists in lists": "<ul><li>",
  "tables in tables": "<table><tr><td>",
  attributes: "<p a%=b ",
  "end tags": "</b>",
  "unknown tags": "a <Applause> ",
  scripts: "<script>",
  "shortcodes without an end": "{{< ",
  "indented lines": "    It is so.\n\n",
  headings: "# a\n\n",
  "links inside the text": "[a](#a%) ",
};

/** Texts of some length with a beginning, a middle and an end. */
const composed: Readonly<Record<string, (length: number) => string>> = {
  "rows of a table": (n) => `a | b\n- | -\n${"a | b\n".repeat(n / 6)}`,
  "a table of short rows": (n) =>
    `${"|a".repeat(n / 8)}\n${"|-".repeat(n / 8)}\n${"|b\n".repeat(n / 8)}`,
  "references to one long address": (n) =>
    `[a]: ${"b".repeat(n / 2)}\n\n${"[a]\n\n".repeat(n / 10)}`,
  "images in images": (n) => `${"![".repeat(n / 6)}a${"](b)".repeat(n / 6)}`,
  "emphasis in emphasis": (n) => `${"*a **b ".repeat(n / 13)}${"b** a*".repeat(n / 13)}`,
  "attributes of a tag": (n) => `<p ${many(n / 8, (i) => `a${i}=b `)}>a</p>`,
  "quotations in boxes": (n) =>
    many(Math.min(90, Math.sqrt(n / 6)), (i) => `${"> ".repeat(i)}${"<blockquote>".repeat(50)}\n`),
  "an item and lines without its indent": (n) => `1. ${"a b\n".repeat(n / 4)}`,
  "a footnote and lines without its indent": (n) => `[^1]: ${"a b\n".repeat(n / 4)}`,
  "words behind an open bracket": (n) => `[${"a word\n".repeat(n / 7)}`,
  "lists by their indent": (n) => many(Math.sqrt(n), (i) => `${"  ".repeat(i)}- a\n`),
  "code marks of many lengths": (n) => many(Math.sqrt(2 * n), (i) => `${"`".repeat(i)} `),
};

const texts = new Map<string, (length: number) => string>([
  ...Object.entries(composed),
  ...Object.entries(repeated).map(
    ([name, piece]) =>
      [name, (n: number) => many(n / piece.length, (i) => piece.replaceAll("%", `${i}`))] as const,
  ),
]);

test.each([...texts])("a Markdown text of %s is shown, formatted or plain", async (_, text) => {
  const hostile = text(20_000);
  const { html, messages, article } = await show(hostile);
  const plain = messages.some(({ rule }) => rule === "markdown-too-hard");
  expect(article.prose === undefined).toBe(plain);
  expect(html.length).toBeLessThan(300_000 + 100 * hostile.length);
});

test.each([...texts])(
  "four times as much Markdown of %s takes about four times as long",
  async (_, text) => {
    const made = new Map([2_000, 8_000].map((length) => [length, text(length)]));
    expect(await growthOf((length) => show(made.get(length) ?? ""), 2_000)).toBeLessThan(
      mostLinearGrowth,
    );
  },
);

const plain: Readonly<Record<string, (size: number) => string>> = {
  lines: (n) => "A line of text\n".repeat(n),
  "double-spaced lines": (n) =>
    "the quick brown fox jumps over the lazy dog and runs on and\n\n".repeat(n),
  "divided words": (n) => many(n, (i) => `the fox jumped over the wom${"q".repeat(i % 9)}-\nbat\n`),
  "spaces in a line": (n) => `It is${" ".repeat(n * 10)}so.\n`,
  "blank lines": (n) => `${"\n".repeat(n * 10)}x`,
  "line separators": (n) => `a\n${"\u2028".repeat(n)}x`,
  "spaces before a line": (n) => `a\n${" ".repeat(n * 10)}x`,
  quotations: (n) => "“It is deep,” said Ines Calder.\n\n".repeat(n),
  "asides to fold": (n) => "Read more: a\n\nb\n\n".repeat(n),
};

test.each(Object.entries(plain))(
  "four times as much plain text of %s takes about four times as long",
  async (_, text) => {
    const made = new Map([500, 2_000].map((size) => [size, text(size)]));
    const task = (size: number) => show(made.get(size) ?? "", "text");
    expect(await growthOf(task, 500)).toBeLessThan(mostLinearGrowth);
  },
);

test("a plain text of 200,000 lines in one paragraph is shown", async () => {
  const { article } = await show("A line of text\n".repeat(200_000), "text");
  expect(article.parts.length).toBeGreaterThan(0);
});
