import { type BucketEntry, postingsIn, readBlock, readBucket } from "./bucket.ts";
import { placeOf } from "./place-of.ts";
import { type Postings, packQuotes, readPostings, type WrittenPostings } from "./postings.ts";
import { patchList, type Shard } from "./sharded-list.ts";
import {
  blockName,
  bucketName,
  bucketSharding,
  type TermLimits,
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

/** Reads the text that a shard had before. */
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

/** The buckets and blocks that have a term of an edited article. */
export function* patchTerms(
  separators: readonly string[],
  edited: readonly EditedArticle[],
  read: ReadShard,
  limits?: TermLimits,
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
    const postings = changed(postingsOf(term, old, read), changes);
    const now = postings.ordinals.length;
    const written = now > 0 ? writeTerm(term, postings, limits) : undefined;
    if (old && "blocks" in old) gone.push(...old.blocks.map(({ first }) => blockName(term, first)));
    yield* written?.shards ?? [];
    if (JSON.stringify(written?.entry) !== JSON.stringify(old)) entries.set(term, written?.entry);
    counts.push({ term, before: postingsIn(old), now });
  }
  const list = { separators, read: bucketAt };
  return { separators: yield* patchList(list, entries, bucketSharding(limits)), gone, counts };
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

function postingsOf(term: string, entry: BucketEntry | undefined, read: ReadShard): PostingList {
  if (!entry) return [];
  if (!("blocks" in entry)) return unpacked(entry, 0);
  return entry.blocks.flatMap(({ first }) =>
    unpacked(readBlock(read(blockName(term, first))), first),
  );
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
    ordinals: all.map(([ordinal]) => ordinal),
    impacts: all.map(([, { impact }]) => impact),
    quotes: all.map(([, { quotes }]) => quotes),
  };
}
