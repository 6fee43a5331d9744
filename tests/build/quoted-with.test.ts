import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const report = (day: string, ...speakers: readonly string[]) =>
  seed(
    day,
    `Report of ${day}`,
    ...speakers.map((name) => `“We came to see it on ${day},” said ${name}.`),
  );

test("a speaker's page names those quoted in the same articles, also after one of them is edited", async () => {
  using archive = new TemporaryArchive();
  archive.put("seeds/1.txt", report("May 3, 2019", "Anna Hale", "Boris Reyes"));
  archive.put("seeds/2.txt", report("May 4, 2019", "Anna Hale", "Boris Reyes", "Clara Cole"));
  archive.put("seeds/3.txt", report("May 5, 2019", "Dora Dunn"));
  await archive.build();
  const others = () =>
    [
      ...(/class="quoted-with".*?<\/section>/s
        .exec(archive.read("_site/speakers/anna-hale/index.html"))?.[0]
        .matchAll(/">([^<]+)<\/a> <span class="count">([^<]+)</g) ?? []),
    ].map(([, name, count]) => `${name}: ${count}`);
  expect(others()).toEqual(["Boris Reyes: 2 articles", "Clara Cole: 1 article"]);
  archive.put("seeds/2.txt", report("May 4, 2019", "Anna Hale", "Boris Reyes", "Dora Dunn"));
  await archive.build();
  expect(others()).toEqual(["Boris Reyes: 2 articles", "Dora Dunn: 1 article"]);
  expect(archive.read("_site/speakers/anna-hale/index.html")).not.toContain("Clara Cole");
});
