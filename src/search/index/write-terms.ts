import { type Block, type BucketEntry, writeBlock, writeBucket } from "./bucket.ts";
import { cutter } from "./cut.ts";
import { nameHash } from "./name-hash.ts";
import { type Postings, writePostings } from "./postings.ts";

export type TermPostings = Postings & { readonly term: string };

/** One file of the index: its name below the tier's folder, and its text. */
export type Shard = { readonly name: string; readonly text: string };

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
export function* writeTerms(
  terms: Iterable<TermPostings>,
  limits: TermLimits = termLimits,
): Generator<Shard, readonly string[]> {
  const separators: string[] = [];
  const endsBucket = cutter(limits.bucketCharacters);
  let bucket = new Map<string, BucketEntry>();
  let separator: string | undefined;
  let last = ""; // term of the bucket before
  for (const { term, ...postings } of terms) {
    separator ??= separatorOf(last, term);
    let size = term.length;
    if (postings.ordinals.length > limits.maxPostingsInBucket) {
      const blocks: Block[] = [];
      for (const block of blocksOf(postings, limits.maxPostingsInBlock)) {
        const from = block.ordinals[0] ?? 0;
        blocks.push({ first: from, count: block.ordinals.length });
        yield { name: blockName(term, from), text: writeBlock(writePostings(block, from)) };
      }
      bucket.set(term, { blocks });
      size += 4 * blocks.length;
    } else {
      const written = writePostings(postings);
      bucket.set(term, written);
      size += written.gaps.length + written.impacts.length + written.quotes.length;
    }
    if (!endsBucket(term, size)) continue;
    separators.push(separator);
    yield { name: bucketName(separator), text: writeBucket(bucket) };
    bucket = new Map();
    separator = undefined;
    last = term;
  }
  if (separator !== undefined) {
    separators.push(separator);
    yield { name: bucketName(separator), text: writeBucket(bucket) };
  }
  return separators;
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
