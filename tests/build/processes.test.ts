import { expect, test } from "vitest";
import { build } from "../../src/build/build.ts";
import { silent } from "../../src/build/build-events.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const seeds = Object.fromEntries(
  Array.from({ length: 12 }, (_, n) => [
    `${n}.txt`,
    seed(`${1 + n} May 2019`, `Report ${n}`, `“It is ${n} deep,” said Ines Calder.`),
  ]),
);

test("processes render the same as threads, and report failures", async () => {
  using byThreads = new TemporaryArchive(seeds);
  using byProcesses = new TemporaryArchive(seeds);
  await byThreads.build();
  const report = await build(byProcesses.project, silent, { limits: { minPagesForProcesses: 1 } });
  expect(report.failures).toEqual([]);
  expect(report.rendered).toBeGreaterThan(30);
  expect(byProcesses.site()).toEqual(byThreads.site());
  byProcesses.put(
    "templates/day.11ty.js",
    "export const render = () => { throw new Error('no day'); };",
  );
  const failed = await build(byProcesses.project, silent, { limits: { minPagesForProcesses: 1 } });
  expect(failed.failures.map(({ message }) => message.reason)).toEqual(
    Array(12).fill(expect.stringMatching(/^The template .*day\.11ty\.js failed: no day$/)),
  );
});
