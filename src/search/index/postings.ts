import { readAscending, readDigit, writeDigit, writeNumber } from "./printable.ts";

/** The articles of a tier that hold a term, by ascending ordinal, each with its packed impact. */
export type Postings = {
  readonly ordinals: ArrayLike<number>;
  readonly impacts: ArrayLike<number>;
};

/** The two columns of a posting list: gaps between the ordinals, the first from `from`, and a character an impact. */
export type WrittenPostings = { readonly gaps: string; readonly impacts: string };

export function writePostings({ ordinals, impacts }: Postings, from = 0): WrittenPostings {
  let gaps = "";
  let digits = "";
  let last = from;
  for (let i = 0; i < ordinals.length; i++) {
    const ordinal = ordinals[i] ?? 0;
    gaps += writeNumber(ordinal - last);
    digits += writeDigit(impacts[i] ?? 0);
    last = ordinal;
  }
  return { gaps, impacts: digits };
}

export function readPostings({ gaps, impacts }: WrittenPostings, from = 0): Postings {
  const ordinals = readAscending(gaps, from);
  return { ordinals, impacts: Uint8Array.from(ordinals, (_, i) => readDigit(impacts, i)) };
}
