import { expect, test } from "vitest";
import { articlesIn } from "../../src/content/parse/exports/articles-in.ts";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";

const rule = "-".repeat(60);
const text = "The harbour was dredged on Friday, the office said.";

const exports: Readonly<Record<string, string>> = {
  ProQuest: `Document 1 of 2\n\nOne\n\n${text}\n\nDocument 2 of 2\n\nTwo\n\n${text}\n`,
  Nexis: `   1 of 2 DOCUMENTS\n\nOne\n\n${text}\n\n   2 of 2 DOCUMENTS\n\nTwo\n\n${text}\n`,
  Factiva: `HD   One\nPD   3 May 2019\nLP\n${text}\n\nHD   Two\nPD   4 May 2019\nLP\n${text}\n`,
  mbox: `From a@example.org Fri May  3 10:00:00 2019\nSubject: One\n\n${text}\n\nFrom a@example.org Sat May  4 10:00:00 2019\nSubject: Two\n\n${text}\n`,
  SGML: `<DOC>\n<TITLE>One</TITLE>\n${text}\n</DOC>\n<DOC>\n<TITLE>Two</TITLE>\n${text}\n</DOC>\n`,
  JSON: `[\n  {"title": "One", "body": "x"},\n  {"title": "Two", "body": "y"}\n]\n`,
  "Movable Type": `AUTHOR: Jo\nTITLE: One\nDATE: 05/03/2019\n-----\nBODY:\n${text}\n--------\nAUTHOR: Jo\nTITLE: Two\nDATE: 05/04/2019\n-----\nBODY:\n${text}\n--------\n`,
  "front matter": `---\ntitle: One\ndate: 2019-05-03\n---\n${text}\n\n---\ntitle: Two\ndate: 2019-05-04\n---\n${text}\n`,
  labels: `Headline: One\nDate: 2019-05-03\n\n${text}\n\n${rule}\n\nHeadline: Two\nDate: 2019-05-04\n\n${text}\n`,
};

test.each(Object.entries(exports))(
  "an export of the layout %s is found, and cut into its articles",
  (layout, file) => {
    const found = articlesIn(file);
    expect(found?.layout).toBe(layout);
    expect(found?.articles).toHaveLength(2);
    const [first, second] = (found?.articles ?? []).map(({ start, end }) => file.slice(start, end));
    expect([first?.includes("One"), first?.includes("Two")]).toEqual([true, false]);
    expect([second?.includes("One"), second?.includes("Two")]).toEqual([false, true]);
  },
);

test("an export with Windows line ends is found, too", () => {
  for (const file of Object.values(exports)) {
    expect(articlesIn(file.replaceAll("\n", "\r\n"))?.articles).toHaveLength(2);
  }
});

test("three dated sections between rules are articles", () => {
  const section = (n: number) => `Harbour ${n}\n\nMay ${n}, 2019\n\n${text}\n`;
  expect(articlesIn([1, 2, 3].map(section).join(`\n${rule}\n\n`))?.articles).toHaveLength(3);
});

test.each([
  ["a row of dashes", `Harbour\n\nMay 3, 2019\n\n${text}\n\n${rule}\n\n${text}\n`],
  ["a rule and a date below it", `Harbour\n\n${text}\n\n${rule}\nMay 3, 2019\n`],
  [
    "front matter in an example",
    `---\ntitle: One\ndate: 2019-05-03\n---\n\n\`\`\`\n---\ntitle: Two\ndate: 2019-05-04\n---\n\`\`\`\n`,
  ],
  [
    "front matter and a rule",
    `---\ntitle: One\ndate: 2019-05-03\n---\n\n${text}\n\n---\n\n${text}\n`,
  ],
  [
    "objects in an example",
    `# Two objects\n\n\`\`\`\n{"title": "One"}\n{"title": "Two"}\n\`\`\`\n`,
  ],
  ["elements in an example", `# A feed\n\n\`\`\`\n<item>x</item>\n<item>y</item>\n\`\`\`\n`],
  ["one document of a database", `Document 1 of 1\n\nOne\n\n${text}\n`],
  [
    "a sentence about documents",
    `Harbour\n\nThe clerk gave document 1 of 3 to the court.\nDocument 2 of 3 is lost.\n`,
  ],
])("%s does not make several articles", (_, file) => {
  expect(articlesIn(file)).toBeUndefined();
});

const read = (file: string, fix?: string) =>
  readArticle(
    {
      seed: "a.txt" as SeedPath,
      format: "text",
      bytes: new TextEncoder().encode(file),
      ...(fix !== undefined && { fix: { path: "a.fix.yaml", text: fix } }),
    },
    { lang: "en" },
  );

test("a file of several articles is not published as one, unless a fix file gives its headline", async () => {
  const file = exports.ProQuest ?? "";
  const { article, messages } = await read(file);
  expect(article).toBeUndefined();
  expect(messages).toMatchObject([{ rule: "many-articles", level: "error" }]);
  expect((await read(file, "headline: Two documents\n")).article?.headline?.value).toBe(
    "Two documents",
  );
});
