import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const moon = seed("Monday, July 21, 1969", "Men walk on the moon", "They came in peace.");

test("an article stands at its day and the words of its headline", async () => {
  using archive = new TemporaryArchive({ "moon.txt": moon });
  await archive.build();
  expect(archive.paths()).toContain("1969/07/21/men-walk-on-the-moon/index.html");
  expect(archive.read("permalinks.tsv")).toMatch(
    /^permalink\tseed\tsha256\n\/1969\/07\/21\/men-walk-on-the-moon\/\tmoon\.txt\t[0-9a-f]{64}\n$/,
  );
});

test("a corrected headline or day does not move the article", async () => {
  using archive = new TemporaryArchive({ "moon.txt": moon });
  await archive.build();
  archive.put(
    "seeds/moon.txt",
    seed("Tuesday, July 22, 1969", "Two men walk on the moon", "They came."),
  );
  await archive.build();
  expect(archive.page("men-walk-on-the-moon/index.html")).toContain("Two men walk on the moon");
  expect(archive.paths()).toContain("1969/07/21/men-walk-on-the-moon/index.html");
  expect(archive.paths()).toContain("1969/07/22/index.html");
});

test("a renamed seed keeps its address, also when it was edited before", async () => {
  using archive = new TemporaryArchive({ "moon.txt": moon });
  await archive.build();
  const edited = `${moon}\nThe ocean was calm.\n`;
  archive.put("seeds/moon.txt", edited);
  await archive.build();
  archive.remove("seeds/moon.txt");
  archive.put("seeds/1969/apollo.txt", edited);
  await archive.build();
  expect(archive.page("men-walk-on-the-moon/index.html")).toContain("1969/apollo.txt");
  expect(archive.read("permalinks.tsv")).toContain("men-walk-on-the-moon/\t1969/apollo.txt\t");
});

test("the address of a removed article is never given to another", async () => {
  using archive = new TemporaryArchive({ "moon.txt": moon });
  await archive.build();
  archive.remove("seeds/moon.txt");
  archive.put(
    "seeds/other.txt",
    seed("Monday, July 21, 1969", "Men walk on the moon", "Other words."),
  );
  await archive.build();
  expect(archive.paths()).toContain("1969/07/21/men-walk-on-the-moon-2/index.html");
  expect(archive.paths()).not.toContain("1969/07/21/men-walk-on-the-moon/index.html");
});

test("two articles that want one address both get one, and keep it when the first goes", async () => {
  const other = seed("Monday, July 21, 1969", "Men walk on the moon", "Other words.");
  using archive = new TemporaryArchive({ "a.txt": moon, "b.txt": other });
  await archive.build();
  expect(archive.page("men-walk-on-the-moon/index.html")).toContain("They came in peace");
  expect(archive.page("men-walk-on-the-moon-2/index.html")).toContain("Other words");
  archive.remove("seeds/a.txt");
  await archive.build();
  expect(archive.page("men-walk-on-the-moon-2/index.html")).toContain("Other words");
});

test("the same bytes twice are one article, which names both files and outlives either", async () => {
  using archive = new TemporaryArchive({ "b.txt": moon });
  await archive.build();
  archive.put("seeds/a.txt", moon);
  const report = await archive.build();
  expect(report.articles).toBe(1);
  expect(archive.page("men-walk-on-the-moon/index.html")).toMatch(/a\.txt[\s\S]*b\.txt/);
  archive.remove("seeds/b.txt");
  await archive.build();
  expect(archive.page("men-walk-on-the-moon/index.html")).not.toContain("b.txt");
});

test("an article without a date stands below /undated/, one without Latin letters under its own", async () => {
  using archive = new TemporaryArchive({
    "a.txt": "Nobody knows when\n\nIt happened once.\n",
    "b.txt": seed("Monday, July 21, 1969", "宮崎県で震度5弱", "地震がありました。"),
    "c.md": "---\ntitle: ★ ★ ★\ndate: 1969-07-21\n---\n\nStars.\n",
  });
  await archive.build();
  expect(archive.paths()).toContain("undated/nobody-knows-when/index.html");
  expect(archive.paths()).toContain("1969/07/21/宮崎県で震度5弱/index.html");
  expect(
    archive.paths().filter((path) => /1969\/07\/21\/article-[0-9a-f]{8}\//.test(path)),
  ).toHaveLength(1);
});

test("a ledger that cannot be read stops the build and is not dirty", async () => {
  using archive = new TemporaryArchive({ "moon.txt": moon });
  await archive.build();
  const broken = `${archive.read("permalinks.tsv")}<<<<<<< HEAD\n`;
  archive.put("permalinks.tsv", broken);
  await expect(archive.build()).rejects.toThrow("permalinks.tsv:3");
  expect(archive.read("permalinks.tsv")).toBe(broken);
});

test("a build that ends between giving an address and writing the ledger loses neither", async () => {
  using archive = new TemporaryArchive({
    "a.txt": seed("3 May 2019", "Harbour dredged", "It was."),
  });
  await archive.build();
  archive.put("seeds/b.txt", seed("4 May 2019", "A new pier", "It is long."));
  archive.put("permalinks.tsv.new/in-the-way", ""); // what is written first cannot be
  await expect(archive.build()).rejects.toThrow();
  archive.remove("permalinks.tsv.new");
  await archive.build();
  expect(archive.read("permalinks.tsv")).toContain("/2019/05/04/a-new-pier/\tb.txt\t");
});
