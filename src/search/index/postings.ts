import { unpackImpact } from "./impact.ts";
import { readAscending, readDigit, readNumbers, writeDigit, writeNumber } from "./printable.ts";

/** The articles of a tier that have a term, by ascending ordinal. */
export type Postings = {
  readonly ordinals: ArrayLike<number>;
  /** The packed impact of each. */
  readonly impacts: ArrayLike<number>;
  /** The quotations of each that have the term, as `packQuotes` writes them; "" if none has. */
  readonly quotes: readonly string[];
};

/** The columns of a posting list: gaps between the ordinals, the first from `from`; a character an impact; the quotations. */
export type WrittenPostings = {
  readonly gaps: string;
  readonly impacts: string;
  readonly quotes: string;
};

export function writePostings({ ordinals, impacts, quotes }: Postings, from = 0): WrittenPostings {
  let gaps = "";
  let digits = "";
  let last = from;
  for (let i = 0; i < ordinals.length; i++) {
    const ordinal = ordinals[i] ?? 0;
    gaps += writeNumber(ordinal - last);
    digits += writeDigit(impacts[i] ?? 0);
    last = ordinal;
  }
  return { gaps, impacts: digits, quotes: quotes.join("") };
}

/** What a query reads of a list; its quotations only if it asks for them. */
export type ReadPostings = Omit<Postings, "quotes"> & {
  /** Ascending numbers of quotations, for each article; undefined if they were not read. */
  readonly quotes?: readonly (readonly number[])[];
};

export function readPostings(
  { gaps, impacts: digits, quotes }: WrittenPostings,
  withQuotes: boolean,
  from = 0,
): ReadPostings {
  const ordinals = readAscending(gaps, from);
  const impacts = Uint8Array.from(ordinals, (_, i) => readDigit(digits, i));
  return { ordinals, impacts, ...(withQuotes && { quotes: readQuotes(quotes, impacts) }) };
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

function readQuotes(packed: string, impacts: Uint8Array): readonly (readonly number[])[] {
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
