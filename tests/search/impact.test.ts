import { expect, test } from "vitest";
import {
  impactOf,
  levelOf,
  precisions,
  roundImpact,
  unitedImpact,
  unpackImpact,
} from "../../src/search/index/impact.ts";
import { digitValues } from "../../src/search/index/printable.ts";
import { packCount, unpackCount } from "../../src/search/index/term-count.ts";

const marks = [false, true].flatMap((inHeadline) =>
  [false, true].map((inQuote) => ({ inHeadline, inQuote })),
);

test("an impact keeps where the term was found, and grows with its frequency", () => {
  for (const each of marks) {
    const impacts = [1, 2, 4, 8, 16, 32].map((frequency) =>
      impactOf({ ...each, frequency }, 300, 300),
    );
    const weights = impacts.map((packed) => unpackImpact(packed).weight);
    expect(impacts.map(unpackImpact)).toEqual(weights.map((weight) => ({ ...each, weight })));
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect(new Set(weights).size).toBeGreaterThan(3);
    for (const packed of impacts) expect(levelOf(packed)).toBeLessThan(digitValues);
  }
});

test("a term says less about a long article", () => {
  const count = { frequency: 2, inHeadline: false, inQuote: false };
  const weightIn = (length: number) => unpackImpact(impactOf(count, length, 300)).weight;
  expect(weightIn(100)).toBeGreaterThan(weightIn(300));
  expect(weightIn(300)).toBeGreaterThan(weightIn(1200));
});

test("less precision keeps where the term was found; of common words, the best weights too", () => {
  for (const each of marks) {
    const often = impactOf({ ...each, frequency: 30 }, 300, 300);
    for (const precision of precisions) {
      const rounded = roundImpact(often, precision);
      expect(unpackImpact(rounded)).toMatchObject(each);
      expect(roundImpact(rounded, precision)).toBe(rounded);
      if (precision !== "marks") expect(rounded).toBe(often);
    }
  }
});

test("two forms of a word have the higher weight and the marks of both", () => {
  const rare = impactOf({ frequency: 1, inHeadline: false, inQuote: true }, 300, 300);
  const often = impactOf({ frequency: 9, inHeadline: false, inQuote: false }, 300, 300);
  const both = unpackImpact(unitedImpact(rare, often));
  expect(both.inQuote).toBe(true);
  expect(both.weight).toBeCloseTo(unpackImpact(often).weight, 1);
});

test("a count comes back from its byte", () => {
  for (const each of marks) {
    for (const frequency of [1, 7, 63]) {
      const count = { ...each, frequency };
      expect(packCount(count)).toBeLessThan(256);
      expect(unpackCount(packCount(count))).toEqual(count);
    }
  }
  const count = { frequency: 900, inHeadline: false, inQuote: false };
  expect(unpackCount(packCount(count)).frequency).toBe(63);
});
