import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";
import type { ParseSettings } from "../../src/model/settings.ts";

const text = "3 мая 2019\n\nГавань углубили\n\nГавань углубили в пятницу, сказал капитан порта.\n";

async function read(seed: string, settings: Partial<ParseSettings>, fix?: string) {
  const { article, messages } = await readArticle(
    {
      seed: seed as SeedPath,
      format: "text",
      bytes: iconv.encode(text, "koi8-r"),
      ...(fix !== undefined && { fix: { path: `${seed}.fix.yaml`, text: fix } }),
    },
    { lang: "ru", ...settings },
  );
  return {
    encoding: article?.encoding,
    text: article?.text,
    rules: messages.map(({ rule }) => rule),
  };
}

test("the first pattern in the settings that matches a seed states its encoding", async () => {
  const encoding = [
    { seeds: "1998/", encoding: "koi8-r" },
    { seeds: "*", encoding: "windows-1251" },
  ];
  expect(await read("1998/05/a.txt", { encoding })).toEqual({
    encoding: "koi8-r",
    text,
    rules: [],
  });
  expect((await read("1999/a.txt", { encoding })).encoding).toBe("windows-1251");
});

test("a fix file states the encoding of its seed, under any name that people give it", async () => {
  const encoding = [{ seeds: "*", encoding: "windows-1251" }];
  expect(await read("a.txt", { encoding }, "encoding: KOI8-R\n")).toEqual({
    encoding: "koi8-r",
    text,
    rules: [],
  });
});

test("an encoding that is not known is a fault of the fix file", async () => {
  expect((await read("a.txt", {}, "encoding: windows-9\n")).rules).toContain("fix-invalid");
});
