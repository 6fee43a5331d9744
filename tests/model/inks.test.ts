import fc from "fast-check";
import { expect, test } from "vitest";
import { inkOf, inksOf } from "../../src/model/inks.ts";

const repeated = (count: number, days: number) => Array.from({ length: days }, () => count);

test("shades hold about equally many days, and begin at round numbers", () => {
  const counts = Array.from({ length: 100 }, (_, i) => 2 * i + 1);
  expect(inksOf(counts).map(({ from }) => from)).toEqual([1, 40, 80, 120, 150]);
});

test("if most days have one article, the others still differ", () => {
  const counts = [...repeated(1, 900), ...repeated(2, 50), ...repeated(6, 30), 12, 40, 160];
  const shades = [1, 2, 6, 40, 160].map((count) => inkOf(count, inksOf(counts)));
  expect(shades).toEqual([1, 2, 3, 4, 5]);
});

test("two numbers have the lightest shade and the darkest", () => {
  expect(inksOf([1, 1, 1, 2])).toEqual([
    { ink: 1, from: 1 },
    { ink: 5, from: 2 },
  ]);
});

test("an archive whose days are alike has one shade", () => {
  expect(inksOf([1, 1, 1])).toEqual([{ ink: 2, from: 1 }]);
  expect(inksOf([])).toEqual([]);
});

test("more articles are never lighter, whatever the order of the days", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1 }), (counts) => {
      const inks = inksOf(counts);
      expect(inksOf(counts.toReversed())).toEqual(inks);
      const sorted = counts.toSorted((a, b) => a - b).map((count) => inkOf(count, inks));
      expect(sorted).toEqual(sorted.toSorted());
      expect(Math.max(...sorted)).toBeLessThanOrEqual(5);
      expect(inks.length).toBeLessThanOrEqual(5);
    }),
  );
});
