import { type Block, type BucketEntry, writeBucket, writeWeights } from "./bucket.ts";
import { type Precision, roundImpact } from "./impact.ts";
import { nameHash } from "./name-hash.ts";
import { type Postings, writePostings } from "./postings.ts";
import { cutList, type ListEntry, type Shard, type Sharding } from "./sharded-list.ts";
import type { Tier } from "./tiers.ts";

export type TermPostings = Postings & { readonly term: string };

const termLimits = {
  /** Characters of a bucket on the average: some 5 kB after gzip. Smaller ones would make the root larger than they save. */
  bucketCharacters: 7_000,
  /** Longer lists have shards of their own, so that rare words next to them in a bucket stay cheap. */
  maxPostingsInBucket: 4_096,
  /** Postings of one such shard at most if they are evenly spread. */
  maxPostingsInBlock: 8_192,
  /** Longer lists keep every second level of impacts that are not fine. */
  maxPostingsAtFullPrecision: 4_096,
} as const;

/** In a second tier of fewer articles, a hundred more would change too many small buckets. */
const leastForSmallBuckets = 2_048;

/** The limits of a tier. A word costs a bucket of each, so those of a large second tier, which hardly ever changes, are smaller. */
export const termLimitsOf = (tier: Tier["name"], articles: number): TermLimits =>
  tier === "b" && articles >= leastForSmallBuckets
    ? { ...termLimits, bucketCharacters: 3_500 }
    : termLimits;

export type TermLimits = { readonly [Key in keyof typeof termLimits]: number };

/**
 * The shards of the terms of a tier of this number of articles. Terms come in the order of UTF-16 code units. Returns the separators of
 * the buckets.
 */
export const writeTerms = (
  terms: Iterable<TermPostings>,
  articles: number,
  limits: TermLimits,
): Generator<Shard, readonly string[]> =>
  cutList(entriesOf(terms, articles, limits), bucketSharding(limits));

function* entriesOf(
  terms: Iterable<TermPostings>,
  articles: number,
  limits: TermLimits,
): Generator<ListEntry<BucketEntry>> {
  for (const { term, ...postings } of terms) {
    yield { key: term, ...writeTerm(term, postings, articles, limits) };
  }
}

/** How the terms of a tier are cut into buckets. */
export const bucketSharding = (limits: TermLimits): Sharding<BucketEntry> => ({
  usualSize: limits.bucketCharacters,
  sizeOf: (term, entry) => term.length + sizeOf(entry),
  separatorOf,
  nameOf: bucketName,
  write: writeBucket,
});

const sizeOf = (entry: BucketEntry): number =>
  "blocks" in entry
    ? 4 * entry.blocks.length
    : entry.gaps.length + entry.impacts.length + entry.steps.length + entry.quotes.length;

/** The entry of a term in its bucket, and the shards of a long list. */
export type WrittenTerm = { readonly entry: BucketEntry; readonly shards: readonly Shard[] };

export function writeTerm(
  term: string,
  postings: Postings,
  articles: number,
  limits: TermLimits,
): WrittenTerm {
  const length = ordinalsOfBlock(postings.ordinals.length, articles, limits);
  if (length === undefined) return { entry: writePostings(postings), shards: [] };
  const precision = precisionOf(postings.ordinals.length, articles, limits);
  const blocks: Block[] = [];
  const shards: Shard[] = [];
  for (const { first, ...block } of blocksOf(postings, length)) {
    blocks.push({ first, count: block.ordinals.length });
    shards.push(...writeBlock(term, first, block, precision));
  }
  return { entry: { blocks }, shards };
}

/**
 * How many ordinals a block spans in a list of this number of postings: a power of two, so that an added posting changes one block.
 * Undefined if the list is short enough for its bucket.
 */
export function ordinalsOfBlock(
  postings: number,
  articles: number,
  { maxPostingsInBucket, maxPostingsInBlock }: TermLimits,
): number | undefined {
  if (postings <= maxPostingsInBucket) return undefined;
  return 2 ** Math.floor(Math.log2((maxPostingsInBlock * articles) / postings));
}

/** The precision of the impacts of a list of this number of postings. A term that most articles have has no part in a score. */
export function precisionOf(
  postings: number,
  articles: number,
  { maxPostingsAtFullPrecision }: TermLimits,
): Precision {
  if (postings <= maxPostingsAtFullPrecision) return "every level";
  return postings > articles / 2 ? "marks" : "every second level";
}

/** The shards of a block. */
export function writeBlock(
  term: string,
  first: number,
  postings: Postings,
  precision: Precision,
): readonly Shard[] {
  const impacts = postings.impacts.map((impact) => roundImpact(impact, precision));
  const { gaps, ...weights } = writePostings({ ...postings, impacts }, first);
  return [
    { name: blockName(term, first), text: gaps },
    { name: weightsName(term, first), text: writeWeights(weights) },
  ];
}

/** The shortest beginning of a bucket's first term that sorts after the last term of the bucket before: half as long as the term. */
export function separatorOf(last: string, first: string): string {
  let length = 1;
  while (length < first.length && first.slice(0, length) <= last) length++;
  const isHalfCharacter = /[\ud800-\udbff]$/.test(first.slice(0, length));
  return first.slice(0, isHalfCharacter ? length + 1 : length);
}

export const bucketName = (separator: string): string => nameHash(separator);

export const blockName = (term: string, first: number): string =>
  `${nameHash(term)}-${first.toString(36)}`;

export const weightsName = (term: string, first: number): string => `${blockName(term, first)}-w`;

function* blocksOf(
  { ordinals, impacts, quotes }: Postings,
  length: number,
): Generator<Postings & { readonly first: number }> {
  for (let from = 0; from < ordinals.length; ) {
    const first = Math.floor((ordinals[from] ?? 0) / length) * length;
    let to = from;
    while (to < ordinals.length && (ordinals[to] ?? 0) < first + length) to++;
    yield {
      first,
      ordinals: ordinals.subarray(from, to),
      impacts: impacts.subarray(from, to),
      quotes: quotes.slice(from, to),
    };
    from = to;
  }
}
