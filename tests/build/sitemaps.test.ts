import { XmlDocument } from "libxml2-wasm";
import { expect, test } from "vitest";
import { silent } from "../../src/build/build-events.ts";
import type { Day } from "../../src/model/day.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const settings = "title: The Test Post\nurl: https://post.example/archive/\nsearch: false\n";

const sitemaps = (archive: TemporaryArchive): readonly string[] =>
  archive.paths().filter((path) => path.startsWith("sitemap"));

const locations = (archive: TemporaryArchive, path: string): readonly string[] =>
  [...archive.read(`_site/${path}`).matchAll(/<loc>https:\/\/post\.example\/archive([^<]*)/g)].map(
    ([, url = ""]) => url,
  );

const changedFiles = (archive: TemporaryArchive, before: ReadonlyMap<string, bigint>) =>
  [...archive.times()].flatMap(([path, time]) => (before.get(path) === time ? [] : [path]));

test("every address of the sitemaps is a page of the site, and the index names them all", async () => {
  using archive = new TemporaryArchive(
    {
      "a.txt": seed("May 3, 2019", "Harbour dredged", "“It is deep,” said Ines Calder."),
      "b.md": "---\ntitle: Pier\ndate: 2020-01-02\ntags: [Pier]\n---\n\nOpened.\n",
      "c.txt": seed("", "Without a day", "The harbour is old."),
    },
    settings,
  );
  await archive.build();
  const parts = sitemaps(archive).filter((path) => path.startsWith("sitemaps/"));
  expect(parts.sort()).toEqual([
    "sitemaps/articles-2019.xml",
    "sitemaps/articles-2020.xml",
    "sitemaps/articles-undated.xml",
    "sitemaps/pages.xml",
    "sitemaps/speakers.xml",
    "sitemaps/tags.xml",
  ]);
  expect(locations(archive, "sitemap.xml").toSorted()).toEqual(parts.map((path) => `/${path}`));
  const pages = parts.flatMap((path) => locations(archive, path));
  expect(pages).toContain("/2019/05/03/harbour-dredged/");
  expect(pages).toContain("/undated/");
  expect(pages.filter((url) => !archive.has(`_site${decodeURI(url)}index.html`))).toEqual([]);
  expect(archive.read("_site/robots.txt")).toContain(
    "Sitemap: https://post.example/archive/sitemap.xml\n",
  );
});

test("an added article changes the sitemap of its year and nothing else of them", async () => {
  using archive = new TemporaryArchive(
    {
      "a.txt": seed("May 3, 2018", "Harbour dredged", "x"),
      "b.txt": seed("May 3, 2019", "Pier", "x"),
    },
    settings,
  );
  await archive.build();
  const before = archive.times();
  archive.put("seeds/c.txt", seed("May 4, 2018", "Quay", "x"));
  await archive.build();
  const changed = changedFiles(archive, before).filter((path) => /sitemap|robots/.test(path));
  expect(changed).toEqual(["sitemaps/articles-2018.xml"]);
});

test("noindex and withdrawn articles are not listed, and their pages say noindex", async () => {
  using archive = new TemporaryArchive(
    {
      "a.txt": seed("May 3, 2019", "Harbour dredged", "x"),
      "b.txt": seed("May 4, 2019", "Pier", "x"),
      "c.txt": seed("May 4, 2017", "Quay", "x"),
    },
    settings,
  );
  archive.put("seeds/b.fix.yaml", "noindex: true\n");
  archive.put("seeds/c.fix.yaml", "status: withdrawn\n");
  await archive.build();
  expect(locations(archive, "sitemaps/articles-2019.xml")).toEqual([
    "/2019/05/03/harbour-dredged/",
  ]);
  expect(archive.has("_site/sitemaps/articles-2017.xml")).toBe(false);
  const noindex = '<meta name="robots" content="noindex">';
  expect(archive.page("pier/index.html")).toContain(noindex);
  expect(archive.page("quay/index.html")).toContain(noindex);
  expect(archive.page("harbour-dredged/index.html")).not.toContain('name="robots"');
});

test("the day of the last correction is the day of the last change", async () => {
  using archive = new TemporaryArchive({ "a.txt": seed("May 3, 2019", "Pier", "x") }, settings);
  archive.put(
    "seeds/a.fix.yaml",
    "corrections:\n  - { date: 2020-02-01, text: b }\n  - { date: 2019-06-01, text: a }\n",
  );
  await archive.build();
  expect(archive.read("_site/sitemaps/articles-2019.xml")).toContain(
    "<lastmod>2020-02-01</lastmod>",
  );
});

