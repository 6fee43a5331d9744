import fc from "fast-check";
import { expect, test } from "vitest";
import { nameSteps, partsOf, placeOf, placesIn, timeSteps } from "../../src/model/list-parts.ts";

const day = (n: number) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);

const counted = fc
  .uniqueArray(fc.nat({ max: 2000 }), { maxLength: 60 })
  .chain((days) =>
    fc.tuple(
      ...days.map((n) =>
        fc.record({ key: fc.constant(n === 2000 ? "" : day(n)), count: fc.nat({ max: 30 }) }),
      ),
    ),
  );

test("every key is in exactly one part without parts, and only a single day may be too long", () => {
  fc.assert(
    fc.property(counted, (days) => {
      const leaves = [...placesIn(partsOf(days, 40, timeSteps))]
        .map(({ part }) => part)
        .filter(({ parts }) => parts.length === 0);
      const sum = (counts: readonly { count: number }[]) =>
        counts.reduce((all, { count }) => all + count, 0);
      expect(sum(leaves)).toBe(sum(days));
      for (const { prefix, count } of leaves) {
        if (count > 40) expect(prefix).toMatch(/^\d{4}-\d\d-\d\d$|^undated$/);
      }
      expect(new Set(leaves.map(({ prefix }) => prefix)).size).toBe(leaves.length);
    }),
  );
});

test("an addition moves no entry of another period", () => {
  const days = Array.from({ length: 100 }, (_, n) => ({ key: day(n * 10), count: 3 }));
  const before = partsOf(days, 50, timeSteps);
  const after = partsOf([...days, { key: day(995), count: 1 }], 50, timeSteps);
  const prefixes = (whole: typeof before) => [...placesIn(whole)].map(({ part }) => part.prefix);
  expect(prefixes(before)).toEqual(prefixes(after));
  expect(after.parts.map(({ prefix, count }) => [prefix, count])).toEqual([
    ["2000", 111],
    ["2001", 111],
    ["2002", 79],
  ]);
});

test("names are split by letters; a short name and a name without letters find their place", () => {
  const names = ["ab", "a", "abc", "Ärger", "7 up", "b", "o brien", "o'hara"].map((key) => ({
    key: key.toLowerCase(),
    count: 1,
  }));
  const whole = partsOf(names, 1, nameSteps);
  expect([...placesIn(whole)].map(({ part }) => part.prefix).toSorted()).toEqual(
    ["", "0", "a", "a-", "ab", "ab-", "abc", "b", "o", "o-", "o-b", "o-h", "ä"].toSorted(),
  );
});

test("a part knows the parts that contain it, and its neighbours", () => {
  const days = Array.from({ length: 100 }, (_, n) => ({ key: day(n * 10), count: 3 }));
  const whole = partsOf(days, 50, timeSteps);
  const place = placeOf(whole, "2001-02");
  expect(place?.above.map(({ prefix }) => prefix)).toEqual(["", "2001"]);
  expect([place?.previous?.prefix, place?.next?.prefix]).toEqual(["2001-01", "2001-03"]);
  expect(placeOf(whole, "1999")).toBeUndefined();
});
