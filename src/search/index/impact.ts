import type { TermCount } from "./term-count.ts";

/**
 * How much one term says about one article: BM25 without the rarity of the term, which the query works out, because it changes with
 * every article. Packed, it is one of 91 levels, and a step between two levels; see `packedImpact`.
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
const headline = { low: 0.2, high: 3.4, warp: 1 } as const;

/**
 * The log-odds of a weight, from `low` to `high`, are divided into levels; with a `warp` above 1 they are finer at the top. From the
 * level `fine` on, where the ten best are decided, the steps between two levels are kept too.
 */
const scales = [
  { inHeadline: false, inQuote: false, levels: 44, from: 0, fine: 27, odds: body },
  { inHeadline: false, inQuote: true, levels: 20, from: 44, fine: 13, odds: body },
  { inHeadline: true, inQuote: false, levels: 20, from: 64, fine: 1, odds: headline },
  { inHeadline: true, inQuote: true, levels: 7, from: 84, fine: 1, odds: headline },
] as const;

type Scale = (typeof scales)[number];

/** Steps between two levels. */
const steps = 16;

/** A level and a step as one number. */
export const packedImpact = (level: number, step: number): number => level * steps + step;
export const levelOf = (packed: number): number => Math.floor(packed / steps);
export const stepOf = (packed: number): number => packed % steps;

const scaleOf = (level: number): Scale =>
  scales.find(({ from, levels }) => level < from + levels) ?? scales[0];

/** Whether impacts of a level keep their steps. */
export const isFine = (level: number): boolean => {
  const { from, fine } = scaleOf(level);
  return level >= from + fine;
};

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
  const place = share ** warp * (scale.levels - 1);
  const level = Math.round(place);
  if (level < scale.fine) return packedImpact(scale.from + level, 0);
  const step = Math.min(steps - 1, Math.floor((place - level + 0.5) * steps));
  return packedImpact(scale.from + level, step);
}

/** By packed impact. */
const impacts: readonly Impact[] = scales.flatMap((scale) =>
  Array.from({ length: scale.levels * steps }, (_, packed) => {
    const { levels, inHeadline, inQuote } = scale;
    const { low, high, warp } = scale.odds;
    const level = levelOf(packed);
    const place = level < scale.fine ? level : level - 0.5 + (stepOf(packed) + 0.5) / steps;
    const share = Math.min(1, Math.max(0, place / (levels - 1)));
    const odds = Math.exp(low + share ** (1 / warp) * (high - low));
    return { weight: odds / (1 + odds), inHeadline, inQuote };
  }),
);

/** How finely the impacts of a list are kept: the more articles a term has, the less it says about one of them. */
export const precisions = ["every level", "every second level", "marks"] as const;
export type Precision = (typeof precisions)[number];

/** The impact with less precision: of many values, few remain, which gzip packs better. */
export function roundImpact(packed: number, precision: Precision): number {
  const level = levelOf(packed);
  const { from, fine } = scaleOf(level);
  if (precision === "marks") return packedImpact(from + fine - 1, 0);
  if (precision === "every level" || level >= from + fine) return packed;
  return packedImpact(level - ((level - from) % 2), 0);
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
