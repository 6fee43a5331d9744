import { expect, test } from "vitest";
import { silent } from "../../src/build/build-events.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const seeds = Object.fromEntries(
  Array.from({ length: 12 }, (_, n) => [
    `${n}.txt`,
    seed(`${1 + n} May 2019`, `Report ${n}`, `“It is ${n} deep,” said Ines Calder.`),
  ]),
);

test("threads and processes render the same as the build's own thread, and processes report failures", async () => {
  using byItself = new TemporaryArchive(seeds);
  using byThreads = new TemporaryArchive(seeds);
  using byProcesses = new TemporaryArchive(seeds);
  await byItself.build();
  const few = await byThreads.buildWithWorkers(silent, { limits: { maxChangesForNoWorker: 0 } });
  expect(few.failures).toEqual([]);
  expect(byThreads.site()).toEqual(byItself.site());
  const report = await byProcesses.buildWithWorkers(silent, {
    limits: { minPagesForProcesses: 1 },
  });
  expect(report.failures).toEqual([]);
  expect(report.rendered).toBeGreaterThan(30);
  expect(byProcesses.site()).toEqual(byItself.site());
  byProcesses.put(
    "templates/day.11ty.js",
    "export const render = () => { throw new Error('no day'); };",
  );
  const failed = await byProcesses.buildWithWorkers(silent, {
    limits: { minPagesForProcesses: 1 },
  });
  expect(failed.failures.map(({ message }) => message.reason)).toEqual(
    Array(12).fill(expect.stringMatching(/^The template .*day\.11ty\.js failed: no day$/)),
  );
});
