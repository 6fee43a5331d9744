import type { BucketEntry } from "../index/bucket.ts";
import { type Postings, readPostings } from "../index/postings.ts";
import type { RootTier } from "../index/root.ts";
import type { IndexReader } from "./index-reader.ts";
import type { Word } from "./parse-query.ts";

/** The articles of a tier that have a word in any of its forms, before they are read. */
export type TermList = {
  /** Postings of all forms together: how many articles, or more if one has several forms. */
  readonly count: number;
  /** Reads them: of long lists only the blocks that may have one of these ascending ordinals, if any are given. */
  readonly read: (among?: readonly number[]) => Promise<Postings>;
};

export async function termList(
  index: IndexReader,
  tier: RootTier,
  { term, spellings, inflections }: Word,
): Promise<TermList> {
  const forms = [term, ...spellings, ...inflections];
  const entries = await Promise.all([
    ...[term, ...spellings].map((each) => index.entry(tier, each)),
    ...inflections.map((each) => index.entryNear(tier, each, term)),
  ]);
  return {
    count: entries.reduce((sum, entry) => sum + countOf(entry), 0),
    read: async (among) => {
      const lists = await Promise.all(
        entries.map((entry, i) => entry && readEntry(index, tier, forms[i] ?? "", entry, among)),
      );
      return united(lists.filter((list) => list !== undefined));
    },
  };
}

const countOf = (entry: BucketEntry | undefined): number => {
  if (!entry) return 0;
  return "blocks" in entry
    ? entry.blocks.reduce((sum, { count }) => sum + count, 0)
    : entry.impacts.length;
};

async function readEntry(
  index: IndexReader,
  tier: RootTier,
  term: string,
  entry: BucketEntry,
  among: readonly number[] | undefined,
): Promise<Postings> {
  if (!("blocks" in entry)) return readPostings(entry);
  let at = 0;
  const wanted = entry.blocks.filter(({ first }, i) => {
    if (!among) return true;
    const end = entry.blocks[i + 1]?.first ?? Number.POSITIVE_INFINITY;
    while (at < among.length && (among[at] ?? 0) < first) at++;
    return (among[at] ?? Number.POSITIVE_INFINITY) < end;
  });
  const blocks = await Promise.all(wanted.map((block) => index.block(tier, term, block)));
  return {
    ordinals: blocks.flatMap(({ ordinals }) => Array.from(ordinals)),
    impacts: blocks.flatMap(({ impacts }) => Array.from(impacts)),
  };
}

/** All lists as one, by ordinal; an article that is in several has the best of its impacts, with the marks of all. */
function united(lists: readonly Postings[]): Postings {
  const [only, ...others] = lists;
  if (!only) return { ordinals: [], impacts: [] };
  if (others.length === 0) return only;
  const best = new Map<number, number>();
  for (const { ordinals, impacts } of lists) {
    for (let i = 0; i < ordinals.length; i++) {
      const [ordinal = 0, impact = 0] = [ordinals[i], impacts[i]];
      const before = best.get(ordinal) ?? 0;
      best.set(ordinal, Math.max(before, impact) | ((before | impact) & marks));
    }
  }
  const ordinals = [...best.keys()].sort((a, b) => a - b);
  return { ordinals, impacts: ordinals.map((ordinal) => best.get(ordinal) ?? 0) };
}

/** The bits of a packed impact that say where the term was found. */
const marks = 3;
