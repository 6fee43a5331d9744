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

test("an article leads to the last ones before it with the same people and tags, the nearest of kin first", async () => {
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

test("what comes in between is what the next one leads to, and no other page of an article changes", async () => {
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
