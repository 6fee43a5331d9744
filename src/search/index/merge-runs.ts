import { impactOf } from "./impact.ts";
import { type ChunkedRun, type ChunkReader, readChunk } from "./read-run.ts";
import { unpackCount } from "./term-count.ts";
import type { TierOrder } from "./tier-order.ts";
import type { TermPostings } from "./write-terms.ts";

/**
 * The postings of a tier's terms in all of its runs, in the order of terms. Articles of other tiers are left out. Holds one packed
 * chunk of each run, and the postings of one term:
 *
 * ```
 *  run 1   a b c | d f g |          The terms up to c, where the first chunk ends, are complete in all runs.
 *  run 2   a c e g | h k |          They are sorted and written; then run 1 has its next chunk.
 * ```
 */
export function* mergeRuns(
  runs: readonly ChunkedRun[],
  order: Pick<TierOrder, "ordinalOf" | "lengths">,
  usualLength: number,
): Generator<TermPostings> {
  const inOrder = sorterOf(order.lengths.length);
  let open = runs.flatMap(withNextChunk);
  while (open.length > 0) {
    const places = placesOfTerms(open, leastOf(open.map(({ chunk }) => chunk.lastTerm)));
    for (const term of [...places.keys()].sort()) {
      const { ordinals, counts, quotes } = inOrder(readPostings(places.get(term) ?? [], order));
      if (ordinals.length === 0) continue;
      const impacts = new Uint16Array(counts).map((count, i) =>
        impactOf(unpackCount(count), order.lengths[ordinals[i] ?? 0] ?? usualLength, usualLength),
      );
      yield { term, ordinals, impacts, quotes };
    }
    open = open.flatMap((run) => (run.chunk.term() === undefined ? withNextChunk(run) : [run]));
  }
}

type OpenRun = ChunkedRun & { readonly chunk: ChunkReader };

/** The run with its next chunk; nothing at its end. */
function withNextChunk(run: ChunkedRun): readonly OpenRun[] {
  const chunk = run.nextChunk();
  return chunk ? [{ ...run, chunk: readChunk(chunk, run.after) }] : [];
}

/** Not sorted, because there may be thousands of runs, and this is done for each chunk. */
const leastOf = (terms: readonly string[]): string => {
  let [least = ""] = terms;
  for (const term of terms) if (term < least) least = term;
  return least;
};

/** Where one run has the postings of a term. */
type Place = { readonly chunk: ChunkReader; readonly at: number };

/** The places of all terms up to `last`, by run. */
function placesOfTerms(
  open: readonly OpenRun[],
  last: string,
): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const { chunk } of open) {
    for (let term = chunk.term(); term !== undefined && term <= last; term = chunk.term()) {
      const place = { chunk, at: chunk.skip() };
      const own = places.get(term);
      if (own) own.push(place);
      else places.set(term, [place]);
    }
  }
  return places;
}

/** In typed arrays, because a common word of a million articles has a million of each. */
type Unweighted = {
  readonly ordinals: Uint32Array;
  readonly counts: Uint8Array;
  readonly quotes: readonly string[];
};

function readPostings(
  places: readonly Place[],
  { ordinalOf }: Pick<TierOrder, "ordinalOf">,
): Unweighted {
  const most = places.reduce((sum, { chunk, at }) => sum + chunk.articlesAt(at), 0);
  const ordinals = new Uint32Array(most);
  const counts = new Uint8Array(most);
  const quotes: string[] = [];
  for (const { chunk, at } of places) {
    chunk.readAt(at, (serial, count, quoted) => {
      const ordinal = ordinalOf(serial);
      if (ordinal === undefined) return;
      ordinals[quotes.length] = ordinal;
      counts[quotes.length] = count;
      quotes.push(quoted);
    });
  }
  const found = quotes.length;
  return { ordinals: ordinals.subarray(0, found), counts: counts.subarray(0, found), quotes };
}

/** Sorts lists by ordinal. New archives have their serials in the order of days, so most lists are sorted. */
function sorterOf(articles: number): (list: Unweighted) => Unweighted {
  const placeOf = new Uint32Array(articles); // of each ordinal in the list; others are left from lists before
  return (list) => {
    const { ordinals, counts, quotes } = list;
    if (ordinals.every((ordinal, i) => i === 0 || (ordinals[i - 1] ?? 0) < ordinal)) return list;
    ordinals.forEach((ordinal, i) => {
      placeOf[ordinal] = i;
    });
    const sorted = ordinals.slice().sort();
    const places = sorted.map((ordinal) => placeOf[ordinal] ?? 0);
    const ownCounts = new Uint8Array(counts.length);
    places.forEach((place, i) => {
      ownCounts[i] = counts[place] ?? 0;
    });
    return {
      ordinals: sorted,
      counts: ownCounts,
      quotes: Array.from(places, (place) => quotes[place] ?? ""),
    };
  };
}
