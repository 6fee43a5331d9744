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
    "a/1.txt": seed("17 March 1987", "Yard", sentence),
    "a/2.txt": seed("17 March 1987", "Anchor", sentence),
    "d/1.txt": seed("18 March 1987", "Morrow", sentence),
  });
  await archive.build();
  const order = ["zero-hour", "evening", "yard", "anchor", "morrow"];
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
