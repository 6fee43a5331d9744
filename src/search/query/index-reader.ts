import { byteOrder } from "../../model/byte-order.ts";
import { type Block, type BucketEntry, readBucket } from "../index/bucket.ts";
import {
  type DictionaryTerm,
  type Direction,
  dictionaryName,
  readDictionary,
} from "../index/dictionary.ts";
import { type Postings, readPostings } from "../index/postings.ts";
import { readRecord, recordShardName, type SearchRecord } from "../index/records.ts";
import { type Root, type RootTier, readRoot } from "../index/root.ts";
import { blockName, bucketName } from "../index/write-terms.ts";

/** Fetches the text of a shard; `version` changes with its tier, and is "" for the root. Rejects if there is none. */
export type LoadShard = (name: string, version: string) => Promise<string>;

/** Reads the index of one archive. Each shard is loaded once. */
export type IndexReader = {
  readonly root: Root;
  /** What the tier says about a term; undefined if it does not have it. */
  readonly entry: (tier: RootTier, term: string) => Promise<BucketEntry | undefined>;
  /** The same of a term that shares the bucket of another one; undefined if it does not. */
  readonly entryNear: (
    tier: RootTier,
    term: string,
    near: string,
  ) => Promise<BucketEntry | undefined>;
  readonly block: (tier: RootTier, term: string, block: Block) => Promise<Postings>;
  /** The words of the dictionary's shards from one word to another, in that direction, and some more around them. */
  readonly dictionary: (
    direction: Direction,
    from: string,
    to: string,
  ) => Promise<readonly DictionaryTerm[]>;
  readonly record: (tier: RootTier, ordinal: number) => Promise<SearchRecord>;
};

export async function openIndex(load: LoadShard): Promise<IndexReader> {
  const root = readRoot(await load("root", ""));
  const shard = memoized((name: string, version: string) => load(name, version));
  const bucket = memoized(async (name: string, version: string) =>
    readBucket(await shard(name, version)),
  );
  const bucketOf = async ({ name, version, separators }: RootTier, term: string) => {
    const first = separators[placeOf(separators, term)];
    return first === undefined ? undefined : bucket(`${name}/${bucketName(first)}`, version);
  };
  return {
    root,
    entry: async (tier, term) => (await bucketOf(tier, term))?.get(term),
    entryNear: async (tier, term, near) => (await bucketOf(tier, near))?.get(term),
    block: async (tier, term, { first }) => {
      const text = await shard(`${tier.name}/${blockName(term, first)}`, tier.version);
      const [gaps = "", impacts = ""] = text.split("\n");
      return readPostings({ gaps, impacts }, first);
    },
    dictionary: async (direction, from, to) => {
      const [tier] = root.tiers;
      const separators = root.dictionary?.[direction];
      if (!tier || !separators) return [];
      const [first, last] = [placeOf(separators, from), placeOf(separators, to)];
      const shards = separators
        .slice(Math.max(0, first), last + 1)
        .map((word) => shard(`${tier.name}/${dictionaryName(direction, word)}`, tier.version));
      return (await Promise.all(shards)).flatMap((text) => readDictionary(text, direction));
    },
    record: async (tier, ordinal) => {
      const text = await shard(`${tier.name}/${recordShardName(ordinal)}`, tier.version);
      return readRecord(text, ordinal);
    },
  };
}

function memoized<T>(
  load: (name: string, version: string) => Promise<T>,
): (name: string, version: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name, version) => {
    let value = known.get(name);
    if (!value) {
      value = load(name, version);
      known.set(name, value);
      value.catch(() => known.delete(name)); // the next query tries again
    }
    return value;
  };
}

/** The place of the last of some ascending texts that does not come after another; -1 if all do. */
function placeOf(texts: readonly string[], text: string): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byteOrder(texts[middle] ?? "", text) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
