import { isFine, levelOf, packedImpact, stepOf, unpackImpact } from "./impact.ts";
import { readAscending, readDigit, readNumbers, writeDigit, writeNumber } from "./printable.ts";

/** The articles of a tier that have a term, by ascending ordinal. */
export type Postings = {
  readonly ordinals: Uint32Array;
  /** The packed impact of each. */
  readonly impacts: Uint16Array;
  /** The quotations of each that have the term, as `packQuotes` writes them; "" if none has. */
  readonly quotes: readonly string[];
};

/**
 * The columns of a posting list: gaps between the ordinals, the first from `from`; a character for the level of each impact; one for
 * the step of each fine impact; the quotations.
 */
export type WrittenPostings = {
  readonly gaps: string;
  readonly impacts: string;
  readonly steps: string;
  readonly quotes: string;
};

export function writePostings({ ordinals, impacts, quotes }: Postings, from = 0): WrittenPostings {
  // Joined at the end: a text that grows by a character at a time takes 32 bytes for each.
  const gaps: string[] = [];
  const levels: string[] = [];
  const steps: string[] = [];
  let last = from;
  for (let i = 0; i < ordinals.length; i++) {
    const ordinal = ordinals[i] ?? 0;
    gaps.push(writeNumber(ordinal - last));
    const impact = impacts[i] ?? 0;
    const level = levelOf(impact);
    levels.push(writeDigit(level));
    if (isFine(level)) steps.push(writeDigit(stepOf(impact)));
    last = ordinal;
  }
  return {
    gaps: gaps.join(""),
    impacts: levels.join(""),
    steps: steps.join(""),
    quotes: quotes.join(""),
  };
}

/** What a query reads of a list; its quotations only if it asks for them. */
export type ReadPostings = {
  readonly ordinals: ArrayLike<number>;
  readonly impacts: ArrayLike<number>;
  /** Ascending numbers of quotations, for each article; undefined if they were not read. */
  readonly quotes?: readonly (readonly number[])[];
};

export function readPostings(
  { gaps, impacts: digits, steps, quotes }: WrittenPostings,
  withQuotes: boolean,
  from = 0,
): ReadPostings {
  const ordinals = readAscending(gaps, from);
  let step = 0;
  const impacts = Uint16Array.from(ordinals, (_, i) => {
    const level = readDigit(digits, i);
    return packedImpact(level, isFine(level) ? readDigit(steps, step++) : 0);
  });
  return { ordinals, impacts, ...(withQuotes && { quotes: readQuotes(quotes, impacts) }) };
}

/** How many of some levels keep their steps. */
export function countSteps(impacts: string): number {
  let count = 0;
  for (let i = 0; i < impacts.length; i++) if (isFine(readDigit(impacts, i))) count++;
  return count;
}

/** Ascending numbers of quotations, from 1: the distance of each from the one before it, doubled, with a bit if more follow. */
export function packQuotes(numbers: readonly number[]): string {
  let last = 0;
  return numbers
    .map((number, i) => {
      const gap = number - last - 1;
      last = number;
      return writeNumber(gap * 2 + (i < numbers.length - 1 ? 1 : 0));
    })
    .join("");
}

function readQuotes(packed: string, impacts: Uint16Array): readonly (readonly number[])[] {
  const values = readNumbers(packed);
  let at = 0;
  return Array.from(impacts, (impact) => {
    if (!unpackImpact(impact).inQuote) return [];
    const numbers: number[] = [];
    for (let last = 0, more = true; more && at < values.length; at++) {
      const value = values[at] ?? 0;
      last += (value >> 1) + 1;
      numbers.push(last);
      more = (value & 1) === 1;
    }
    return numbers;
  });
}
