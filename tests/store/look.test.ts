import fc from "fast-check";
import { expect, test } from "vitest";
import type { SeedPath } from "../../src/model/article.ts";
import { byteOrder } from "../../src/model/byte-order.ts";
import type { SeedStat } from "../../src/model/seed-stat.ts";
import { type Archive, openArchive } from "../../src/store/connection.ts";
import { changedSeeds, keepLook, noteLook, removeGone } from "../../src/store/seeds/record-scan.ts";
import { runsOf } from "../../src/store/seeds/seed-runs.ts";
import { putSeeds } from "../../src/store/seeds/upsert-seeds.ts";

const pathOf = (n: number) => `${n % 7}/${n}.txt` as SeedPath;

/** A folder as it looks: when each seed was written last, by its path. */
const statsOf = (folder: ReadonlyMap<SeedPath, number>): readonly SeedStat[] =>
  [...folder]
    .map(([seed, changed]) => ({ seed, file: { bytes: 1, modified: changed, changed, inode: 1 } }))
    .sort((a, b) => byteOrder(a.seed, b.seed));

/** Takes what changed in, as a build does; one that is killed keeps some of it, and not the look. */
function take(archive: Archive, stats: readonly SeedStat[], killed: boolean) {
  const looked = noteLook(archive, stats, "parser");
  const changed = [...changedSeeds(archive, 1000)].flat();
  if (!killed || changed.length % 2 === 0) removeGone(archive);
  const taken = killed ? changed.slice(0, Math.ceil(changed.length / 2)) : changed;
  const rows = taken.map((seen) => ({
    seen,
    row: { seed: seen.seed, sha256: "", messages: [] },
  }));
  putSeeds(archive, rows, "parser");
  if (!killed) keepLook(archive);
  return { ...looked, seen: changed.map(({ seed }) => seed) };
}

const known = (archive: Archive): ReadonlyMap<string, string> =>
  new Map(
    archive
      .prepare("SELECT seed, look FROM seeds")
      .all()
      .map(({ seed, look }) => [String(seed), String(look)] as const),
  );

test("runs are some hundred seeds long, and one that comes or goes changes one or two of them", () => {
  const folder = new Map(Array.from({ length: 20_000 }, (_, n) => [pathOf(n), 1] as const));
  const runs = [...runsOf(statsOf(folder))];
  expect(runs.length).toBeGreaterThan(20);
  expect(runs.length).toBeLessThan(80);
  folder.delete(pathOf(777));
  const keyOf = ({ first, next, seeds }: (typeof runs)[number]) =>
    `${first} ${next} ${seeds.length}`;
  const before = new Set(runs.map(keyOf));
  const changed = [...runsOf(statsOf(folder))].filter((run) => !before.has(keyOf(run)));
  expect(changed.length).toBeLessThanOrEqual(1);
});

// Few seeds, each of which looks in one of two ways: what was may come again.
const some = fc.array(fc.integer({ min: 2996, max: 3003 }), { maxLength: 2 });
const step = fc.record({
  touched: some,
  gone: some,
  look: fc.constantFrom(1, 2),
  killed: fc.boolean(),
});
const last = { touched: [], gone: [], look: 1, killed: false };

test("whatever comes, changes and goes is seen, also after builds that were killed", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 9 }), (steps) => {
      const { archive } = openArchive(":memory:");
      const folder = new Map<SeedPath, number>(
        Array.from({ length: 3000 }, (_, n) => [pathOf(n), 1] as const),
      );
      take(archive, statsOf(folder), false);
      for (const { touched, gone, look, killed } of [...steps, last]) {
        for (const n of touched) folder.set(pathOf(n), look);
        for (const n of gone) folder.delete(pathOf(n));
        const stats = statsOf(folder);
        const looks = known(archive);
        const { seen, gone: went } = take(archive, stats, killed);
        const lookOf = ({ file: { bytes, modified, changed, inode } }: SeedStat) =>
          `${bytes} ${modified} ${changed} ${inode}`;
        expect(seen).toEqual(
          stats.filter((stat) => looks.get(stat.seed) !== lookOf(stat)).map(({ seed }) => seed),
        );
        expect(went).toBe([...looks.keys()].filter((seed) => !folder.has(seed as SeedPath)).length);
      }
      expect([...known(archive).keys()].sort(byteOrder)).toEqual(
        statsOf(folder).map(({ seed }) => seed),
      );
      archive.close();
    }),
    { numRuns: 120 },
  );
});
