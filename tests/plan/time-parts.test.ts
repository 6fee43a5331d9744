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

test("a day that is too heavy, and the undated, have blocks of serial numbers", () => {
  const blocks = (of: string) => [
    { block: 1, weight: 3, digest: `${of}a` },
    { block: 4, weight: 3, digest: `${of}b` },
  ];
  const parts = [...timeParts([day("", 6), day("2019-01-03", 6)], 5, blocks)];
  expect(parts).toEqual([
    { name: "undated.1", data: ["a"] },
    { name: "undated.4", data: ["b"] },
    { name: "2019-01-03.1", data: ["2019-01-03a"] },
    { name: "2019-01-03.4", data: ["2019-01-03b"] },
  ]);
});

test("a change of a day changes the part that it is in, and no other", () => {
  const before = [...timeParts([day("2018-01-03", 1), day("2019-01-03", 1)], 9, noBlocks)];
  const after = [
    ...timeParts([day("2018-01-03", 1), day("2019-01-03", 1), day("2019-07-01", 1)], 9, noBlocks),
  ];
  expect(after[0]).toEqual(before[0]);
  expect(after[1]).not.toEqual(before[1]);
});
