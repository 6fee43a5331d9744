import { expect, test } from "vitest";
import { timeParts } from "../../src/plan/time-parts.ts";

const noBlocks = () => [];
const day = (name: string, weight: number) => ({ day: name, weight, digest: `d${weight}` });
const names = (...given: Parameters<typeof timeParts>) =>
  [...timeParts(...given)].map(({ name }) => name);

test("a year is a part; a year that is too heavy has months, and a month that is too heavy has days", () => {
  const days = [
    day("", 2),
    day("2018-01-03", 9),
    day("2019-01-03", 6),
    day("2019-01-04", 5),
    day("2019-02-01", 4),
  ];
  expect(names(days, 15, noBlocks)).toEqual(["undated", "2018", "2019"]);
  expect(names(days, 12, noBlocks)).toEqual(["undated", "2018", "2019-01", "2019-02"]);
  expect(names(days, 10, noBlocks)).toEqual([
    "undated",
    "2018",
    "2019-01-03",
    "2019-01-04",
    "2019-02",
  ]);
});

test("a day that is too heavy, and the undated, are divided by serial numbers", () => {
  const articles = (of: string) =>
    [3, 9_998, 10_001, 31_415].map((serial) => ({ serial, weight: 3, digest: `${of}${serial}` }));
  const days = [day("", 12), day("2019-01-03", 12)];
  expect([...timeParts(days, 6, articles)]).toEqual(
    ["", "2019-01-03"].flatMap((of) => [
      { name: `${of || "undated"}.1-10000`, weight: 6, data: [`${of}3`, `${of}9998`] },
      { name: `${of || "undated"}.10001-20000`, weight: 3, data: [`${of}10001`] },
      { name: `${of || "undated"}.30001-40000`, weight: 3, data: [`${of}31415`] },
    ]),
  );
  expect(names([day("", 12)], 3, articles)).toEqual([
    "undated.1-1000",
    "undated.9001-10000",
    "undated.10001-20000",
    "undated.30001-40000",
  ]);
});

test("an added article divides at most the last block of its day", () => {
  const articles = Array.from({ length: 40 }, (_, i) => ({
    serial: 300 * (i + 1),
    weight: 1,
    digest: `${i}`,
  }));
  const of = (count: number) => [...timeParts([day("", count)], 6, () => articles.slice(0, count))];
  for (let count = 7; count < 40; count++) {
    const after = new Set(of(count + 1).map((part) => JSON.stringify(part)));
    const changed = of(count).filter((part) => !after.has(JSON.stringify(part)));
    expect(changed.length, `${count} articles`).toBeLessThanOrEqual(2);
  }
});

test("a change of a day changes the part that it is in, and no other", () => {
  const before = [...timeParts([day("2018-01-03", 1), day("2019-01-03", 1)], 9, noBlocks)];
  const after = [
    ...timeParts([day("2018-01-03", 1), day("2019-01-03", 1), day("2019-07-01", 1)], 9, noBlocks),
  ];
  expect(after[0]).toEqual(before[0]);
  expect(after[1]).not.toEqual(before[1]);
});
