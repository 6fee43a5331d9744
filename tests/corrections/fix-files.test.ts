import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";
import type { ParseSettings } from "../../src/model/settings.ts";
import { parseBatch } from "../../src/workers/parse-batch.ts";
import { seed, TemporaryArchive } from "../build/temporary-archive.ts";
import { publishedSchemas } from "./published-schemas.ts";

const harbour = seed(
  "Friday, February 31st, 2019",
  "Harbour dreged",
  "“It is deep,” said Ines Calder, the harbour master.",
  "They call the dredger “the old lady” here.",
);

function parse(fix: string, settings: ParseSettings = { lang: "en" }) {
  const bytes = new TextEncoder().encode(harbour);
  const path = "a.fix.yaml";
  return readArticle(
    { seed: "a.txt" as SeedPath, format: "text", bytes, fix: { path, text: fix } },
    settings,
  );
}

test("a fix file's value wins, counts as corrected, and silences messages about the old one", async () => {
  const { article, messages } = await parse("date: 2019-03-01\nheadline: Harbour dredged\n");
  expect(article?.date).toEqual({ value: "2019-03-01", certainty: "corrected", rule: "fix-file" });
  expect(article?.headline?.value).toBe("Harbour dredged");
  expect(messages).toEqual([]);
});

test("a fix file may say that a date is not known", async () => {
  const { article, messages } = await parse("date: null\n");
  expect(article?.date).toBeUndefined();
  expect(messages).toEqual([]);
});

test("a fix file gives a quotation its speaker, or removes it", async () => {
  const { article, messages } = await parse(
    "quotes:\n  - words: It is deep\n    speaker: Ines Q. Calder\n  - words: the old lady\n    quotation: false\n",
  );
  expect(article?.quotes).toMatchObject([
    { speaker: { name: "Ines Q. Calder", kind: "person" }, rule: "fix-file", confidence: 1 },
  ]);
  expect(article?.quotes).toHaveLength(1);
  expect(messages.map(({ rule }) => rule)).toEqual(["date-impossible"]);
});

describe("a statement that its attribution splits", () => {
  const quotesWith = async (fix: string) => {
    const words = "“It is higher,” said Roe, “and rising,” she added, “and nobody knows.”";
    const bytes = new TextEncoder().encode(seed("3 May 2019", "Harbour", words));
    const { article } = await readArticle(
      {
        seed: "a.txt" as SeedPath,
        format: "text",
        bytes,
        fix: { path: "a.fix.yaml", text: `quotes:\n${fix}` },
      },
      { lang: "en" },
    );
    return article?.quotes.map(({ speaker, continues }) => [speaker?.name, continues]);
  };

  test("a speaker given for one half is the speaker of all", async () => {
    expect(await quotesWith("  - { words: and rising, speaker: Ines Calder }\n")).toEqual([
      ["Ines Calder", undefined],
      ["Ines Calder", true],
      ["Ines Calder", true],
    ]);
  });

  test("a half with a correction of its own is a statement of its own", async () => {
    const fix =
      "  - { words: is higher, speaker: Ines Calder }\n  - { words: and rising, speaker: Jo Roe }\n";
    expect(await quotesWith(fix)).toEqual([
      ["Ines Calder", undefined],
      ["Jo Roe", undefined],
      ["Ines Calder", undefined],
    ]);
  });

  test("goes on without a half that is no quotation", async () => {
    expect(await quotesWith("  - { words: is higher, quotation: false }\n")).toEqual([
      ["Roe", undefined],
      ["Roe", true],
    ]);
  });
});

test("a fix for words that the headline quotes too applies to the body", async () => {
  const text = seed("3 May 2019", "Master: 'It is deep'", "“It is deep,” said Ines Calder.");
  const fix = { path: "a.fix.yaml", text: "quotes:\n  - words: It is deep\n    speaker: Jo Roe\n" };
  const bytes = new TextEncoder().encode(text);
  const { article, messages } = await readArticle(
    { seed: "a.txt" as SeedPath, format: "text", bytes, fix },
    { lang: "en" },
  );
  expect(article?.quotes.map(({ speaker }) => speaker?.name)).toEqual([undefined, "Jo Roe"]);
  expect(messages).toEqual([]);
});

