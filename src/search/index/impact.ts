import type { TermCount } from "./term-count.ts";

/**
 * How much one term says about one article: BM25 without the rarity of the term, which the query works out, because it changes with
 * every article. Each is one of 91 values, which one character can have.
 */
export type Impact = {
  /** From 0 to 1; to be multiplied with the rarity of the term. */
  readonly weight: number;
  readonly inHeadline: boolean;
  readonly inQuote: boolean;
};

type Marks = Pick<Impact, "inHeadline" | "inQuote">;

/**
 * The log-odds of a weight are divided into levels, finer at the top, where the ten best are decided. Most postings are in neither
 * a headline nor a quotation, so these have the most levels.
 */
const scales = [
  { inHeadline: false, inQuote: false, levels: 44, from: 0 },
  { inHeadline: false, inQuote: true, levels: 20, from: 44 },
  { inHeadline: true, inQuote: false, levels: 20, from: 64 },
  { inHeadline: true, inQuote: true, levels: 7, from: 84 },
] as const;

/** The log-odds of the first and the last level. */
const range = { body: [-2.4, 2.6], headline: [0.2, 4.2] } as const;
const warp = 1.5;

const saturation = 1.2; // k1 of BM25
const lengthWeight = 0.75; // b of BM25

/**
 * The impact of a term on an article with `length` terms, packed. `usualLength` is about the average length of the archive's
 * articles.
 */
export function impactOf(count: TermCount, length: number, usualLength: number): number {
  const norm = saturation * (1 - lengthWeight + (lengthWeight * length) / usualLength);
  return packImpact(Math.log(count.frequency / norm), count);
}

function packImpact(odds: number, { inHeadline, inQuote }: Marks): number {
  const scale = scales[(inHeadline ? 2 : 0) + (inQuote ? 1 : 0)] ?? scales[0];
  const [low, high] = inHeadline ? range.headline : range.body;
  const share = Math.min(1, Math.max(0, (odds - low) / (high - low)));
  return scale.from + Math.round(share ** warp * (scale.levels - 1));
}

const impacts: readonly Impact[] = scales.flatMap(({ levels, inHeadline, inQuote }) =>
  Array.from({ length: levels }, (_, level) => {
    const [low, high] = inHeadline ? range.headline : range.body;
    const odds = Math.exp(low + (level / (levels - 1)) ** (1 / warp) * (high - low));
    return { weight: odds / (1 + odds), inHeadline, inQuote };
  }),
);

const none: Impact = { weight: 0, inHeadline: false, inQuote: false };

export const unpackImpact = (packed: number): Impact => impacts[packed] ?? none;

/** The impact of a word that an article has in two forms: the higher weight, and the marks of both. */
export function unitedImpact(a: number, b: number): number {
  const [first, second] = [unpackImpact(a), unpackImpact(b)];
  const weight = Math.max(first.weight, second.weight);
  return packImpact(Math.log(weight / (1 - weight)), {
    inHeadline: first.inHeadline || second.inHeadline,
    inQuote: first.inQuote || second.inQuote,
  });
}
