import fc from "fast-check";
import { expect, test } from "vitest";
import { expectClean, historyWithKills, live, printViews, settings } from "../build/history.ts";
import { TemporaryArchive } from "../build/temporary-archive.ts";

const histories = Number(process.env.HISTORIES ?? 200);

test(`${histories} random histories, killed builds among them: each ends in the bytes of a clean build`, async () => {
  let killed = 0;
  let run = 0;
  await fc.assert(
    fc.asyncProperty(historyWithKills, async (steps) => {
      using archive = new TemporaryArchive({}, settings);
      archive.limits = { quotes: 2, articles: 1, names: 2 };
      if (run++ % 2 === 0) printViews(archive);
      killed += await live(archive, steps);
      await expectClean(archive);
    }),
    { numRuns: histories, endOnFailure: true }, // a history is read as it is: to shrink one takes an hour,
  );
  console.log(`${histories} histories, ${killed} builds killed`);
  expect(killed).toBeGreaterThan(histories / 4);
}, 7_200_000);
