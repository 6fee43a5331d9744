import fc from "fast-check";
import { expect, test } from "vitest";
import { expectClean, history, live, printViews } from "./history.ts";
import { TemporaryArchive } from "./temporary-archive.ts";

/** A handful of entries makes a list long. */
const limits = { quotes: 2, articles: 1, names: 2 };

test("after any history, a build leaves the same files as a clean one", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      using archive = new TemporaryArchive();
      archive.limits = limits;
      await live(archive, steps);
      await expectClean(archive);
    }),
    { numRuns: 10 },
  );
}, 600_000);

test("after any history, a page shows nothing that its fingerprint lacks", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      using archive = new TemporaryArchive();
      archive.limits = limits;
      printViews(archive);
      await live(archive, steps);
      await expectClean(archive);
    }),
    { numRuns: 10 },
  );
}, 600_000);

test("the next build completes a killed one", async () => {
  using archive = new TemporaryArchive();
  archive.limits = limits;
  const article = {
    day: "2000-01-03",
    headline: "A bridge",
    speakers: ["Omar Reyes"],
    tags: ["Bridges"],
    draft: false,
  };
  let killed = 0;
  for (let write = 1; write <= 37; write += 4) {
    killed += await live(archive, [
      { do: "put", seed: `${write % 3}.md`, article: { ...article, headline: `Bridge ${write}` } },
      { do: "put", seed: "f.txt", article: { ...article, day: `200${write % 4}-06-01` } },
      { do: "kill", write },
      ...(write % 3 === 0 ? [{ do: "lose the cache" } as const] : []),
    ]);
  }
  expect(killed).toBeGreaterThan(6);
  await expectClean(archive);
}, 300_000);
