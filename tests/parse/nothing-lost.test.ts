import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";
import { parseFixture, parseFixtures } from "../fixtures/parse-fixtures.ts";
import { partFaults } from "../fixtures/part-faults.ts";

test.each(parseFixtures())("every character of %s lies in exactly one part", async (name) => {
  const { article } = await parseFixture(name);
  expect(article ? partFaults(article) : []).toEqual([]);
});

const parse = (bytes: Uint8Array, format: "text" | "markdown") =>
  readArticle({ seed: "seed.txt" as SeedPath, format, bytes }, { lang: "en" });

test("any bytes give an article that loses nothing, or a reason", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, markdown) => {
      const { article, messages } = await parse(bytes, markdown ? "markdown" : "text");
      if (!article) expect(messages.map(({ level }) => level)).toContain("error");
      else expect(partFaults(article)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

const pieces = [
  "Friday, May 3rd, 2019",
  "04/05/2019",
  "HARBOUR DREDGED",
  "By Petra Lindqvist",
  "MARROW BAY, May 3 (AP) — ",
  "“It is deep,” she said.",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\u2028",
  "    ",
  "\t",
  "---",
  "title: x",
  "date: 2019-05-03",
  "***",
  "• one",
  "# Head",
  "> quoted",
  "| a | b |",
  "<b>bold</b>",
  "[^1]",
  "[^1]: note",
  "```",
  "\u0000",
  "\u200b",
  "â€œ",
  "Ã©",
  "Reuter",
  "-30-",
  "Read more: x",
  "naviga-",
  "tion",
];

test("seeds made of real-looking pieces lose nothing, in either format", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
      fc.boolean(),
      async (chosen, markdown) => {
        const bytes = new TextEncoder().encode(chosen.join(""));
        const { article } = await parse(bytes, markdown ? "markdown" : "text");
        if (article) expect(partFaults(article)).toEqual([]);
      },
    ),
    { numRuns: 1500 },
  );
});

const long = 200_000;
const pathological: readonly (readonly [string, string])[] = [
  ["one line of letters", "a".repeat(long)],
  ["one line of words", "word ".repeat(long / 5)],
  ["blank lines", "\n".repeat(long)],
  ["dashes", "-".repeat(long)],
  ["spaces in a line", `a${" ".repeat(long)}b`],
  ["capitals and commas", "AB, ".repeat(long / 4)],
  ["digits", "1 ".repeat(long / 2)],
  ["dates", "May 3, 2019 ".repeat(long / 12)],
  ["short lines", "By A\n".repeat(long / 5)],
  ["damaged characters", "â€œ".repeat(long / 3)],
  ["front matter without an end", `---\n${"key: value\n".repeat(long / 11)}`],
  ["bullets", "• x\n".repeat(long / 4)],
  ["quotation marks", "“".repeat(long)],
];

test.each(pathological)("%s take time in proportion to their length", async (_, text) => {
  const bytes = new TextEncoder().encode(text);
  const half = bytes.slice(0, bytes.length / 2);
  const time = async (input: Uint8Array): Promise<number> => {
    const before = process.threadCpuUsage(); // the machine may be busy with other things
    await parse(input, "text");
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
  await time(half); // the first run compiles
  // Twice the length takes twice the time, not four times; very short times cannot be measured well.
  expect(await time(bytes)).toBeLessThan(3 * (await time(half)) + 200);
});
