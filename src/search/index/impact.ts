/**
 * How much one term says about one article, as BM25 has it with headline words counted four times: all of the formula but the
 * rarity of the term, which the reader's query works out. It is kept as one of `levels` steps on a log-odds scale.
 */
export type Impact = {
  readonly level: number;
  readonly inHeadline: boolean;
  /** Inside a quotation at least once. */
  readonly inQuote: boolean;
};

export type TermCount = {
  readonly inHeadline: number;
  readonly inBody: number;
  readonly inQuote: boolean;
};

const levels = 22;

/** Terms of an article that count as usual. A constant: an average over the archive would change every file with each article. */
const usualLength = 300;
const saturation = 1.2; // k1 of BM25
const lengthWeight = 0.75; // b of BM25
const headlineWeight = 4;

/** The log-odds that the first and the last step stand for, in the body alone and in the headline too. */
const range = { body: [-2.4, 2.6], headline: [0.2, 4.2] } as const;

export function impactOf(count: TermCount, articleLength: number): Impact {
  const frequency = headlineWeight * count.inHeadline + count.inBody;
  const norm = saturation * (1 - lengthWeight + (lengthWeight * articleLength) / usualLength);
  const inHeadline = count.inHeadline > 0;
  const [low, high] = inHeadline ? range.headline : range.body;
  const step = ((Math.log(frequency / norm) - low) / (high - low)) * (levels - 1);
  const level = Math.min(levels - 1, Math.max(0, Math.round(step)));
  return { level, inHeadline, inQuote: count.inQuote };
}

/** Between 0 and 1: to be multiplied with the rarity of the term. */
export function weightOf({ level, inHeadline }: Impact): number {
  const [low, high] = inHeadline ? range.headline : range.body;
  const odds = Math.exp(low + (level / (levels - 1)) * (high - low));
  return odds / (1 + odds);
}

export const packImpact = ({ level, inHeadline, inQuote }: Impact): number =>
  level * 4 + (inHeadline ? 2 : 0) + (inQuote ? 1 : 0);

export const unpackImpact = (value: number): Impact => ({
  level: value >> 2,
  inHeadline: (value & 2) !== 0,
  inQuote: (value & 1) !== 0,
});
