import { type Block, type BucketEntry, postingsIn, readBucket, readWeights } from "./bucket.ts";
import { precisions } from "./impact.ts";
import { placeOf } from "./place-of.ts";
import { type Postings, packQuotes, readPostings, type WrittenPostings } from "./postings.ts";
import { patchList, type Shard } from "./sharded-list.ts";
import {
  blockName,
  bucketName,
  bucketSharding,
  ordinalsOfBlock,
  precisionOf,
  type TermLimits,
  weightsName,
  writeBlock,
  writeTerm,
} from "./write-terms.ts";

/** The terms that an article had, and those that it has with what their lists say about it. */
export type EditedArticle = {
  readonly ordinal: number;
  readonly before: readonly string[];
  readonly now: ReadonlyMap<string, Posting>;
};

/** An item of Postings. */
export type Posting = { readonly impact: number; readonly quotes: string };

/** What edits change cannot be made from the shards as they were. */
export class NotPatchable extends Error {}

/** Reads the text that a shard had before. Throws NotPatchable. */
export type ReadShard = (name: string) => string;

export type PatchedTerms = {
  readonly separators: readonly string[];
  /** Names of the blocks that changed lists had. */
  readonly gone: readonly string[];
  /** The numbers of articles that each term had and has. */
  readonly counts: readonly {
    readonly term: string;
    readonly before: number;
    readonly now: number;
  }[];
};

/** The buckets and blocks that have a term of an edited article, in a tier of this number of articles. Throws NotPatchable. */
export function* patchTerms(
  separators: readonly string[],
  articles: number,
  edited: readonly EditedArticle[],
  read: ReadShard,
  limits: TermLimits,
): Generator<Shard, PatchedTerms> {
  const buckets = new Map<string, ReadonlyMap<string, BucketEntry>>();
  const bucketAt = (separator: string) => {
    const bucket = buckets.get(separator) ?? readBucket(read(bucketName(separator)));
    buckets.set(separator, bucket);
    return bucket;
  };
  const entries = new Map<string, BucketEntry | undefined>();
  const gone: string[] = [];
  const counts: PatchedTerms["counts"][number][] = [];
  for (const [term, changes] of changesByTerm(edited)) {
    const separator = separators[placeOf(separators, term)];
    const old = separator === undefined ? undefined : bucketAt(separator).get(term);
    const list: OldList = { term, entry: old, articles, read, limits };
    const { entry, shards } = patchBlocks(list, changes) ?? patchWhole(list, changes);
    if (old && "blocks" in old) gone.push(...goneBlocks(term, old.blocks, entry));
    yield* shards;
    if (JSON.stringify(entry) !== JSON.stringify(old)) entries.set(term, entry);
    counts.push({ term, before: postingsIn(old), now: postingsIn(entry) });
  }
  const list = { separators, read: bucketAt };
  return { separators: yield* patchList(list, entries, bucketSharding(limits)), gone, counts };
}

type OldList = {
  readonly term: string;
  readonly entry: BucketEntry | undefined;
  readonly articles: number;
  readonly read: ReadShard;
  readonly limits: TermLimits;
};

/** The term as it is now; no entry if no article has it. */
type PatchedTerm = { readonly entry?: BucketEntry; readonly shards: readonly Shard[] };

