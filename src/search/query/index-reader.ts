import { ExpectedError } from "../../model/expected-error.ts";
import { searchFormat } from "../../model/search-format.ts";
import { type Block, type BucketEntry, readBucket, readWeights } from "../index/bucket.ts";
import {
  type DictionaryTerm,
  type Direction,
  dictionaryName,
  readDictionary,
} from "../index/dictionary.ts";
import type { QuoteSpeaker } from "../index/document.ts";
import { type JoinedNames, joinedNamesShard, readJoinedNames } from "../index/joined-names.ts";
import { placeOf } from "../index/place-of.ts";
import type { WrittenPostings } from "../index/postings.ts";
import {
  readRecord,
  recordShardName,
  recordsPerShard,
  type SearchRecord,
} from "../index/records.ts";
import { formatOf, type Root, type RootTier, readRoot } from "../index/root.ts";
import { articlesPerSpeakerShard, readSpeakers, speakerShardName } from "../index/speakers.ts";
import { blockName, bucketName, weightsName } from "../index/write-terms.ts";
import { dayReader } from "./days.ts";

/** Fetches the text of a shard; `version` changes with its tier, and is "" for the root. Rejects if there is none. */
export type LoadShard = (name: string, version: string) => Promise<string>;

/** Reads the index of one archive. Each shard is loaded once. */
export type IndexReader = {
  readonly root: Root;
  /** The day of an article, in days since 1 January of the year 1; undefined if it has none. */
  readonly dayOf: (tier: RootTier, ordinal: number) => number | undefined;
  /** What the tier says about a term; undefined if it does not have it. */
  readonly entry: (tier: RootTier, term: string) => Promise<BucketEntry | undefined>;
  /** How many buckets may have terms that begin with a text. */
  readonly bucketsFrom: (tier: RootTier, beginning: string) => number;
  /** The entries of the terms that begin with a text, as far as the first buckets have them. */
  readonly entriesFrom: (
    tier: RootTier,
    beginning: string,
    mostBuckets: number,
  ) => Promise<readonly (readonly [term: string, entry: BucketEntry])[]>;
  /** The gaps between the ordinals of a block, and with `weights` its impacts and quotations. */
  readonly block: (
    tier: RootTier,
    term: string,
    block: Block,
    weights: boolean,
  ) => Promise<WrittenPostings>;
  /** The words of the dictionary's shards from one word to another, in that direction, and some more around them. */
  readonly dictionary: (
    direction: Direction,
    from: string,
    to: string,
  ) => Promise<readonly DictionaryTerm[]>;
  readonly record: (tier: RootTier, ordinal: number) => Promise<SearchRecord>;
  /** Who says each quotation of an article, by its number. */
  readonly speakers: (tier: RootTier, ordinal: number) => Promise<readonly QuoteSpeaker[]>;
  /** The keys of all names of the speaker whom a key means, the main one first. */
  readonly namesOf: (key: string) => Promise<JoinedNames>;
};

/** Another version of the program wrote the index. */
export class OtherFormatError extends ExpectedError {}

/** Throws OtherFormatError. */
export async function openIndex(load: LoadShard): Promise<IndexReader> {
  const text = await load("root", "");
  const format = formatOf(text);
  if (format !== searchFormat) {
    throw new OtherFormatError(
      `The search index has the format ${format}, and this program reads ${searchFormat}. Build the site again.`,
    );
  }
  const root = readRoot(text);
  const shard = memoized((name: string, version: string) => load(name, version));
  const bucket = memoized(async (name: string, version: string) =>
    readBucket(await shard(name, version)),
  );
  const speakers = memoized(async (name: string, version: string) =>
    readSpeakers(await shard(name, version)),
  );
  const joinedNames = memoized(async (name: string, version: string) =>
    readJoinedNames(await shard(name, version)),
  );
  const bucketOf = async ({ name, version, separators }: RootTier, term: string) => {
    const first = separators[placeOf(separators, term)];
    return first === undefined ? undefined : bucket(`${name}/${bucketName(first)}`, version);
  };
  const days = new Map(root.tiers.map((tier) => [tier.name, dayReader(tier)]));
  const dayOf = (tier: RootTier, ordinal: number) => days.get(tier.name)?.(ordinal);
  return {
    root,
    dayOf,
    entry: async (tier, term) => (await bucketOf(tier, term))?.get(term),
    bucketsFrom: ({ separators }, beginning) => placesFrom(separators, beginning).length,
    entriesFrom: async ({ name, version, separators }, beginning, mostBuckets) => {
      const names = placesFrom(separators, beginning)
        .slice(0, mostBuckets)
        .map((term) => `${name}/${bucketName(term)}`);
      const buckets = await Promise.all(names.map((each) => bucket(each, version)));
      return buckets
        .flatMap((each) => Array.from(each))
        .filter(([term]) => term.startsWith(beginning));
    },
    block: async ({ name, version }, term, { first }, weights) => {
      const [gaps, written] = await Promise.all([
        shard(`${name}/${blockName(term, first)}`, version),
        weights ? shard(`${name}/${weightsName(term, first)}`, version) : "",
      ]);
      return { gaps, ...readWeights(written) };
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
      const { name, version } = tier;
      const text = await shard(`${name}/${recordShardName(name, ordinal)}`, version);
      return readRecord(text, ordinal % recordsPerShard(name), dayOf(tier, ordinal));
    },
    speakers: async (tier, ordinal) => {
      const read = await speakers(`${tier.name}/${speakerShardName(ordinal)}`, tier.version);
      return read[ordinal % articlesPerSpeakerShard] ?? [];
    },
    namesOf: async (key) => {
      const joined = root.names ? await joinedNames(joinedNamesShard, root.names) : undefined;
      return joined?.get(key) ?? [key];
    },
  };
}

/** The separators of the buckets that may have terms with this beginning. */
const placesFrom = (separators: readonly string[], beginning: string): readonly string[] =>
  separators.slice(
    Math.max(0, placeOf(separators, beginning)),
    placeOf(separators, `${beginning}\uffff`) + 1,
  );

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
