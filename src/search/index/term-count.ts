/** How often one article has a term, as one number: the weighted frequency, and where the term was found. */
export type TermCount = {
  /** Once for each place in the text, more often for the headline. */
  readonly frequency: number;
  readonly inHeadline: boolean;
  /** Inside a quotation at least once. */
  readonly inQuote: boolean;
};

/** A word of the headline counts as this many words of the text. */
export const headlineWeight = 4;

/** More often than this makes no difference to the rank. */
const maxFrequency = 63;

/** The count in one byte. */
export const packCount = ({ frequency, inHeadline, inQuote }: TermCount): number =>
  Math.min(maxFrequency, frequency) * 4 + (inHeadline ? 2 : 0) + (inQuote ? inQuoteBit : 0);

/** The bit of a packed count that says that a quotation has the term. */
export const inQuoteBit = 1;

export const unpackCount = (packed: number): TermCount => ({
  frequency: packed >> 2,
  inHeadline: (packed & 2) !== 0,
  inQuote: (packed & inQuoteBit) !== 0,
});
