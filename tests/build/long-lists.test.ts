import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const dayOf = (n: number) =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeZone: "UTC" }).format(
    Date.UTC(2000, 0, 1 + n * 7),
  );

/** Report `n` of a council that its mayor talks to; a week lies between two of them. */
const report = (n: number) =>
  seed(
    dayOf(n),
    `Report number ${n}`,
    ...Array.from(
      { length: 3 },
      (_, i) => `“This is sentence ${i} of report ${n},” said Anna Hale, the mayor.`,
    ),
  );

test("a speaker quoted often has a page for each year, and an addition leaves the other years alone", async () => {
  using archive = new TemporaryArchive();
  for (let n = 0; n < 100; n++) archive.put(`seeds/${n}.txt`, report(n));
  await archive.build();
  const whole = archive.read("_site/speakers/anna-hale/index.html");
  expect(whole).toContain('href="/speakers/anna-hale/2000/"');
  expect(whole).not.toContain("<blockquote");
  const year = archive.read("_site/speakers/anna-hale/2000/index.html");
  expect(year).toContain("sentence 2 of report 52”");
  expect(year).not.toContain("of report 53”");
  expect(year).toContain('<link rel="next" href="/speakers/anna-hale/2001/">');
  const before = archive.times();
  archive.put("seeds/100.txt", report(100));
  await archive.build();
  const dirty = [...archive.times()].filter(([path, time]) => before.get(path) !== time);
  const paths = dirty.map(([path]) => path).filter((path) => path.startsWith("speakers/"));
  expect(paths).toEqual([
    "speakers/anna-hale/2001/index.html",
    "speakers/anna-hale/index.html",
    "speakers/index.html",
  ]);
  for (let n = 60; n <= 100; n++) archive.remove(`seeds/${n}.txt`);
  await archive.build();
  expect(archive.paths().filter((path) => path.startsWith("speakers/anna-hale/"))).toEqual([
    "speakers/anna-hale/index.html",
  ]);
  expect(archive.read("_site/speakers/anna-hale/index.html")).toContain("sentence 2 of report 59”");
}, 60_000);

const names = ["Anna Ames", "Boris Bell", "Clara Cole"];
const years = [2001, 2002, 2003];

/** A report of a year, with one speaker, tag and place that all have, and one speaker and tag of its own. */
const yearly = (year: number): string =>
  `---\ntitle: Report of ${year}\ndate: ${year}-05-03\ntags: [harbour, ${names[year % 3]}]\n---\n\n` +
  `“The harbour was deep in ${year},” said Dora Dunn.\n\n“It is ${year},” said ${names[year % 3]}.\n`;

const partPages = [
  "speakers/dora-dunn/2001",
  "speakers/dora-dunn/2003",
  "tags/harbour/2001",
  "tags/harbour/2003",
  "quotations/2001",
  "quotations/2003",
];

test("a part that disappears from a long list leaves no link on the parts next to it", async () => {
  using archive = new TemporaryArchive();
  archive.limits = { quotes: 1, articles: 1, names: 1 };
  for (const year of years) archive.put(`seeds/${year}.md`, yearly(year));
  await archive.build();
  const linksTo = (part: string) =>
    partPages.filter((page) => archive.read(`_site/${page}/index.html`).includes(`/${part}/"`));
  expect(linksTo("2002")).toHaveLength(partPages.length);
  archive.remove("seeds/2002.md");
  await archive.build();
  expect(linksTo("2002")).toEqual([]);
  expect(archive.read("_site/speakers/dora-dunn/2001/index.html")).toContain(
    '<link rel="next" href="/speakers/dora-dunn/2003/">',
  );
  const letters = archive.paths().filter((path) => path.includes("/a-z/"));
  expect(letters).toHaveLength(6);
  for (const page of letters) {
    const links = archive.read(`_site/${page}`).matchAll(/rel="(?:prev|next)" href="\/([^"]+)"/g);
    for (const [, link] of links) expect(letters).toContain(`${link}index.html`);
  }
});

test("the undated, which come to the end of a long list, are linked from the last year", async () => {
  using archive = new TemporaryArchive();
  archive.limits = { quotes: 1, articles: 1, names: 600 };
  for (const year of years) archive.put(`seeds/${year}.md`, yearly(year));
  await archive.build();
  archive.put(
    "seeds/undated.md",
    yearly(2003)
      .replace(/date: .*\n/, "")
      .replace("deep in", "shut in"),
  );
  await archive.build();
  for (const page of ["speakers/dora-dunn", "tags/harbour", "quotations"]) {
    expect(archive.read(`_site/${page}/2003/index.html`)).toContain(
      `rel="next" href="/${page}/undated/"`,
    );
  }
});

test("each letter of a long A–Z links to all the others, also to a new one", async () => {
  using archive = new TemporaryArchive();
  archive.limits = { quotes: 200, articles: 200, names: 1 };
  for (const year of years) archive.put(`seeds/${year}.md`, yearly(year));
  await archive.build();
  const letters = () =>
    archive
      .read("_site/speakers/a-z/a/index.html")
      .match(/(?<=\/speakers\/a-z\/)[a-z](?=\/"[ >])/g);
  expect(new Set(letters())).toEqual(new Set(["a", "b", "c", "d"]));
  archive.put("seeds/z.md", yearly(2003).replaceAll("Dora Dunn", "Zoe Zane"));
  await archive.build();
  expect(new Set(letters())).toEqual(new Set(["a", "b", "c", "d", "z"]));
});

test("very many speakers have a page for each letter", async () => {
  using archive = new TemporaryArchive();
  const first =
    "Anna Boris Clara David Emma Felix Greta Henry Irene Jacob Karen Louis Maria Nadia Oscar";
  const last =
    "Adler Baker Carter Dalton Ellis Foster Garner Hobbs Irving Jensen Keller Lawson Mercer Norris Osborne Palmer Quinn Reeves Sutton Turner Underhill Vance Walker Yates Zeller Abbott Barlow Conway Draper Eaton Fisher Grant Hudson Ingram Jarvis Kendall Larkin Morton Nolan Owens Porter";
  const people = first
    .split(" ")
    .flatMap((name) => last.split(" ").map((other) => `${name} ${other}`));
  archive.put(
    "seeds/a.txt",
    seed(
      "Friday, May 3, 2019",
      "All came",
      ...people.map((name) => `“We came to see it,” said ${name}.`),
    ),
  );
  await archive.build();
  expect(people.length).toBeGreaterThan(600);
  const whole = archive.read("_site/speakers/index.html");
  expect(whole).toContain('<a href="/speakers/a-z/a/">A</a>');
  expect(whole.match(/<span class="count">/g)).toHaveLength(24);
  expect(whole).not.toContain("Anna Yates");
  const letter = archive.read("_site/speakers/a-z/a/index.html");
  expect(letter).toContain("Anna Adler");
  expect(letter).not.toContain("Anna Baker");
  expect(letter).toContain('<h1 class="page-title">Speakers: A</h1>');
  expect(letter).toContain('<a href="/speakers/a-z/a/" aria-current="page">A</a>');
  expect(letter).toContain('<span>Next letter</span> <a rel="next" href="/speakers/a-z/b/">B</a>');
});
