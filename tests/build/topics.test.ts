import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { TemporaryArchive } from "./temporary-archive.ts";

const article = (n: number, filed: string, body = "The boats are back."): string =>
  `---\ntitle: Report ${n}\ndate: 2019-05-0${n}\n${filed}\n---\n\n${body}\n`;

test("places, sections, tags and authors have pages, an A–Z each, and links from their articles", async () => {
  using archive = new TemporaryArchive({
    "1.md": article(1, "section: News\ntags: [harbour, Fish Market]\nauthors: [Petra Lindqvist]"),
    "2.md": article(2, "section: News\ntags: [Harbour]", "MARROW BAY — The boats are back."),
  });
  await archive.build();
  const tag = archive.read("_site/tags/harbour/index.html");
  expect(tag).toContain("Report 1");
  expect(tag).toContain("Report 2");
  expect(archive.read("_site/tags/index.html")).toMatch(
    /href="\/tags\/fish-market\/">Fish Market<.*\n.*href="\/tags\/harbour\/">Harbour<\/a> <span class="count">2</s,
  );
  expect(archive.read("_site/places/index.html")).toContain(">Marrow Bay<");
  expect(archive.read("_site/authors/index.html")).toContain("<h2>L</h2>");
  expect(archive.page("report-1/index.html")).toContain('<a href="/authors/petra-lindqvist/">');
  expect(archive.read("_site/index.html")).toContain('<a href="/sections/"');
});

test("a topic disappears with its last article, and no other article's page changes", async () => {
  using archive = new TemporaryArchive({
    "1.md": article(1, "tags: [harbour]"),
    "5.md": article(5, "tags: [pier]"),
    "9.md": article(9, "tags: [harbour]"),
  });
  await archive.build();
  const before = archive.times();
  archive.remove("seeds/5.md");
  archive.put("seeds/4.md", article(4, "tags: [ferry]"));
  await archive.build();
  expect(archive.has("_site/tags/pier/index.html")).toBe(false);
  expect(archive.has("_site/tags/ferry/index.html")).toBe(true);
  const after = archive.times();
  expect(after.get("tags/harbour/index.html")).toBe(before.get("tags/harbour/index.html"));
  archive.remove("seeds/4.md");
  for (const n of [1, 9]) archive.put(`seeds/${n}.md`, article(n, "section: News"));
  await archive.build();
  expect(archive.paths().filter((path) => path.startsWith("tags/"))).toEqual([]);
});

test("many quotations have a page for each year", async () => {
  using archive = new TemporaryArchive();
  const said = (n: number) =>
    Array.from({ length: 40 }, (_, i) => `“This is ${i} of ${n},” said Anna Hale.`).join("\n\n");
  for (let n = 1; n <= 8; n++) {
    archive.put(`seeds/${n}.md`, article(n, "", said(n)).replace("2019", n < 5 ? "2019" : "2020"));
  }
  await archive.build();
  expect(archive.read("_site/quotations/index.html")).toContain(
    '<a href="/quotations/2019/">2019</a> <span class="count">160</span>',
  );
  const year = archive.read("_site/quotations/2020/index.html");
  expect(year).toContain("“This is 39 of 8”");
  expect(year).not.toContain(" of 4,”");
  for (let n = 5; n <= 8; n++) archive.remove(`seeds/${n}.md`);
  await archive.build();
  expect(archive.paths().filter((path) => path.startsWith("quotations/"))).toEqual([
    "quotations/index.html",
  ]);
});

test("the undated are among all quotations, at their end", async () => {
  using archive = new TemporaryArchive({
    "1.md": article(1, "", "“We are back,” said Anna Hale."),
    "2.md": article(2, "", "“We never left,” said Omar Reyes.").replace(/date: .*\n/, ""),
  });
  await archive.build();
  const page = archive.read("_site/quotations/index.html");
  expect(page).toMatch(/We are back.*We never left/s);
  expect(page).not.toContain('class="more"');
});

test("an article whose day is corrected is in its lists once", async () => {
  const article = (date: string) =>
    `---\ntitle: Pier opened\ndate: ${date}\ntags: [pier]\n---\n\n“It is long,” said Ines Calder.\n`;
  using archive = new TemporaryArchive({ "a.md": article("2019-05-04") });
  await archive.build();
  archive.put("seeds/a.md", article("2019-06-05"));
  await archive.build();
  const file = new DatabaseSync(join(archive.folder, ".backfile/store.sqlite"));
  const entries = file.prepare("SELECT list, day, count FROM entries ORDER BY list").all();
  file.close();
  expect(entries.map((entry) => Object.values(entry))).toEqual([
    ["speakers/ines-calder", "2019-06-05", 1],
    ["tags/pier", "2019-06-05", 1],
  ]);
});
