import fc from "fast-check";
import { expect, test } from "vitest";
import type { SeedPath } from "../../src/model/article.ts";
import { byteOrder } from "../../src/model/byte-order.ts";
import type { SeedStat } from "../../src/model/seed-stat.ts";
import { openStore, type Store } from "../../src/store/connection.ts";
import {
  changedSeeds,
  commitScan,
  recordScan,
  removeGone,
} from "../../src/store/seeds/record-scan.ts";
import { runsOf } from "../../src/store/seeds/seed-runs.ts";
import { upsertSeeds } from "../../src/store/seeds/upsert-seeds.ts";

const pathOf = (n: number) => `${n % 7}/${n}.txt` as SeedPath;

/** The state of a folder: when each seed was last written, by path. */
const statsOf = (folder: ReadonlyMap<SeedPath, number>): readonly SeedStat[] =>
  [...folder]
    .map(([seed, changed]) => ({ seed, file: { bytes: 1, modified: changed, changed, inode: 1 } }))
    .sort((a, b) => byteOrder(a.seed, b.seed));

/** Ingests the changes, as a build does; a killed build keeps some of them, and does not commit the scan. */
function take(store: Store, stats: readonly SeedStat[], killed: boolean) {
  const scan = recordScan(store, stats, "parser");
  const changed = [...changedSeeds(store, 1000)].flat();
  if (!killed || changed.length % 2 === 0) removeGone(store);
  const taken = killed ? changed.slice(0, Math.ceil(changed.length / 2)) : changed;
  const rows = taken.map((seen) => ({
    seen,
    row: { seed: seen.seed, sha256: "", messages: [] },
  }));
  upsertSeeds(store, rows, "parser");
  if (!killed) commitScan(store);
  return { ...scan, seen: changed.map(({ seed }) => seed) };
}

const known = (store: Store): ReadonlyMap<string, string> =>
  new Map(
    store
      .prepare("SELECT seed, stat FROM seeds")
      .all()
      .map(({ seed, stat }) => [String(seed), String(stat)] as const),
  );

test("runs have some hundred seeds, and one added or removed seed changes one or two runs", () => {
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

// Few seeds, each in one of two states, so that earlier states return.
const some = fc.array(fc.integer({ min: 2996, max: 3003 }), { maxLength: 2 });
const step = fc.record({
  dirty: some,
  gone: some,
  stat: fc.constantFrom(1, 2),
  killed: fc.boolean(),
});
const last = { dirty: [], gone: [], stat: 1, killed: false };

test("every addition, change and removal is found, even after killed builds", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 9 }), (steps) => {
      const { store } = openStore(":memory:");
      const folder = new Map<SeedPath, number>(
        Array.from({ length: 3000 }, (_, n) => [pathOf(n), 1] as const),
      );
      take(store, statsOf(folder), false);
      for (const { dirty, gone, stat, killed } of [...steps, last]) {
        for (const n of dirty) folder.set(pathOf(n), stat);
        for (const n of gone) folder.delete(pathOf(n));
        const stats = statsOf(folder);
        const looks = known(store);
        const { seen, gone: went } = take(store, stats, killed);
        const statOf = ({ file: { bytes, modified, changed, inode } }: SeedStat) =>
          `${bytes} ${modified} ${changed} ${inode}`;
        expect(seen).toEqual(
          stats.filter((stat) => looks.get(stat.seed) !== statOf(stat)).map(({ seed }) => seed),
        );
        expect(went).toBe([...looks.keys()].filter((seed) => !folder.has(seed as SeedPath)).length);
      }
      expect([...known(store).keys()].sort(byteOrder)).toEqual(
        statsOf(folder).map(({ seed }) => seed),
      );
      store.close();
    }),
    { numRuns: 40 },
  );
});
