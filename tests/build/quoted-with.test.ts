import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const report = (day: string, ...speakers: readonly string[]) =>
  seed(
    day,
    `Report of ${day}`,
    ...speakers.map((name) => `“We came to see it on ${day},” said ${name}.`),
  );

/** Those whom the page of Anna Hale names. */
const othersOn = (archive: TemporaryArchive): readonly string[] =>
  [
    ...(/class="quoted-with".*?<\/section>/s
      .exec(archive.page("speakers/anna-hale/index.html"))?.[0]
      .matchAll(/">([^<]+)<\/a> <span class="count">([^<]+)</g) ?? []),
  ].map(([, name, count]) => `${name}: ${count}`);

test("a speaker's page names those quoted in the same articles, also after one of them is edited", async () => {
  using archive = new TemporaryArchive();
  archive.put("seeds/1.txt", report("May 3, 2019", "Anna Hale", "Boris Reyes"));
  archive.put("seeds/2.txt", report("May 4, 2019", "Anna Hale", "Boris Reyes", "Clara Cole"));
  archive.put("seeds/3.txt", report("May 5, 2019", "Dora Dunn"));
  await archive.build();
  expect(othersOn(archive)).toEqual(["Boris Reyes: 2 articles", "Clara Cole: 1 article"]);
  archive.put("seeds/2.txt", report("May 4, 2019", "Anna Hale", "Boris Reyes", "Dora Dunn"));
  await archive.build();
  expect(othersOn(archive)).toEqual(["Boris Reyes: 2 articles", "Dora Dunn: 1 article"]);
  expect(archive.read("_site/speakers/anna-hale/index.html")).not.toContain("Clara Cole");
});

test("so it does if an article only repeats what the speaker said before", async () => {
  using archive = new TemporaryArchive();
  const repeating = (other: string) =>
    seed(
      "May 4, 2019",
      "Repeated",
      "“The gates were never tested,” said Anna Hale.",
      `“We are going home now,” said ${other}.`,
    );
  archive.put(
    "seeds/1.txt",
    seed("May 3, 2019", "First", "“The gates were never tested,” said Anna Hale."),
  );
  archive.put("seeds/2.txt", repeating("Boris Reyes"));
  await archive.build();
  expect(othersOn(archive)).toEqual(["Boris Reyes: 1 article"]);
  archive.put("seeds/2.txt", repeating("Clara Cole"));
  await archive.build();
  expect(othersOn(archive)).toEqual(["Clara Cole: 1 article"]);
});
