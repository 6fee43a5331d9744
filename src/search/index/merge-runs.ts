import { impactOf } from "./impact.ts";
import type { RunReader } from "./run.ts";
import { unpackCount } from "./term-count.ts";
import type { TierOrder } from "./tier-order.ts";
import type { TermPostings } from "./write-terms.ts";

/** As many terms as a chunk has, and more. */
const termsOfChunk = 1_023;

/** Postings that are held at once, about: 100 common words of 100,000 articles would take a gigabyte. */
const maxPostings = 500_000;

/**
 * The postings of a tier's terms in all of its runs, in the order of terms. Articles of other tiers are left out. Holds one chunk of
 * each run, and the postings of a few terms:
 *
 * ```
 *  run 1   a b c | d f g |          The terms up to c, where the first chunk ends, are complete in all runs.
 *  run 2   a c e g | h k |          They are sorted and written; then run 1 has its next chunk.
 * ```
 */
export function* mergeRuns(
  runs: readonly RunReader[],
  { ordinalOf, lengths }: Pick<TierOrder, "ordinalOf" | "lengths">,
  usualLength: number,
): Generator<TermPostings> {
  let open = runs.filter((run) => run.term() !== undefined);
  let ahead = 1;
  while (open.length > 0) {
    const last = leastOf(open.map((run) => run.termAhead(ahead)));
    const lists = new Map<string, List>();
    let postings = 0;
    for (const run of open) postings += collect(run, last, lists, ordinalOf);
    ahead = postings > maxPostings ? ahead >> 1 : Math.min(ahead * 2 + 1, termsOfChunk);
    for (const term of [...lists.keys()].sort()) {
      const list = lists.get(term);
      if (!list || list.ordinals.length === 0) continue;
      const { ordinals, counts, quotes } = inOrder(list);
      const impacts = counts.map((count, i) =>
        impactOf(unpackCount(count), lengths[ordinals[i] ?? 0] ?? usualLength, usualLength),
      );
      yield { term, ordinals, impacts, quotes };
    }
    open = open.filter((run) => run.term() !== undefined);
  }
}

/** Not sorted, because there may be thousands of runs, and this is done for each chunk. */
const leastOf = (terms: readonly string[]): string => {
  let [least = ""] = terms;
  for (const term of terms) if (term < least) least = term;
  return least;
};

type List = {
  readonly ordinals: number[];
  readonly counts: number[];
  readonly quotes: string[];
};

/** Reads the terms of a run up to `last`; returns how many postings they have. */
function collect(
  run: RunReader,
  last: string,
  lists: Map<string, List>,
  ordinalOf: TierOrder["ordinalOf"],
): number {
  let postings = 0;
  for (let term = run.term(); term !== undefined && term <= last; term = run.term()) {
    let list = lists.get(term);
    if (!list) {
      list = { ordinals: [], counts: [], quotes: [] };
      lists.set(term, list);
    }
    const { ordinals, counts, quotes } = list;
    run.read((serial, count, quoted) => {
      const ordinal = ordinalOf(serial);
      if (ordinal === undefined) return;
      ordinals.push(ordinal);
      counts.push(count);
      quotes.push(quoted);
      postings++;
    });
  }
  return postings;
}

/** Sorted by ordinal. New archives have their serials in the order of days, so most lists are. */
function inOrder(list: List): List {
  const { ordinals, counts, quotes } = list;
  if (ordinals.every((ordinal, i) => i === 0 || (ordinals[i - 1] ?? 0) < ordinal)) return list;
  const count = ordinals.length;
  const order = Float64Array.from(ordinals, (ordinal, i) => ordinal * count + i)
    .sort()
    .map((key) => key % count);
  return {
    ordinals: Array.from(order, (i) => ordinals[i] ?? 0),
    counts: Array.from(order, (i) => counts[i] ?? 0),
    quotes: Array.from(order, (i) => quotes[i] ?? ""),
  };
}
