import { expect, test } from "vitest";
import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";
import { topicsOf } from "../../src/model/topic.ts";

test.each([
  ["MARROW BAY", "Marrow Bay"],
  ["ABBINGTON, Mass.", "Abbington, Mass."],
  ["ST. LOUIS, Mo.", "St. Louis, Mo."],
  ["WASHINGTON, D.C.", "Washington, D.C."],
  ["Marrow Bay", "Marrow Bay"],
])("the place %s is listed as %s", async (printed, name) => {
  const text = `17 March 1987\n\n\nTin\n\n${printed}, March 17 (Reuters) - Tin prices rose on Tuesday.\n`;
  const bytes = new TextEncoder().encode(text);
  const seed = { seed: "a.txt" as SeedPath, format: "text" as const, bytes };
  const { article } = await readArticle(seed, { lang: "en" });
  expect(article && topicsOf(article).map((topic) => topic.name)).toEqual([name]);
});
