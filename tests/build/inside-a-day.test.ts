import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const sentence = "The harbour board met for an hour in the old customs house.";

/** The headlines of a list, in order. */
const headlines = (page: string): readonly string[] =>
  [...page.matchAll(/<h[23][^>]*><a [^>]*>([^<]+)<\/a><\/h/g)].map(([, words]) => words ?? "");

/** The article to which a page leads on. */
const next = (archive: TemporaryArchive, slug: string): string | undefined =>
  /rel="next" href="[^"]*\/([^/"]+)\/"/.exec(archive.page(`${slug}/index.html`))?.[1];

test("a day, its month and its day of all years lead with the fullest article", async () => {
  using archive = new TemporaryArchive({
    "1.txt": seed(
      "17 March 1987",
      "A brief",
      "It rained all night long on the islands of Marrow Bay.",
    ),
    "2.txt": seed("17 March 1987", "Board meets", sentence, sentence, sentence),
    "3.txt": seed("17 March 1987", "Catch", "Shr 5 cts vs 7 cts", "Net 1,200 vs 1,100"),
    "4.txt": seed("17 March 1987", "Dock opens", sentence, sentence),
  });
  await archive.build();
  const byWeight = ["Board meets", "Dock opens", "A brief", "Catch"];
  expect(headlines(archive.read("_site/1987/03/17/index.html"))).toEqual(byWeight);
  expect(headlines(archive.read("_site/index.html"))).toEqual(byWeight);
  for (const page of ["1987/03", "on-this-day/03-17"]) {
    const html = archive.read(`_site/${page}/index.html`);
    expect(headlines(html)).toEqual(byWeight.slice(0, 3));
    expect(html).toContain(">All 4 articles of March 17");
  }
});

test("articles of a day follow each other by their time, those without one by their seeds", async () => {
  using archive = new TemporaryArchive({
    "b/2.txt": seed("17 March 1987, 17:30", "Evening", sentence),
    "c/1.txt": seed("17 March 1987, 9:05 am", "Zero hour", sentence),
    "z.md": `---\ntitle: Noon\ndate: 1987-03-17T12:00:00Z\n---\n\n${sentence}\n`,
    "a/1.txt": seed("17 March 1987", "Yard", sentence),
    "a/2.txt": seed("17 March 1987", "Anchor", sentence),
    "d/1.txt": seed("18 March 1987", "Morrow", sentence),
  });
  await archive.build();
  const order = ["zero-hour", "noon", "evening", "yard", "anchor", "morrow"];
  expect(order.map((slug) => next(archive, slug))).toEqual([...order.slice(1), undefined]);
});

test("the front page quotes three people from three articles", async () => {
  const said = (name: string) => `“We waited for the tide to turn,” said ${name}, of the port.`;
  using archive = new TemporaryArchive({
    "1.txt": seed("17 March 1987", "One", said("Ines Calder"), said("Tom Brandt")),
    "2.txt": seed("17 March 1987", "Two", said("Ines Calder"), said("Petra Lind")),
    "3.txt": seed("16 March 1987", "Three", said("Omar Reyes")),
    "4.txt": seed("15 March 1987", "Four", said("Zoe Abbot")),
  });
  await archive.build();
  const figures = [
    ...archive
      .read("_site/index.html")
      .matchAll(/<figcaption>.*?>([^<>]+)<\/a>.*?#q\d+">([^<]+)</g),
  ];
  expect(figures.map(([, speaker, article]) => `${speaker}: ${article}`)).toEqual([
    "Ines Calder: One",
    "Petra Lind: Two",
    "Omar Reyes: Three",
  ]);
});

test("a day links to the same day of other years only if there are any", async () => {
  using archive = new TemporaryArchive({
    "1.txt": seed("17 March 1987", "One", sentence),
    "2.txt": seed("18 March 1987", "Two", sentence),
  });
  const link = (day: string) =>
    /<a href="(\/on-this-day\/[^"]+)">(March .*? in other years)</
      .exec(archive.read(`_site/${day}/index.html`))
      ?.slice(1);
  await archive.build();
  expect(link("1987/03/17")).toBeUndefined();
  archive.put("seeds/3.txt", seed("17 March 1990", "Three", sentence));
  await archive.build();
  const found = ["/on-this-day/03-17/", "March 17 in other years"];
  expect([link("1987/03/17"), link("1990/03/17")]).toEqual([found, found]);
  expect(link("1987/03/18")).toBeUndefined();
  archive.remove("seeds/3.txt");
  await archive.build();
  expect(link("1987/03/17")).toBeUndefined();
});

test("a place begins with its newest articles, and with 20 of them if its list is split", async () => {
  const seeds = Object.fromEntries(
    Array.from({ length: 25 }, (_, i) => [
      `${i}.txt`,
      seed(`${i + 1} March 1987`, `Report ${i}`, `MARROW BAY, March ${i + 1} - ${sentence}`),
    ]),
  );
  using archive = new TemporaryArchive(seeds);
  const shown = () => headlines(archive.read("_site/places/marrow-bay/index.html"));
  const newestFirst = Array.from({ length: 25 }, (_, i) => `Report ${24 - i}`);
  await archive.build();
  expect(shown()).toEqual(newestFirst);
  archive.limits = { ...archive.limits, articles: 10 };
  await archive.build();
  expect(shown()).toEqual(newestFirst.slice(0, 20));
});

test("undated articles lead on to each other, and the front page to all of them", async () => {
  using archive = new TemporaryArchive({
    "a.txt": `Zebra at the quay\n\n${sentence}\n`,
    "b.txt": `Anchor lost\n\n${sentence}\n`,
    "c.txt": seed("17 March 1987", "Dated", sentence),
  });
  await archive.build();
  expect(next(archive, "zebra-at-the-quay")).toBe("anchor-lost");
  expect(next(archive, "anchor-lost")).toBeUndefined();
  expect(archive.read("_site/index.html")).toMatch(
    /<section class="browse-links">.*"\/undated\/"/s,
  );
});

test("a long day lists its further headlines by their first letters", async () => {
  const names = ["Évora", "anchor", "Zebra", "“Quoted”", "1987"];
  using archive = new TemporaryArchive({
    ...Object.fromEntries(
      Array.from({ length: 41 }, (_, i) => [
        `l${i}.txt`,
        seed("17 March 1987", `Long ${i}`, sentence),
      ]),
    ),
    ...Object.fromEntries(
      names.map((name, i) => [`s${i}.md`, `---\ntitle: ${name}\ndate: 1987-03-17\n---\n`]),
    ),
  });
  await archive.build();
  const page = archive.read("_site/1987/03/17/index.html");
  const letters = [
    ...page.matchAll(/<section class="letter"><h3>(.*?)<\/h3>\n<ol[^>]*>\n<li><a[^>]*>([^<]+)</g),
  ];
  expect(letters.map(([, letter, name]) => `${letter} ${name}`)).toEqual([
    "# 1987",
    "A anchor",
    "E Évora",
    "Q “Quoted”",
    "Z Zebra",
  ]);
  expect(page).toContain('<p class="page-info">46 articles</p>');
});
