import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const settings = `title: The Test Post
url: https://post.example/
search: false
rss: true
feeds: full
aiCrawlers: refuse
exports: [articles, quotations, people, citations, text]
`;

const people = ["Ines Calder", "Omar Reyes", "Tobias Wren", "Honor Achter"];

/** A report of one of thirty years, with a speaker who recurs, a place, a section and a tag. */
function report(n: number, day = `${1990 + (n % 30)}-05-${10 + (n % 9)}`): string {
  const speaker = people[n % people.length];
  return `---\ntitle: Report ${n}\ndate: ${day}\nsection: Town\ntags: [Harbour]\nauthor: Petra Lind\n---\n\nPORT ELLERY — “This is sentence ${n},” said ${speaker}.\n`;
}

const forPrograms = (path: string): boolean => !path.endsWith(".html");

function changedBy(archive: TemporaryArchive, before: ReadonlyMap<string, bigint>) {
  const now = archive.times();
  const changed = [...now].flatMap(([path, time]) => (before.get(path) === time ? [] : [path]));
  const gone = [...before.keys()].filter((path) => !now.has(path));
  return [...changed, ...gone].filter(forPrograms).sort();
}

/** The files that show an article of a year, besides the feeds of its speaker and topics. */
const ofYear = (year: string, month: string): readonly string[] => [
  "added.json",
  "added.xml",
  ...["articles.csv", "articles.jsonl"].map((file) => `data/${year}/${file}`),
  ...["bib", "csl.json", "ris"].map((format) => `data/${year}/citations${month}.${format}`),
  ...["quotations.csv", "quotations.jsonl", "text.zip"].map((file) => `data/${year}/${file}`),
  "data/datapackage.json",
  "data/people.csv",
];

test("an added article of any day changes the newest feeds, its year's data and its own lists, however large the archive is", async () => {
  using archive = new TemporaryArchive({}, settings);
  for (let n = 0; n < 170; n++) archive.put(`seeds/${n}.md`, report(n));
  await archive.build();
  expect(archive.paths().filter(forPrograms).length).toBeGreaterThan(300);
  const add = async (name: string, text: string) => {
    const before = archive.times();
    archive.put(`seeds/${name}`, text);
    await archive.build();
    return changedBy(archive, before);
  };
  expect(await add("old.md", report(1000, "1994-05-12"))).toEqual([
    ...ofYear("1994", "-05"),
    "sitemaps/articles-1994.xml",
    "speakers/ines-calder/feed.xml",
  ]);
  const newest = await add("new.md", report(1001, "2019-12-30"));
  expect(newest.filter((path) => !ofYear("2019", "-12").includes(path))).toEqual([
    "authors/petra-lind/feed.xml",
    "feed.json",
    "feed.xml",
    "places/port-ellery/feed.xml",
    "rss.xml",
    "sections/town/feed.xml",
    "sitemaps/articles-2019.xml",
    "sitemaps/pages.xml",
    "speakers/omar-reyes/feed.xml",
    "tags/harbour/feed.xml",
  ]);
  const undated = await add("undated.txt", seed("", "Without a day", "It rained."));
  expect(undated.filter((path) => !ofYear("undated", "").includes(path))).toEqual([
    "sitemap.xml",
    "sitemaps/articles-undated.xml",
    "sitemaps/pages.xml",
  ]);
  archive.put("seeds/new.fix.yaml", "status: withdrawn\nreason: It was wrong.\n");
  const before = archive.times();
  await archive.build();
  const naming = archive
    .paths()
    .filter((path) => forPrograms(path) && archive.read(`_site/${path}`).includes("Report 1001"));
  expect(naming).toEqual(["added.json", "added.xml"]); // they say that it was withdrawn
  expect(archive.read("_site/added.xml")).not.toContain("This is sentence 1001");
  expect(changedBy(archive, before)).toEqual(
    newest.filter((path) => path !== "sitemaps/pages.xml"),
  );
});
