import { type Block, type BucketEntry, writeBlock, writeBucket } from "./bucket.ts";
import { nameHash } from "./name-hash.ts";
import { type Postings, writePostings } from "./postings.ts";
import { cutList, type ListEntry, type Shard, type Sharding } from "./sharded-list.ts";

export type TermPostings = Postings & { readonly term: string };

const termLimits = {
  /** Characters of a bucket on the average: some 5 kB after gzip. Smaller ones would make the root larger than they save. */
  bucketCharacters: 7_000,
  /** Longer lists have shards of their own, so that rare words next to them in a bucket stay cheap. */
  maxPostingsInBucket: 4_096,
  /** Postings of one such shard at most, so that the newest articles of a common word cost one of them. */
  maxPostingsInBlock: 8_192,
} as const;

export type TermLimits = { readonly [Key in keyof typeof termLimits]: number };

/** The shards of a tier's terms, which come in the order of UTF-16 code units; returns the separators of the buckets. */
export const writeTerms = (
  terms: Iterable<TermPostings>,
  limits: TermLimits = termLimits,
): Generator<Shard, readonly string[]> => cutList(entriesOf(terms, limits), bucketSharding(limits));

function* entriesOf(
  terms: Iterable<TermPostings>,
  limits: TermLimits,
): Generator<ListEntry<BucketEntry>> {
  for (const { term, ...postings } of terms) {
    yield { key: term, ...writeTerm(term, postings, limits) };
  }
}

/** How the terms of a tier are cut into buckets. */
export const bucketSharding = (limits: TermLimits = termLimits): Sharding<BucketEntry> => ({
  usualSize: limits.bucketCharacters,
  sizeOf: (term, entry) => term.length + sizeOf(entry),
  separatorOf,
  nameOf: bucketName,
  write: writeBucket,
});

const sizeOf = (entry: BucketEntry): number =>
  "blocks" in entry
    ? 4 * entry.blocks.length
    : entry.gaps.length + entry.impacts.length + entry.quotes.length;

/** The entry of a term in its bucket, and the blocks of a long list. */
export function writeTerm(
  term: string,
  postings: Postings,
  limits: TermLimits = termLimits,
): { readonly entry: BucketEntry; readonly shards: readonly Shard[] } {
  if (postings.ordinals.length <= limits.maxPostingsInBucket) {
    return { entry: writePostings(postings), shards: [] };
  }
  const blocks: Block[] = [];
  const shards: Shard[] = [];
  for (const block of blocksOf(postings, limits.maxPostingsInBlock)) {
    const first = block.ordinals[0] ?? 0;
    blocks.push({ first, count: block.ordinals.length });
    shards.push({ name: blockName(term, first), text: writeBlock(writePostings(block, first)) });
  }
  return { entry: { blocks }, shards };
}

/** The shortest beginning of a bucket's first term that sorts after the last term of the bucket before: half as long as the term. */
export function separatorOf(last: string, first: string): string {
  let length = 1;
  while (length < first.length && first.slice(0, length) <= last) length++;
  const isHalfCharacter = /[\ud800-\udbff]$/.test(first.slice(0, length));
  return first.slice(0, isHalfCharacter ? length + 1 : length);
}

export const bucketName = (separator: string): string => nameHash(separator);

export const blockName = (term: string, firstOrdinal: number): string =>
  `${nameHash(term)}-${firstOrdinal.toString(36)}`;

function* blocksOf({ ordinals, impacts, quotes }: Postings, max: number): Generator<Postings> {
  for (let from = 0; from < ordinals.length; from += max) {
    const length = Math.min(max, ordinals.length - from);
    yield {
      ordinals: Uint32Array.from({ length }, (_, i) => ordinals[from + i] ?? 0),
      impacts: Uint8Array.from({ length }, (_, i) => impacts[from + i] ?? 0),
      quotes: quotes.slice(from, from + length),
    };
  }
}
