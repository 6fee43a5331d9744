import { expect, test } from "vitest";
import { silent } from "../../src/build/build-events.ts";
import { addressFault } from "../../src/model/address-fault.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const moon = seed("Monday, July 21, 1969", "Men walk on the moon", "They came in peace.");

test("an article's address is its day and the words of its headline", async () => {
  using archive = new TemporaryArchive({ "moon.txt": moon });
  await archive.build();
  expect(archive.paths()).toContain("1969/07/21/men-walk-on-the-moon/index.html");
  expect(archive.read("permalinks.tsv")).toMatch(
    /^permalink\tseed\tsha256\tserial\n\/1969\/07\/21\/men-walk-on-the-moon\/\tmoon\.txt\t[0-9a-f]{64}\t1\n$/,
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

test("a renamed seed keeps its address, even if it was edited before", async () => {
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

test("two articles that ask for the same address both get one, and the second keeps its own when the first goes", async () => {
  const other = seed("Monday, July 21, 1969", "Men walk on the moon", "Other words.");
  using archive = new TemporaryArchive({ "a.txt": moon, "b.txt": other });
  await archive.build();
  expect(archive.page("men-walk-on-the-moon/index.html")).toContain("They came in peace");
  expect(archive.page("men-walk-on-the-moon-2/index.html")).toContain("Other words");
  archive.remove("seeds/a.txt");
  await archive.build();
  expect(archive.page("men-walk-on-the-moon-2/index.html")).toContain("Other words");
});

test("two files with the same bytes are one article, which names both and survives the removal of either", async () => {
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

test("an article without a date is below /undated/; one without Latin letters keeps its own letters", async () => {
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

test("a ledger that cannot be read stops the build and is not changed", async () => {
  using archive = new TemporaryArchive({ "moon.txt": moon });
  await archive.build();
  const broken = `${archive.read("permalinks.tsv")}<<<<<<< HEAD\n`;
  archive.put("permalinks.tsv", broken);
  await expect(archive.build()).rejects.toThrow("permalinks.tsv:3");
  expect(archive.read("permalinks.tsv")).toBe(broken);
});

test("a build that ends between assigning an address and writing the ledger loses no address", async () => {
  using archive = new TemporaryArchive({
    "a.txt": seed("3 May 2019", "Harbour dredged", "It was."),
  });
  await archive.build();
  archive.put("seeds/b.txt", seed("4 May 2019", "A new pier", "It is long."));
  archive.put("permalinks.tsv.new/in-the-way", ""); // the first write fails
  await expect(archive.build()).rejects.toThrow();
  archive.remove("permalinks.tsv.new");
  await archive.build();
  expect(archive.read("permalinks.tsv")).toContain("/2019/05/04/a-new-pier/\tb.txt\t");
});

test("a deleted ledger is restored from the store, and the build says so", async () => {
  using archive = new TemporaryArchive({ "moon.txt": moon });
  await archive.build();
  archive.put("seeds/moon.txt", seed("Monday, July 21, 1969", "Two men on the moon", "They came."));
  await archive.build();
  const ledger = archive.read("permalinks.tsv");
  for (const lose of [
    () => archive.remove("permalinks.tsv"),
    () => archive.put("permalinks.tsv", ""),
  ]) {
    lose();
    const said: string[] = [];
    await archive.build({ ...silent, say: (sentence) => said.push(sentence) });
    expect(said.join("\n")).toContain("permalinks.tsv was missing or empty. It was restored");
    expect(archive.read("permalinks.tsv")).toBe(ledger);
    expect(archive.paths()).toContain("1969/07/21/men-walk-on-the-moon/index.html");
  }
});

test("without ledger and store all articles are new", async () => {
  using archive = new TemporaryArchive({ "moon.txt": moon });
  await archive.build();
  archive.put("seeds/moon.txt", seed("Monday, July 21, 1969", "Two men on the moon", "They came."));
  archive.remove("permalinks.tsv");
  archive.remove(".backfile");
  await archive.build();
  expect(archive.paths()).toContain("1969/07/21/two-men-on-the-moon/index.html");
});

test("a ledger without serial numbers is completed", async () => {
  using archive = new TemporaryArchive({ "moon.txt": moon });
  await archive.build();
  const ledger = archive.read("permalinks.tsv");
  archive.put("permalinks.tsv", ledger.replace("\tserial\n", "\n").replace("\t1\n", "\n"));
  await archive.build();
  expect(archive.read("permalinks.tsv")).toBe(ledger);
});

test("a seed that was renamed and edited between two builds is reported, with both names and both addresses", async () => {
  using archive = new TemporaryArchive({ "moon.txt": moon });
  await archive.build();
  archive.remove("seeds/moon.txt");
  archive.put("seeds/apollo.txt", `${moon}\nThe ocean was calm.\n`);
  const { warnings, failures } = await archive.build();
  expect(failures).toEqual([]);
  expect(warnings).toMatchObject([
    {
      file: "apollo.txt",
      message: {
        rule: "address-lost",
        reason:
          "The article has the new address /1969/07/21/men-walk-on-the-moon-2/. /1969/07/21/men-walk-on-the-moon/, the address of moon.txt, which is gone, no longer works.",
      },
    },
  ]);
  // Follows the hint.
  const lines = archive.read("permalinks.tsv").split("\n");
  const kept = lines.filter((line) => !line.startsWith("/1969/07/21/men-walk-on-the-moon-2/"));
  archive.put("permalinks.tsv", kept.join("\n").replace("moon.txt", "apollo.txt"));
  await archive.build();
  expect(archive.page("men-walk-on-the-moon/index.html")).toContain("The ocean was calm.");
});

test("a seed whose name has a newline and a tab in it keeps its address without the store", async () => {
  using archive = new TemporaryArchive({ "a\nb\tc.txt": moon });
  await archive.build();
  const ledger = archive.read("permalinks.tsv");
  expect(ledger.split("\n")).toHaveLength(3);
  archive.remove(".backfile");
  await archive.build();
  expect(archive.read("permalinks.tsv")).toBe(ledger);
});

test("no article can have the address of another page of the site", async () => {
  using archive = new TemporaryArchive({
    "a.md":
      "---\ntitle: A\ndate: 1969-07-21\ntags: [moon]\nsection: World\nauthor: Ann Lee\n---\n\nHOUSTON, July 20 (UPI) — “It is a small step,” said Ines Calder.\n",
    "b.txt": "Nobody knows when\n\nIt happened once.\n",
  });
  archive.limits = { quotes: 0, articles: 0, names: 0 };
  await archive.build();
  const pages = archive.paths().filter((path) => path.endsWith("/index.html"));
  const addresses = pages.map((path) => `/${path.replace("index.html", "")}`);
  const articles = archive.read("permalinks.tsv").match(/^\/\S+/gm) ?? [];
  expect(articles).toHaveLength(2);
  const free = addresses.filter((address) => addressFault(address) === undefined);
  expect(free.sort()).toEqual(articles.sort());
});
