import fc from "fast-check";
import { test } from "vitest";
import { expectClean, history, live, printViews, settings } from "./history.ts";
import { TemporaryArchive } from "./temporary-archive.ts";

/** A handful of entries makes a list long. */
const limits = { quotes: 2, articles: 1, names: 2 };

test("after any history, a build leaves the same files as a clean one", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      using archive = new TemporaryArchive({}, settings);
      archive.limits = limits;
      await live(archive, steps);
      await expectClean(archive);
    }),
    { numRuns: 5 },
  );
});

test("after any history, a page shows nothing that its fingerprint lacks", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      using archive = new TemporaryArchive({}, settings);
      archive.limits = limits;
      printViews(archive);
      await live(archive, steps);
      await expectClean(archive);
    }),
    { numRuns: 5 },
  );
});