test("settings: without url, and with noindex, there is no sitemap; it comes back; AI crawlers are asked to stay away", async () => {
  using archive = new TemporaryArchive({ "a.txt": seed("May 3, 2019", "Pier", "x") }, settings);
  await archive.build();
  const files = sitemaps(archive);
  const said: string[] = [];
  const events = { ...silent, say: (sentence: string) => said.push(sentence) };
  archive.put("backfile.yaml", "title: The Test Post\nsearch: false\n");
  await archive.build(events);
  expect(sitemaps(archive)).toEqual([]);
  expect(archive.read("_site/robots.txt")).not.toContain("Sitemap");
  expect(said.filter((sentence) => sentence.includes("set url"))).toHaveLength(1);
  await archive.build(events);
  expect(said.filter((sentence) => sentence.includes("set url"))).toHaveLength(1);
  archive.put("backfile.yaml", `${settings}noindex: true\naiCrawlers: refuse\n`);
  await archive.build(events);
  expect(JSON.parse(archive.read("_site/.well-known/tdmrep.json"))).toEqual([
    { location: "/archive/", "tdm-reservation": 1 },
  ]);
  expect(said.at(-1)).toContain("https://post.example/.well-known/tdmrep.json");
  expect(sitemaps(archive)).toEqual([]);
  expect(archive.read("_site/index.html")).toContain(
    '<meta name="robots" content="noindex, noai, noimageai">\n<meta name="tdm-reservation" content="1">',
  );
  expect(archive.read("_site/robots.txt")).toMatch(
    /User-agent: GPTBot\n(?:.*\n)*Disallow: \/archive\/\n/,
  );
  archive.put("backfile.yaml", settings);
  await archive.build();
  expect(sitemaps(archive)).toEqual(files);
  expect(archive.has("_site/.well-known")).toBe(false);
});

test("a news sitemap has the articles of the day that the build is told and of the day before, until a build is told none", async () => {
  using archive = new TemporaryArchive(
    {
      "a.txt": seed("May 3, 2019", "Harbour & quay dredged", "x"),
      "b.md": "---\ntitle: Gestern\ndate: 2019-05-02\nlang: de-AT\n---\n\nEs hat geregnet.\n",
      "c.txt": seed("May 1, 2019", "Too old", "x"),
      "d.md": "---\ntitle: Hidden\ndate: 2019-05-03\nnoindex: true\n---\n\nx\n",
    },
    settings,
  );
  const news = "_site/sitemap-news.xml";
  await archive.build();
  expect(archive.has(news)).toBe(false);
  const site = archive.site();
  await archive.build(silent, { news: "2019-05-03" as Day });
  using document = XmlDocument.fromString(archive.read(news));
  const texts = (path: string) =>
    document
      .find(path, {
        s: "http://www.sitemaps.org/schemas/sitemap/0.9",
        n: "http://www.google.com/schemas/sitemap-news/0.9",
      })
      .map((node) => node.content);
  expect(texts("/s:urlset/s:url/n:news/n:title")).toEqual(["Harbour & quay dredged", "Gestern"]);
  expect(texts("//n:publication_date")).toEqual(["2019-05-03", "2019-05-02"]);
  expect(texts("//n:publication/n:language")).toEqual(["en", "de"]);
  expect(texts("//n:publication/n:name")).toEqual(["The Test Post", "The Test Post"]);
  expect(locations(archive, "sitemap.xml").join()).not.toContain("news");
  await archive.build(silent, { news: "2019-05-04" as Day });
  expect(locations(archive, "sitemap-news.xml")).toEqual(["/2019/05/03/harbour-quay-dredged/"]);
  await archive.build();
  expect(archive.site()).toEqual(site);
});

test("a robots.txt of the public folder takes the place of ours, and ours comes back after it", async () => {
  using archive = new TemporaryArchive({ "a.txt": seed("May 3, 2019", "Pier", "x") }, settings);
  await archive.build();
  const site = archive.site();
  archive.put("public/robots.txt", "theirs");
  await archive.build();
  expect(archive.read("_site/robots.txt")).toBe("theirs");
  archive.remove("public/robots.txt");
  await archive.build();
  expect(archive.site()).toEqual(site);
});

test("a public file in the place of a sitemap or a data set is not listed, until it goes", async () => {
  const seeds = { "a.txt": seed("May 3, 2019", "Harbour dredged", "The boats are back.") };
  const withData = `${settings}exports: [articles]\n`;
  using archive = new TemporaryArchive(seeds, withData);
  await archive.build();
  const listings = ["sitemap.xml", "data/datapackage.json", "data/index.html"];
  const before = listings.map((path) => archive.read(`_site/${path}`));
  archive.put("public/sitemaps/pages.xml", "<urlset/>");
  archive.put("public/data/2019/articles.csv", "mine");
  await archive.build();
  const replaced = listings.map((path) => archive.read(`_site/${path}`));
  using clean = new TemporaryArchive(seeds, withData);
  clean.put("public/sitemaps/pages.xml", "<urlset/>");
  clean.put("public/data/2019/articles.csv", "mine");
  await clean.build();
  expect(replaced).toEqual(listings.map((path) => clean.read(`_site/${path}`)));
  expect(replaced[0]).not.toContain("pages.xml");
  expect(replaced[1]).not.toContain("articles.csv");
  archive.remove("public/sitemaps/pages.xml");
  archive.remove("public/data/2019/articles.csv");
  await archive.build();
  expect(listings.map((path) => archive.read(`_site/${path}`))).toEqual(before);
});