/** Changes only the blocks with changed articles; undefined if the list is, or will be, in its bucket or in other blocks. */
function patchBlocks(list: OldList, changes: TermChanges): PatchedTerm | undefined {
  const { term, entry, articles, limits } = list;
  if (!entry || !("blocks" in entry)) return undefined;
  const length = ordinalsOfBlock(postingsIn(entry), articles, limits);
  if (length === undefined) return undefined;
  const precision = precisionOf(postingsIn(entry), articles, limits);
  const counts = new Map(entry.blocks.map(({ first, count }) => [first, count]));
  const shards: Shard[] = [];
  const firsts = new Set(Array.from(changes.keys(), (ordinal) => ordinal - (ordinal % length)));
  for (const first of firsts) {
    const own = [...changes].filter(([ordinal]) => ordinal - (ordinal % length) === first);
    const postings = changed(counts.has(first) ? postingsOfBlock(list, first) : [], new Map(own));
    counts.delete(first);
    if (postings.ordinals.length === 0) continue;
    counts.set(first, postings.ordinals.length);
    shards.push(...writeBlock(term, first, postings, precision));
  }
  const blocks = Array.from(counts, ([first, count]) => ({ first, count }));
  const now = { blocks: blocks.sort((a, b) => a.first - b.first) };
  const isSame =
    ordinalsOfBlock(postingsIn(now), articles, limits) === length &&
    precisionOf(postingsIn(now), articles, limits) === precision;
  return isSame ? { entry: now, shards } : undefined;
}

function patchWhole(list: OldList, changes: TermChanges): PatchedTerm {
  const { term, entry, articles, limits } = list;
  const postings = changed(postingsOf(list), changes);
  const before = precisionOf(postingsIn(entry), articles, limits);
  const now = precisionOf(postings.ordinals.length, articles, limits);
  if (precisions.indexOf(now) < precisions.indexOf(before)) {
    throw new NotPatchable(`${term} needs impacts that were rounded.`);
  }
  if (postings.ordinals.length === 0) return { shards: [] };
  return writeTerm(term, postings, articles, limits);
}

/** The names of blocks that the list of a term has no more. */
function goneBlocks(
  term: string,
  blocks: readonly Block[],
  now: BucketEntry | undefined,
): readonly string[] {
  const kept = new Set(now && "blocks" in now ? now.blocks.map(({ first }) => first) : []);
  return blocks.flatMap(({ first }) =>
    kept.has(first) ? [] : [blockName(term, first), weightsName(term, first)],
  );
}

/** What each term says about the edited articles, by ordinal; undefined if an article has it no more. */
type TermChanges = ReadonlyMap<number, Posting | undefined>;

function changesByTerm(edited: readonly EditedArticle[]): ReadonlyMap<string, TermChanges> {
  const terms = new Map<string, Map<number, Posting | undefined>>();
  for (const { ordinal, before, now } of edited) {
    for (const term of new Set([...before, ...now.keys()])) {
      const changes = terms.get(term) ?? new Map<number, Posting | undefined>();
      terms.set(term, changes.set(ordinal, now.get(term)));
    }
  }
  return terms;
}

type PostingList = readonly (readonly [ordinal: number, posting: Posting])[];

function postingsOf(list: OldList): PostingList {
  const { entry } = list;
  if (!entry) return [];
  if (!("blocks" in entry)) return unpacked(entry, 0);
  return entry.blocks.flatMap(({ first }) => postingsOfBlock(list, first));
}

function postingsOfBlock({ term, read }: OldList, first: number): PostingList {
  const gaps = read(blockName(term, first));
  return unpacked({ gaps, ...readWeights(read(weightsName(term, first))) }, first);
}

function unpacked(written: WrittenPostings, first: number): PostingList {
  const { ordinals, impacts, quotes = [] } = readPostings(written, true, first);
  return Array.from(ordinals, (ordinal, i) => [
    ordinal,
    { impact: impacts[i] ?? 0, quotes: packQuotes(quotes[i] ?? []) },
  ]);
}

function changed(list: PostingList, changes: TermChanges): Postings {
  const kept = list.filter(([ordinal]) => !changes.has(ordinal));
  const added = [...changes].flatMap(
    ([ordinal, posting]): PostingList => (posting ? [[ordinal, posting]] : []),
  );
  const all = [...kept, ...added].sort(([a], [b]) => a - b);
  return {
    ordinals: Uint32Array.from(all, ([ordinal]) => ordinal),
    impacts: Uint16Array.from(all, ([, { impact }]) => impact),
    quotes: all.map(([, { quotes }]) => quotes),
  };
}
