import { expect, test } from "vitest";
import { exportFileAt, exportNames, exportPermalink } from "../../src/model/exports.ts";
import { exportFiles } from "../../src/plan/export-files.ts";

const day = (name: string, bytes: number) => ({
  day: name,
  articles: 1,
  quotes: 0,
  listed: 1,
  digest: `digest of ${bytes}`,
  bytes,
});

const noHeavyDay = { articlesOfDay: () => [] };

const whole = {
  days: [day("", 10), day("2018-01-03", 10), day("2019-01-03", 10), day("2019-03-01", 10)],
  speakers: [
    {
      key: "a",
      name: "A",
      kind: "person" as const,
      quotes: 1,
      profile: undefined,
      names: undefined,
    },
  ],
};

const addresses = (...given: Parameters<typeof exportFiles>) =>
  [...exportFiles(...given)].flatMap(({ pages }) => pages.map(({ url }) => String(url)));

test("data sets have a file a year, citations a file a month, and there is a list of all", () => {
  expect(addresses(["quotations", "citations", "people"], whole, noHeavyDay)).toEqual(
    [
      "/data/undated/quotations.jsonl /data/undated/quotations.csv /data/undated/citations.bib /data/undated/citations.ris /data/undated/citations.csl.json",
      "/data/2018/quotations.jsonl /data/2018/quotations.csv /data/2018/citations-01.bib /data/2018/citations-01.ris /data/2018/citations-01.csl.json",
      "/data/2019/quotations.jsonl /data/2019/quotations.csv /data/2019/citations-01.bib /data/2019/citations-01.ris /data/2019/citations-01.csl.json /data/2019/citations-03.bib /data/2019/citations-03.ris /data/2019/citations-03.csl.json",
      "/data/people.csv /data/datapackage.json /data/",
    ].flatMap((line) => line.split(" ")),
  );
});

test("a year with too much text is divided into months", () => {
  expect(addresses(["text"], whole, noHeavyDay, 15).filter((url) => url.includes("2019"))).toEqual([
    "/data/2019-01/text.zip",
    "/data/2019-03/text.zip",
  ]);
});

test("nothing public, or nothing published: no files, and no page about them", () => {
  expect(addresses([], whole, noHeavyDay)).toEqual([]);
  expect(
    addresses(["articles"], { days: [day("2019-01-03", 0)], speakers: [] }, noHeavyDay),
  ).toEqual([]);
});

test("people are divided by the first letters of their keys", () => {
  const speakers = ["ada-low", "anna-hale", "omar-reyes"].map((key) => ({
    key,
    name: key,
    kind: "person" as const,
    quotes: 1,
    profile: undefined,
    names: undefined,
  }));
  const people = (limit: number) =>
    addresses(["people"], { days: [], speakers }, noHeavyDay, limit).filter((url) =>
      url.endsWith(".csv"),
    );
  expect(people(1_200)).toEqual(["/data/people.csv"]);
  expect(people(800)).toEqual(["/data/people-a.csv", "/data/people-o.csv"]);
  expect(people(400)).toEqual(["/data/people-ad.csv", "/data/people-an.csv", "/data/people-o.csv"]);
  expect(exportFileAt("/data/people-ad.csv")).toMatchObject({ letters: "ad", timePart: "" });
});

test("an article that is too large for any file is in none", () => {
  const heavy = { days: [day("2019-01-03", 300)], speakers: [] };
  const articlesOfDay = () => [
    { serial: 7, digest: "a", listed: 1, bytes: 20 },
    { serial: 8, digest: "b", listed: 1, bytes: 280 },
  ];
  expect(addresses(["text"], heavy, { articlesOfDay }, 100)).toEqual([
    "/data/2019-01-03.7-7/text.zip",
    "/data/datapackage.json",
    "/data/",
  ]);
});

test("every address of a file says what it has", () => {
  const urls = addresses(exportNames, whole, noHeavyDay).filter((url) => exportFileAt(url));
  expect(urls).toHaveLength(28);
  for (const url of urls) {
    const file = exportFileAt(url);
    expect(file && exportPermalink(file)).toBe(url);
  }
  expect(exportFileAt("/data/2019/articles.bib")).toBeUndefined();
});
