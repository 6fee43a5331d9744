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

/** A word of the text; most are neither in the headline nor in a quotation. */
const body = { low: -2.4, high: 2.6, warp: 2 } as const;
/** A word of the headline. The ten best of a word in thousands of articles have it there. */
const headline = { low: 0.4, high: 3.2, warp: 1 } as const;

/** The log-odds of a weight, from `low` to `high`, are divided into levels; with a `warp` above 1 they are finer at the top. */
const scales = [
  { inHeadline: false, inQuote: false, levels: 38, from: 0, odds: body },
  { inHeadline: false, inQuote: true, levels: 16, from: 38, odds: body },
  { inHeadline: true, inQuote: false, levels: 28, from: 54, odds: headline },
  { inHeadline: true, inQuote: true, levels: 9, from: 82, odds: headline },
] as const;

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
  const { low, high, warp } = scale.odds;
  const share = Math.min(1, Math.max(0, (odds - low) / (high - low)));
  return scale.from + Math.round(share ** warp * (scale.levels - 1));
}

const impacts: readonly Impact[] = scales.flatMap(({ levels, inHeadline, inQuote, odds }) =>
  Array.from({ length: levels }, (_, level) => {
    const { low, high, warp } = odds;
    const own = Math.exp(low + (level / (levels - 1)) ** (1 / warp) * (high - low));
    return { weight: own / (1 + own), inHeadline, inQuote };
  }),
);

/** How finely the impacts of a list are kept: the more articles a term has, the less it says about one of them. */
export const precisions = ["every level", "every second level", "marks"] as const;
export type Precision = (typeof precisions)[number];

/** The impact with less precision: of many values, few remain, which gzip packs better. */
export function roundImpact(packed: number, precision: Precision): number {
  if (precision === "every level") return packed;
  const scale = scales.find(({ from, levels }) => packed < from + levels) ?? scales[0];
  if (precision === "marks") return scale.from + (scale.levels >> 1);
  return packed - ((packed - scale.from) % 2);
}

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
