import { expect, test } from "vitest";
import { TemporaryArchive } from "./temporary-archive.ts";

const seeds = Object.fromEntries(
  Array.from({ length: 20 }, (_, n) => [
    `${n}.md`,
    `---\ntitle: Report ${n}\ndate: ${2001 + n}-05-04\n---\n\nThe boats are back.\n`,
  ]),
);

test("a change of a setting that one page shows renders only that page again", async () => {
  using archive = new TemporaryArchive(seeds);
  await archive.build();
  archive.put("backfile.yaml", 'title: The Test Post\naccent: "#1f4e5f"\n');
  expect(await archive.build()).toMatchObject({ rendered: 1, written: 1 });
  archive.put("backfile.yaml", 'title: The Test Post\naccent: "#1f4e5f"\nmasthead: left\n');
  expect(await archive.build()).toMatchObject({ rendered: 1, written: 1 });
  archive.put(
    "backfile.yaml",
    'title: The Test Post\naccent: "#1f4e5f"\nmasthead: left\nsource: https://example.org/volumes/\nrights: Ask before you reprint.\n',
  );
  expect(await archive.build()).toMatchObject({ rendered: 1, written: 1 });
  expect(archive.read("_site/about/index.html")).toMatch(
    /<dd><a href="https:\/\/example\.org\/volumes\/">.*<dd>Ask before you reprint\.<\/dd>/s,
  );
  archive.put("backfile.yaml", "title: The Other Post\n");
  const { pages, rendered } = await archive.build();
  expect(rendered).toBe(pages);
});

/** Headlines of the front page, in order. */
const headlines = (archive: TemporaryArchive): readonly string[] =>
  [...archive.read("_site/index.html").matchAll(/<h[23]><a [^>]*>Report (\d+)</g)].map(
    ([, n]) => n ?? "",
  );

test("the front page begins with the newest, the oldest or the years", async () => {
  using archive = new TemporaryArchive(seeds);
  await archive.build();
  const down = ["19", "18", "17", "16", "15", "14", "13", "12", "11", "10", "9", "8", "7"];
  expect(headlines(archive)).toEqual([...down, "0", "1", "2", "3"]);
  archive.put("backfile.yaml", "start: oldest\n");
  await archive.build();
  const up = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
  expect(headlines(archive)).toEqual([...up, "19", "18", "17", "16"]);
  archive.put("backfile.yaml", "start: years\n");
  await archive.build();
  expect(archive.read("_site/index.html")).toMatch(/class="year-chart".*class="newest"/s);
});

test("search: false leaves out the search page, its box, its files and its description", async () => {
  using archive = new TemporaryArchive(seeds);
  const url = "url: https://post.example/\n";
  archive.put("backfile.yaml", url);
  await archive.build();
  const ofSearch = () => archive.paths().filter((path) => /search/.test(path));
  expect(ofSearch()).toEqual(
    expect.arrayContaining([
      "css/search.css",
      "js/search-address.js",
      "js/search.js",
      "opensearch.xml",
      "search/index.html",
      "search/root.js",
    ]),
  );
  archive.put("backfile.yaml", `${url}search: false\n`);
  await archive.build();
  expect(ofSearch()).toEqual([]);
  const pages = [...archive.site()].filter(([path]) => path.endsWith(".html"));
  expect(pages.filter(([, html]) => /search/i.test(html)).map(([path]) => path)).toEqual([]);
  archive.put("backfile.yaml", "title: The Test Post\n");
  await archive.build();
  expect(archive.paths()).toContain("search/index.html");
  expect(archive.paths()).not.toContain("opensearch.xml"); // it needs absolute addresses
  expect(archive.read("_site/index.html")).not.toContain('rel="search"');
});
