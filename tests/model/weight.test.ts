import { expect, test } from "vitest";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";
import { weightOf } from "../../src/model/weight.ts";

async function weightOfText(...paragraphs: readonly string[]): Promise<number> {
  const text = `17 March 1987\n\n\nThe Harbour\n\n${paragraphs.join("\n\n")}\n`;
  const bytes = new TextEncoder().encode(text);
  const seed = { seed: "a.txt" as SeedPath, format: "text" as const, bytes };
  const { article } = await readArticle(seed, { lang: "en" });
  return article ? weightOf(article) : Number.NaN;
}

const sentence = "The harbour board met for an hour in the old customs house on the quay.";
const said = "“We waited for the tide to turn,” said Ines Calder, the harbour master.";
const unnamed = "“We waited for the tide to turn,” said a man on the quay.";
const figures = ["Shr 59 cts vs 27 cts", "Net 1,204,000 vs 987,000", "Revs 23.2 mln vs 19.9 mln"];
const table = Array.from({ length: 12 }, (_, i) => `Cod landed     ${i + 3}     ${i + 9}`).join(
  "\n",
);

test.each([
  ["a longer report", [sentence, sentence, sentence], [sentence]],
  ["a report with a named speaker", [sentence, said], [sentence, unnamed, "It was cold."]],
  ["a short report", [sentence], figures],
  ["a report of two sentences", [sentence, sentence], [table]],
  ["several voices", Array(6).fill(said), Array(14).fill(sentence)],
])("%s weighs more", async (_, heavy, light) => {
  expect(await weightOfText(...heavy)).toBeGreaterThan(await weightOfText(...light));
});

test("a text without spaces between its words weighs as much as its words", async () => {
  const chinese = "港务局今天在码头的旧海关大楼里开了一个小时的会议讨论渡轮的新时间表和票价";
  expect(await weightOfText(chinese)).toBeGreaterThan(await weightOfText("It was cold."));
});

test.each([
  ["an apostrophe", "don’t isn't won’t can't", "dont isnt wont cant"],
  ["a hyphen", "vice-president twenty-one well-known", "president twenty known"],
  ["an accent", "e\u0301te\u0301 naïve œuvre", "ete naive oeuvre"],
])("a word with %s counts once", async (_, given, plain) => {
  const longer = (words: string) => `It was cold, ${`${words} `.repeat(40)}again.`;
  expect(await weightOfText(longer(given))).toBe(await weightOfText(longer(plain)));
});

test("a withdrawn article weighs nothing", async () => {
  const text = "---\ntitle: The Harbour\nstatus: withdrawn\n---\n\nIt was cold.\n";
  const bytes = new TextEncoder().encode(text);
  const seed = { seed: "a.md" as SeedPath, format: "markdown" as const, bytes };
  const { article } = await readArticle(seed, { lang: "en" });
  expect(article && weightOf(article)).toBe(0);
});
