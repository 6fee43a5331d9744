import { expect, test } from "vitest";
import { readRecord } from "../../src/content/read-record.ts";

const wrapped = `Friday, May 3, 2019

Harbour dredged after nine years

By Petra Lindqvist

MARROW BAY, May 3 (MBP) — The harbour was dredged on Friday and the boats came
back before noon, which the harbour mas-
ter had promised.

“It is deeper than it was,” said Ines Calder, the harbour master.

Copyright 2019 The Marrow Bay Post
`;

test("the record of a wrapped text has its paragraphs without the wrapping, the head and the boilerplate", async () => {
  const { article } = await readRecord({ seed: "a.txt", bytes: wrapped });
  expect(article).toMatchObject({
    date: "2019-05-03",
    headline: "Harbour dredged after nine years",
    authors: ["Petra Lindqvist"],
    dateline: { place: "MARROW BAY" },
    quotes: [{ text: "“It is deeper than it was,”", speaker: { name: "Ines Calder" } }],
  });
  expect(article?.body).toEqual([
    "The harbour was dredged on Friday and the boats came back before noon, which the harbour master had promised.",
    "“It is deeper than it was,” said Ines Calder, the harbour master.",
  ]);
});

test("a quotation that continues another one names it by its number", async () => {
  const bytes =
    "Harbour\n\n“No,” said Jo Roe.\n\n“It is higher,” said Ines Calder, “and rising,” she added, “and deep.”\n";
  const { article } = await readRecord({ seed: "a.txt", bytes });
  expect(article?.quotes.map(({ text, continues }) => [text, continues])).toEqual([
    ["“No,”", null],
    ["“It is higher,”", null],
    ["“and rising,”", 2],
    ["“and deep.”", 2],
  ]);
});

test("a body has no Markdown markup; a list has a line for each item, a table is unchanged", async () => {
  const markdown = `---
title: Harbour dredged
---

The harbour was **dredged** on [Friday](https://example.org/).

- nine metres
- ten metres

| Boats | After |
| ----- | ----- |
| small | 9     |
`;
  const { article } = await readRecord({ seed: "a.md", bytes: markdown });
  expect(article?.body).toEqual([
    "The harbour was dredged on Friday.",
    "nine metres\nten metres",
    "| Boats | After |\n| ----- | ----- |\n| small | 9     |",
  ]);
});

test("bytes are decoded; the name gives the format, and the settings give defaults", async () => {
  const bytes = new Uint8Array(
    [0xff, 0xfe, ..."04/05/2021\n\nPier\n\nIt is long.\n"].flatMap((c) =>
      typeof c === "string" ? [c.charCodeAt(0), 0] : [c],
    ),
  );
  const { article } = await readRecord({ seed: "pier.txt", bytes }, { dateOrder: "dmy" });
  expect(article).toMatchObject({
    encoding: "utf-16le",
    date: "2021-05-04",
    body: ["It is long."],
  });
  expect((await readRecord({ seed: "pier.txt", bytes })).article?.date).toBeNull();
});

test("a fix file's text corrects the record, and one that does not fit is an error of that file", async () => {
  const fixed = await readRecord({
    seed: "a.txt",
    bytes: wrapped,
    fix: "headline: Harbour deeper\n",
  });
  expect(fixed.article?.headline).toBe("Harbour deeper");
  const { messages } = await readRecord({ seed: "b/a.txt", bytes: wrapped, fix: "headlin: x\n" });
  expect(messages).toMatchObject([{ rule: "fix-invalid", level: "error", file: "b/a.fix.yaml" }]);
});

test("a file that is not text gives a message instead of a record", async () => {
  const { article, messages } = await readRecord({
    seed: "a.txt",
    bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]),
  });
  expect(article).toBeUndefined();
  expect(messages).toMatchObject([{ rule: "seed-binary", level: "error" }]);
});
