import fc from "fast-check";
import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const names = ["Anna Hale", "Omar Reyes", "Ines Calder", "Petra Lind", "Jonas Berg", "Mira Stone"];
const articles = 70;

/** Article `n` of some years: few of them on one day or in one month, each with two speakers. */
const article = (n: number, edition: number): string => {
  const date = new Date(Date.UTC(1990 + (n % 7), (n * 5) % 12, 1 + ((n * 11) % 28)));
  const day = new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeZone: "UTC" }).format(date);
  return seed(
    day,
    `Report ${n}, edition ${edition}`,
    `“We came to see it,” said ${names[n % 6]}.`,
    `“It was worth it,” said ${names[(n + 1) % 6]}.`,
  );
};

/** An article, its neighbours at its new and old place, and there the next articles that quote its two speakers; each day, month
 * and day of any year, with its neighbours; all seven years if a shade of their days moves; its speakers; the pages about the whole archive. */
const locality = 3 + 3 + 2 * 2 + 3 * 3 * 2 + 7 + 4 + 7;

test("one change renders only the pages around it, however large the archive is", async () => {
  using archive = new TemporaryArchive();
  for (let n = 0; n < articles; n++) archive.put(`seeds/${n}.txt`, article(n, 0));
  const { pages } = await archive.build();
  expect(pages).toBeGreaterThan(4 * locality);
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: articles - 1 }),
      fc.nat({ max: articles + 30 }),
      fc.nat({ max: 9 }),
      async (name, becomes, edition) => {
        archive.put(`seeds/${name}.txt`, article(becomes, edition));
        expect((await archive.build()).rendered).toBeLessThanOrEqual(locality);
        archive.remove(`seeds/${name}.txt`);
        expect((await archive.build()).rendered).toBeLessThanOrEqual(locality);
        archive.put(`seeds/${name}.txt`, article(name, 0));
        expect((await archive.build()).rendered).toBeLessThanOrEqual(locality);
      },
    ),
    { numRuns: 5 },
  );
});
