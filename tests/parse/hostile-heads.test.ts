import { expect, test } from "vitest";
import { correctQuotes } from "../../src/content/corrections/correct-quotes.ts";
import { readFix } from "../../src/content/corrections/read-fix.ts";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";
import { canonicalSpeakers, type Person } from "../../src/model/people.ts";
import type { Quote } from "../../src/model/quote.ts";
import { growthOf, mostLinearGrowth } from "../growth-of.ts";

const read = (text: string) =>
  readArticle(
    { seed: "a.md" as SeedPath, format: "markdown", bytes: new TextEncoder().encode(text) },
    { lang: "en" },
  );

const fenced = (block: string) => `---\ntitle: Harbour\n${block}\n---\n\nText.\n`;
const many = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("\n");

/** Blocks that grow with a number. */
const blocks: Readonly<Record<string, (size: number) => string>> = {
  keys: (n) => fenced(many(n, (i) => `k${i}: v`)),
  "doubled keys": (n) => fenced(many(n, (i) => `k${i >> 1}: v`)),
  aliases: (n) => fenced(`a: &a v\n${many(n, (i) => `k${i}: *a`)}`),
  "aliases without an anchor": (n) => fenced(many(n, (i) => `k${i}: *x`)),
  "anchors of one name": (n) => fenced(many(n, (i) => `k${i}: &a v\nl${i}: *a`)),
  tags: (n) => fenced(many(n, (i) => `k${i}: !t v`)),
  "a bomb": (n) => fenced(many(n, (i) => `a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`)),
  "brackets without an end": (n) => fenced(`a: ${"[".repeat(n)}`),
  "maps in maps": (n) => fenced(`a: ${"{a: ".repeat(n)}${"}".repeat(n)}`),
  "lists in lists": (n) => fenced(`a:\n  ${"- ".repeat(n)}x`),
  "lines that are not YAML": (n) => fenced(many(n, () => "not yaml")),
  "keys that are not YAML": (n) => fenced(`x: [\n${many(n, (i) => `k${i}: @v`)}`),
  "a long author": (n) => fenced(`author: ${"a".repeat(40 * n)}`),
  "a long title": (n) => fenced(`title: ${"<a &amp; ".repeat(10 * n)}`),
  spaces: (n) => fenced(`a:${" ".repeat(n)}b`),
  "merged maps": (n) => fenced(`a: &a {b: c}\n${many(n, (i) => `k${i}: {<<: *a}`)}`),
  TOML: (n) => `+++\ntitle = "x"\n${many(n, (i) => `k${i} = 1`)}\n+++\n\nText.\n`,
  "TOML tables": (n) => `+++\ntitle = "x"\n${many(n, (i) => `[t${i}]\na = 1`)}\n+++\n\nText.\n`,
  "TOML that is broken": (n) => `+++\ntitle = "x"\n${many(n, () => "a = 1")}\n+++\n\nText.\n`,
  JSON: (n) => `{"title": "x",\n${many(n, (i) => `"k${i}": ${i},`)}\n"z": 1}\n\nText.\n`,
  "JSON without an end": (n) => `{"title": "x",\n${many(n, (i) => `"k${i}": ${i},`)}\n\nText.\n`,
  labels: (n) => `Title: x\n${many(n, (i) => `Key: ${i}`)}\n\nText.\n`,
};

test.each(Object.entries(blocks))(
  "front matter of %s is read, and reported in few messages",
  async (_, block) => {
    const { article, messages } = await read(block(1_500));
    expect(article).toBeDefined();
    expect(messages.length).toBeLessThan(30);
  },
);

test.each(Object.entries(blocks))(
  "four times as much front matter of %s takes about four times as long",
  async (_, block) => {
    const texts = new Map([500, 2_000].map((size) => [size, block(size)]));
    expect(await growthOf((size) => read(texts.get(size) ?? ""), 500)).toBeLessThan(
      mostLinearGrowth,
    );
  },
);

test("words that are keys of every object are ordinary keys", async () => {
  const { article } = await read(fenced("__proto__: { title: x }\nconstructor: y\ntoString: z"));
  expect(article?.headline?.value).toBe("Harbour");
});

const name = "a.txt" as SeedPath;
const readFixOf = (text: string) => readFix({ path: "a.fix.yaml", text }, name);

test.each([
  ["headline: *x\n", "*x is a YAML alias, and no anchor &x comes before it."],
  ["tags: &a [*a]\n", "The YAML alias *a contains itself."],
  ["__proto__: 1\n", "__proto__: is not known here."],
  ["quotes:\n  - constructor: 1\n    words: x\n", "quotes: 0: constructor: is not known here."],
  ["deck: a\ndeck: b\n", "deck: appears twice."],
])("a fix file of %j is a message with its line", (text, reason) => {
  const [message] = readFixOf(text).messages;
  expect(message).toMatchObject({ rule: "fix-invalid", file: "a.fix.yaml" });
  expect(message?.line).toBeGreaterThan(0);
  expect(message?.reason).toContain(reason);
});

test("a value of a fix file is the text that was written", () => {
  expect(readFixOf("headline: 007\ntags: [1.10, yes, 1984]\n")).toEqual({
    value: { headline: "007", tags: ["1.10", "yes", "1984"] },
    messages: [],
  });
});

test("four times as many keys in a fix file take about four times as long", async () => {
  const growth = await growthOf((size) => readFixOf(many(size, (i) => `k${i}: v`)), 1_000);
  expect(growth).toBeLessThan(mostLinearGrowth);
});

function quotations(count: number) {
  const sentences = Array.from(
    { length: count },
    (_, i) => `“It is number ${i} of the list,” he said. `,
  );
  let at = 0;
  const quotes = sentences.map((sentence): Quote => {
    const start = at;
    at += sentence.length;
    return { start, end: start + sentence.length - 9, kind: "direct", rule: "none", confidence: 0 };
  });
  return { text: sentences.join(""), quotes };
}

test("four times as many fixes and quotations take about four times as long", async () => {
  const growth = await growthOf((size) => {
    const fixes = Array.from({ length: size }, (_, i) => ({
      words: `It is number ${i} of`,
      speaker: "Jo Roe",
    }));
    expect(correctQuotes(quotations(size), { quotes: fixes }).misfits).toEqual([]);
  }, 1_000);
  expect(growth).toBeLessThan(mostLinearGrowth);
});

test.each([
  ["with names of their own", (i: number) => `Jo Roe ${i}`],
  ["who share one name", () => "Jo Roe"],
])(
  "four times as many people, %s, and quotations take about four times as long",
  async (_, named) => {
    const growth = await growthOf((size) => {
      const people = Array.from(
        { length: size },
        (_, i): Person => ({
          name: `${named(i)} (${i})`,
          kind: "person",
          aliases: [named(i)],
          seeds: [`b/${i}/*`],
        }),
      );
      const canonical = canonicalSpeakers(people, name);
      for (let i = 0; i < size; i++) canonical({ name: named(i), kind: "person" });
    }, 1_000);
    expect(growth).toBeLessThan(mostLinearGrowth);
  },
);
