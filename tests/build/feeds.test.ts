import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { faultOfXml } from "../feeds/published-schemas.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const settings = "title: The Test Post\nurl: https://post.example/archive/\nsearch: false\n";

const feedFiles = (archive: TemporaryArchive): readonly string[] =>
  archive.paths().filter((path) => /(?:feed|added|rss|\/\d+)\.(?:xml|json)$/.test(path));

const atomOf = (archive: TemporaryArchive, path: string) =>
  parseAtomFeed(archive.read(`_site/${path}`));

const titlesIn = (archive: TemporaryArchive, path: string) =>
  atomOf(archive, path).entries?.map(({ title }) => title?.value);

const linkOf = (archive: TemporaryArchive, path: string, rel: string) =>
  atomOf(archive, path).links?.find((link) => link.rel === rel)?.href;

const changedFiles = (archive: TemporaryArchive, before: ReadonlyMap<string, bigint>) =>
  [...archive.times()].flatMap(([path, time]) => (before.get(path) === time ? [] : [path]));

async function expectClean(archive: TemporaryArchive): Promise<void> {
  await archive.build();
  const incremental = archive.site();
  for (const folder of ["_site", ".backfile"]) archive.remove(folder);
  await archive.build();
  expect(incremental).toEqual(archive.site());
}

test("a site has the newest and the newly added articles in Atom and JSON Feed, and in RSS if it wants to", async () => {
  using archive = new TemporaryArchive(
    {
      "a.txt": seed("May 3, 2019", "Harbour dredged", "It is deep & wide."),
      "b.txt": seed("May 3, 2018", "Pier opened", "x"),
      "c.txt": seed("", "Without a day", "x"),
    },
    settings,
  );
  await archive.build();
  expect(feedFiles(archive)).toEqual(["added.json", "added.xml", "feed.json", "feed.xml"]);
  expect(titlesIn(archive, "feed.xml")).toEqual(["Harbour dredged", "Pier opened"]);
  const { items } = parseJsonFeed(archive.read("_site/feed.json"));
  expect(items?.[0]).toMatchObject({
    id: "https://post.example/archive/2019/05/03/harbour-dredged/",
    content_text: "It is deep & wide.",
  });
  archive.put("seeds/d.txt", seed("May 3, 1950", "An old one", "First.\n\nSecond."));
  archive.put("backfile.yaml", `${settings}feeds: full\nrss: true\n`);
  await archive.build();
  expect(titlesIn(archive, "added.xml")?.[0]).toBe("An old one");
  expect(atomOf(archive, "added.xml").entries?.[0]?.content?.value).toBe(
    "<p>First.</p>\n<p>Second.</p>",
  );
  expect(parseRssFeed(archive.read("_site/rss.xml")).items?.map(({ title }) => title)).toEqual([
    "Harbour dredged",
    "Pier opened",
    "An old one",
  ]);
  archive.put("backfile.yaml", `${settings}feeds: none\n`);
  await archive.build();
  expect(feedFiles(archive)).toEqual([]);
  expect(archive.read("_site/index.html")).not.toContain('rel="alternate"');
});

test("an archive without a dated article has feeds without entries; the first one changes no page but those that show it", async () => {
  using archive = new TemporaryArchive(
    { "a.txt": seed("", "Without a day", "x") },
    `${settings}rss: true\n`,
  );
  await archive.build();
  expect(feedFiles(archive)).toEqual([
    "added.json",
    "added.xml",
    "feed.json",
    "feed.xml",
    "rss.xml",
  ]);
  for (const path of ["feed.xml", "added.xml"]) {
    expect(faultOfXml(archive.read(`_site/${path}`)), path).toBeUndefined();
    expect(atomOf(archive, path).updated, path).toBe("1970-01-01T00:00:00Z");
  }
  expect(JSON.parse(archive.read("_site/feed.json")).items).toEqual([]);
  const page = archive.page("without-a-day/index.html");
  expect(page).toContain('href="/archive/feed.xml"');
  archive.put("seeds/b.txt", seed("May 3, 2019", "Harbour dredged", "x"));
  await archive.build();
  expect(archive.page("without-a-day/index.html")).toBe(page);
  expect(titlesIn(archive, "feed.xml")).toEqual(["Harbour dredged"]);
  archive.put("seeds/b.fix.yaml", "status: withdrawn\n");
  await archive.build();
  expect(faultOfXml(archive.read("_site/feed.xml"))).toBeUndefined();
  await expectClean(archive);
});

test("a speaker and a topic with five entries have feeds, which their pages name; with four they have none", async () => {
  const report = (n: number, speaker: string, tag: string) =>
    `---\ntitle: Report ${n}\ndate: 2019-05-0${n}\ntags: [${tag}]\n---\n\n“This is sentence ${n},” said ${speaker}.\n`;
  using archive = new TemporaryArchive({}, settings);
  for (const n of [1, 2, 3, 4, 5]) {
    archive.put(`seeds/${n}.md`, report(n, "Ines Calder", "Harbour"));
  }
  for (const n of [6, 7, 8, 9]) archive.put(`seeds/${n}.md`, report(n, "Omar Reyes", "Pier"));
  await archive.build();
  const own = feedFiles(archive).filter((path) => path.includes("/"));
  expect(own).toEqual(["speakers/ines-calder/feed.xml", "tags/harbour/feed.xml"]);
  expect(titlesIn(archive, "speakers/ines-calder/feed.xml")?.[0]).toBe("“This is sentence 5”");
  expect(titlesIn(archive, "tags/harbour/feed.xml")?.[0]).toBe("Report 5");
  for (const page of ["speakers/ines-calder", "tags/harbour"]) {
    expect(archive.read(`_site/${page}/index.html`)).toContain(`href="/archive/${page}/feed.xml"`);
  }
  expect(archive.read("_site/tags/pier/index.html")).not.toContain("tags/pier/feed.xml");
  archive.remove("seeds/5.md");
  await archive.build();
  expect(feedFiles(archive).filter((path) => path.includes("/"))).toEqual([]);
  expect(archive.read("_site/tags/harbour/index.html")).not.toContain("harbour/feed.xml");
});

