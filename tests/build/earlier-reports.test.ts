import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { TemporaryArchive } from "./temporary-archive.ts";

const report = (year: number, tags: string, speaker: string): string =>
  `---\ntitle: Report of ${year}\ndate: ${year}-05-04\ntags: [${tags}]\n---\n\n“We came to see it,” said ${speaker}.\n`;

const earlierOn = (page: string): readonly string[] => {
  const [, list = ""] = /<section class="earlier-reports">(.*?)<\/section>/s.exec(page) ?? [];
  return [...list.matchAll(/>Report of (\d+)<.* · (.*?)<\/span>/g)].map(
    ([, year, shared]) => `${year}: ${shared}`,
  );
};

test("an article links to the last ones before it with the same people and tags, the most closely related first", async () => {
  using archive = new TemporaryArchive({
    "1.md": report(2001, "harbour", "Anna Hale"),
    "2.md": report(2002, "pier", "Omar Reyes"),
    "3.md": report(2003, "harbour, ferry", "Anna Hale"),
    "4.md": report(2004, "ferry, harbour, pier", "Anna Hale"),
    "5.md": report(2005, "harbour", "Petra Lind").replace("tags", "status: withdrawn\ntags"),
    "6.md": report(2006, "harbour", "Petra Lind").replace("date: 2006-05-04\n", ""),
  });
  await archive.build();
  expect(earlierOn(archive.page("report-of-2004/index.html"))).toEqual([
    "2003: Anna Hale, ferry, harbour",
    "2002: pier",
  ]);
  expect(earlierOn(archive.page("report-of-2001/index.html"))).toEqual([]);
  expect(earlierOn(archive.page("report-of-2006/index.html"))).toEqual([]);
});

test("the article after an added one links to it, and no other article's page changes", async () => {
  using archive = new TemporaryArchive({
    "1.md": report(2001, "harbour", "Anna Hale"),
    "2.md": report(2002, "", "Omar Reyes"),
    "4.md": report(2004, "", "Omar Reyes"),
    "5.md": report(2005, "", "Omar Reyes"),
    "6.md": report(2006, "harbour", "Petra Lind"),
    "7.md": report(2007, "harbour", "Anna Hale"),
  });
  await archive.build();
  const before = archive.times();
  archive.put("seeds/3.md", report(2003, "harbour", "Anna Hale"));
  await archive.build();
  expect(earlierOn(archive.page("report-of-2006/index.html"))).toEqual(["2003: harbour"]);
  expect(earlierOn(archive.page("report-of-2007/index.html"))).toEqual([
    "2003: Anna Hale",
    "2006: harbour",
  ]);
  const after = archive.times();
  const changed = archive.paths().filter((path) => after.get(path) !== before.get(path));
  expect(changed.filter((path) => path.includes("/report-of-"))).toEqual(
    [2002, 2003, 2004, 2006, 2007].map((year) => `${year}/05/04/report-of-${year}/index.html`),
  );
  archive.remove("seeds/3.md");
  await archive.build();
  expect(earlierOn(archive.page("report-of-2006/index.html"))).toEqual(["2001: harbour"]);
});

test("a full plan gives the same pages as the changes one by one", async () => {
  using archive = new TemporaryArchive({
    "1.md": report(2001, "harbour", "Anna Hale"),
    "2.md": report(2002, "pier, harbour", "Omar Reyes"),
    "3.md": report(2002, "harbour", "Anna Hale").replace("of 2002", "of the same day"),
    "4.md": report(2004, "pier", "Anna Hale").replace("tags", "status: withdrawn\ntags"),
    "5.md": report(2005, "pier", "Anna Hale"),
    "6.md": report(2006, "pier", "Anna Hale").replace("date: 2006-05-04\n", ""),
  });
  await archive.build();
  archive.put("seeds/0.md", report(2000, "pier, harbour", "Anna Hale"));
  archive.put("seeds/7.md", report(2003, "pier, harbour", "Anna Hale"));
  archive.remove("seeds/2.md");
  await archive.build();
  const file = new DatabaseSync(join(archive.folder, ".backfile/store.sqlite"));
  file.exec("UPDATE meta SET value = 'by other code' WHERE key = 'planned-with'");
  file.close();
  expect(await archive.build()).toMatchObject({ parsed: 0, rendered: 0, written: 0, removed: 0 });
});
