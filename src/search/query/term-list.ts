import { type BucketEntry, postingsIn } from "../index/bucket.ts";
import { unitedImpact } from "../index/impact.ts";
import { type ReadPostings, readPostings } from "../index/postings.ts";
import type { RootTier } from "../index/root.ts";
import type { IndexReader } from "./index-reader.ts";
import type { Word } from "./parse-query.ts";

/** The articles of a tier that have a word in any of its forms, before they are read. */
export type TermList = {
  /** Postings of all forms together: the number of articles, or more if one has several forms. */
  readonly count: number;
  readonly read: (options: ReadOptions) => Promise<ReadPostings>;
  /** Where to cut the list to read it from its end: each window begins at one of these ordinals and ends at the one before. The last is 0. */
  readonly windows: () => readonly number[];
};

/** A stretch of ordinals: from the first, up to but not including the second. */
export type Window = { readonly from: number; readonly to: number };

type ReadOptions = {
  /** Ascending ordinals: of long lists only the blocks that may have one of them are read. */
  readonly among?: readonly number[] | undefined;
  /** Articles outside of it are left out. */
  readonly window?: Window | undefined;
  /** What is read besides ordinals. Without "weights" all impacts of a long list are 0. */
  readonly needs: "ordinals" | "weights" | "quotes";
};

export async function termList(
  index: IndexReader,
  tier: RootTier,
  { term, spellings, inflections }: Word,
): Promise<TermList> {
  const forms = [term, ...spellings, ...inflections];
  const entries = await Promise.all(forms.map((form) => index.entry(tier, form)));
  return {
    count: entries.reduce((sum, entry) => sum + postingsIn(entry), 0),
    read: async (options) => {
      const lists = await Promise.all(
        entries.map((entry, i) => entry && readEntry(index, tier, forms[i] ?? "", entry, options)),
      );
      return united(lists.filter((list) => list !== undefined));
    },
    windows: () => windowsOf(entries),
  };
}

/** Postings of the first window of a short list, or one block of a long one; each window after it has twice as many. */
const firstWindow = 64;

function windowsOf(entries: readonly (BucketEntry | undefined)[]): readonly number[] {
  const longest = entries.reduce((a, b) => (postingsIn(b) > postingsIn(a) ? b : a), undefined);
  if (!longest) return [];
  const [starts, first] =
    "blocks" in longest
      ? [longest.blocks.map(({ first }) => first), 1]
      : [Array.from(readPostings(longest, false).ordinals), firstWindow];
  const windows: number[] = [];
  for (let length = first, at = starts.length - first; at > 0; length *= 2, at -= length) {
    windows.push(starts[at] ?? 0);
  }
  return [...windows, 0];
}

async function readEntry(
  index: IndexReader,
  tier: RootTier,
  term: string,
  entry: BucketEntry,
  { among, window, needs }: ReadOptions,
): Promise<ReadPostings> {
  const withQuotes = needs === "quotes";
  if (!("blocks" in entry)) return part(readPostings(entry, withQuotes), window);
  let at = 0;
  const wanted = entry.blocks.filter(({ first }, i) => {
    const end = entry.blocks[i + 1]?.first ?? Number.POSITIVE_INFINITY;
    if (window && (first >= window.to || end <= window.from)) return false;
    if (!among) return true;
    while (at < among.length && (among[at] ?? 0) < first) at++;
    return (among[at] ?? Number.POSITIVE_INFINITY) < end;
  });
  const blocks = await Promise.all(
    wanted.map(async (block) =>
      readPostings(
        await index.block(tier, term, block, needs !== "ordinals"),
        withQuotes,
        block.first,
      ),
    ),
  );
  const all = {
    ordinals: blocks.flatMap(({ ordinals }) => Array.from(ordinals)),
    impacts: blocks.flatMap(({ impacts }) => Array.from(impacts)),
    ...(withQuotes && { quotes: blocks.flatMap(({ quotes = [] }) => quotes) }),
  };
  return part(all, window);
}

/** The postings of a window. */
function part(list: ReadPostings, window: Window | undefined): ReadPostings {
  if (!window) return list;
  const { from, to } = window;
  const ordinals = Array.from(list.ordinals);
  const begin = ordinals.findIndex((ordinal) => ordinal >= from);
  const behind = ordinals.findIndex((ordinal) => ordinal >= to);
  const [first, end] = [begin < 0 ? ordinals.length : begin, behind < 0 ? ordinals.length : behind];
  return {
    ordinals: ordinals.slice(first, end),
    impacts: Array.from(list.impacts).slice(first, end),
    ...(list.quotes && { quotes: list.quotes.slice(first, end) }),
  };
}

/** All lists as one, by ordinal; an article that is in several has one impact, and the quotations of all. */
function united(lists: readonly ReadPostings[]): ReadPostings {
  const [only, ...others] = lists;
  if (!only) return { ordinals: [], impacts: [] };
  if (others.length === 0) return only;
  const best = new Map<number, number>();
  const quoted = new Map<number, readonly number[]>();
  for (const { ordinals, impacts, quotes } of lists) {
    for (let i = 0; i < ordinals.length; i++) {
      const [ordinal = 0, impact = 0, numbers] = [ordinals[i], impacts[i], quotes?.[i]];
      const before = best.get(ordinal);
      best.set(ordinal, before === undefined ? impact : unitedImpact(before, impact));
      if (numbers) quoted.set(ordinal, eachOnce([...(quoted.get(ordinal) ?? []), ...numbers]));
    }
  }
  const ordinals = [...best.keys()].sort((a, b) => a - b);
  return {
    ordinals,
    impacts: ordinals.map((ordinal) => best.get(ordinal) ?? 0),
    ...(only.quotes && { quotes: ordinals.map((ordinal) => quoted.get(ordinal) ?? []) }),
  };
}

const eachOnce = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);