/** A line of the ledger; high serial numbers put few articles into several documents. */
const line = (n: number, serial: number) =>
  `/2019/05/0${n}/report-${n}/\t${n}.txt\t${"0".repeat(64)}\t${serial}\n`;

const lastLine = (serial: number) => `/2020/01/01/gone/\tgone.txt\t${"1".repeat(64)}\t${serial}\n`;

function archiveWithSerials(serials: readonly number[], last: number): TemporaryArchive {
  const archive = new TemporaryArchive({}, settings);
  serials.forEach((_, i) => {
    archive.put(`seeds/${i + 1}.txt`, seed(`May ${i + 1}, 2019`, `Report ${i + 1}`, "x"));
  });
  const lines = serials.map((serial, i) => line(i + 1, serial)).join("");
  archive.put("permalinks.tsv", `permalink\tseed\tsha256\tserial\n${lines}${lastLine(last)}`);
  return archive;
}

test("articles that were added long ago are in archive documents, each with a link to the one before it", async () => {
  using archive = archiveWithSerials([3, 60, 410, 450], 470);
  await archive.build();
  const documents = feedFiles(archive).filter((path) => path.startsWith("feeds/"));
  expect(documents).toEqual(["feeds/added/1.xml", "feeds/added/2.xml"]);
  expect(titlesIn(archive, "added.xml")).toEqual(["Report 4", "Report 3"]);
  const [first, second] = documents.map((path) => `https://post.example/archive/${path}`);
  expect(linkOf(archive, "added.xml", "prev-archive")).toBe(second);
  expect(linkOf(archive, "feeds/added/2.xml", "prev-archive")).toBe(first);
  expect(linkOf(archive, "feeds/added/1.xml", "prev-archive")).toBeUndefined();
  expect(linkOf(archive, "feeds/added/1.xml", "current")).toBe(
    "https://post.example/archive/added.xml",
  );
  expect(archive.read("_site/feeds/added/1.xml")).toContain("<fh:archive/>");
});

test("an added article of any day leaves the archive documents as they are", async () => {
  using archive = archiveWithSerials([3, 60, 410, 450], 470);
  await archive.build();
  const before = archive.times();
  archive.put("seeds/new.txt", seed("May 1, 1950", "An old one", "x"));
  await archive.build();
  const changed = changedFiles(archive, before).filter((path) => /\.(?:xml|json)$/.test(path));
  expect(changed).toEqual([
    "added.json",
    "added.xml",
    "feed.json",
    "feed.xml",
    "sitemap.xml",
    "sitemaps/articles-1950.xml",
    "sitemaps/pages.xml",
  ]);
});

test("when articles go, come back or are withdrawn, and when the ledger changes, the documents are those of a clean build", async () => {
  using archive = archiveWithSerials([3, 60, 110, 450], 470);
  await archive.build();
  const gone = archive.read("seeds/2.txt");
  archive.remove("seeds/2.txt");
  await archive.build();
  expect(linkOf(archive, "feeds/added/3.xml", "prev-archive")).toMatch(/added\/1\.xml$/);
  await expectClean(archive);
  archive.put("seeds/2.txt", gone);
  archive.put("seeds/1.fix.yaml", "status: withdrawn\nreason: It was wrong.\n");
  await expectClean(archive);
  expect(archive.read("_site/feeds/added/1.xml")).toContain(
    "<summary>This article has been withdrawn. It was wrong.</summary>",
  );
  expect(archive.read("_site/feed.xml")).not.toContain("Report 1");
  archive.put("permalinks.tsv", archive.read("permalinks.tsv").replace(/\t110\n/, "\t900\n"));
  await expectClean(archive);
  archive.put("permalinks.tsv", archive.read("permalinks.tsv").replace(/\t900\n/, "\t101\n"));
  await expectClean(archive);
});

test("many articles added at once fill new documents", async () => {
  using archive = new TemporaryArchive({}, settings);
  const add = (from: number, to: number) => {
    for (let n = from; n < to; n++)
      archive.put(`seeds/${n}.txt`, seed("May 3, 2019", `R ${n}`, "x"));
  };
  add(0, 70);
  await archive.build();
  expect(feedFiles(archive).filter((path) => path.startsWith("feeds/"))).toEqual([]);
  add(70, 160);
  await archive.build();
  expect(feedFiles(archive).filter((path) => path.startsWith("feeds/"))).toEqual([
    "feeds/added/1.xml",
    "feeds/added/2.xml",
  ]);
  expect(atomOf(archive, "feeds/added/1.xml").entries).toHaveLength(50);
  expect(atomOf(archive, "added.xml").entries).toHaveLength(60);
  await expectClean(archive);
});