test("quotations are found by the language that a fix file gives", async () => {
  const text = seed("3 May 2019", "Brücke", "„Wir bauen“, so Anna Lind.");
  const bytes = new TextEncoder().encode(text);
  const read = async (text: string) => {
    const fix = { path: "a.fix.yaml", text };
    const { article } = await readArticle(
      { seed: "a.txt" as SeedPath, format: "text", bytes, fix },
      { lang: "en" },
    );
    return article?.quotes[0]?.speaker?.name;
  };
  expect(await read("lang: de\n")).toBe("Anna Lind");
  expect(await read("lang: en\n")).toBeUndefined();
});

test.each([
  ["lang: not a tag\n", "lang: is not a language tag like en or pt-BR. (for a.txt)"],
  ["quotes:\n  - words: never said\n", "There is no quotation with “never said”. (for a.txt)"],
  ["headlin: x\n", "headlin: is not known here. Did you mean headline? (for a.txt)"],
  ["- a\n", "The file is not a mapping of names to values. (for a.txt)"],
  ["[]\n", "The file is not a mapping of names to values. (for a.txt)"],
  ["date: [\n", "(for a.txt)"],
  ["date: 2019-02-31\n", "date: is not a day of the calendar. (for a.txt)"],
])("a fix that does not fit, %j, is an error that names both files", async (fix, reason) => {
  const { article, messages } = await parse(fix);
  expect(article).toBeDefined();
  const wrong = messages.find(({ rule }) => rule === "fix-invalid");
  expect(wrong).toMatchObject({ level: "error", file: "a.fix.yaml" });
  expect(wrong?.reason).toContain(reason);
});

test("people.yaml gives a person one name, and distinguishes two people of the same name by their seeds", async () => {
  const people = [
    { name: "Inés Calder", kind: "person", aliases: ["Ines Calder"] },
    { name: "Ines Calder (painter)", kind: "person", aliases: ["Ines Calder"], seeds: ["arts/*"] },
  ] as const;
  const fix = "quotes:\n  - words: It is deep\n    speaker: Ines Calder\n";
  expect((await parse(fix, { lang: "en", people })).article?.quotes[0]?.speaker?.name).toBe(
    "Inés Calder",
  );
});

test("a build applies a fix file that is added, changed or removed", async () => {
  using archive = new TemporaryArchive({ "a.txt": harbour });
  await archive.build();
  archive.put("seeds/a.fix.yaml", "headline: Harbour dredged\n");
  expect(await archive.build()).toMatchObject({ parsed: 1 });
  expect(archive.page("harbour-dreged/index.html")).toContain("<h1>Harbour dredged</h1>");
  archive.remove("seeds/a.fix.yaml");
  expect(await archive.build()).toMatchObject({ parsed: 1 });
  expect(archive.page("harbour-dreged/index.html")).toContain("<h1>Harbour dreged</h1>");
});

test("a folder in the place of a fix file is reported, and the seed is read without it", async () => {
  using archive = new TemporaryArchive({ "a.txt": harbour });
  mkdirSync(join(archive.folder, "seeds/a.fix.yaml"));
  const [row] = await parseBatch({
    folder: join(archive.folder, "seeds"),
    seeds: ["a.txt" as SeedPath],
    settings: { lang: "en" },
  });
  expect(row?.messages).toContainEqual(
    expect.objectContaining({ rule: "fix-invalid", file: "a.fix.yaml" }),
  );
  expect(row?.article).toBeDefined();
});

test("a fix file without its seed is reported, and a withdrawn article keeps a page with the reason", async () => {
  using archive = new TemporaryArchive({
    "a.txt": harbour,
    "b.fix.yaml": "headline: x\n",
    "a.fix.yaml": "status: withdrawn\nreason: It was another harbour.\n",
  });
  const report = await archive.build();
  expect(report.levels.error).toBe(1);
  const page = archive.page("harbour-dreged/index.html");
  expect(page).toContain("It was another harbour.");
  expect(page).not.toContain("It is deep");
});

test("the published schemas are those that the program uses", () => {
  for (const [name, schema] of Object.entries(publishedSchemas())) {
    const file = join(import.meta.dirname, "../../schema", name);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(schema);
  }
});
