import type { RunReader } from "./run.ts";
import type { TermPostings } from "./write-terms.ts";

/**
 * The postings of each term in all runs, in the order of terms. `ordinalOf` gives the ordinal of a serial, or undefined if that
 * article is not to be included. Holds one chunk of each run:
 *
 * ```
 *  run 1   a b c | d f g |          The terms up to c, where the first chunk ends, are complete in all runs.
 *  run 2   a c e g | h k |          They are sorted and written; then run 1 has its next chunk.
 * ```
 */
export function* mergeRuns(
  runs: readonly RunReader[],
  ordinalOf: (serial: number) => number | undefined,
): Generator<TermPostings> {
  let open = runs.filter((run) => run.term() !== undefined);
  while (open.length > 0) {
    const last = leastOf(open.map((run) => run.lastTerm()));
    const lists = new Map<string, List>();
    for (const run of open) collect(run, last, lists, ordinalOf);
    for (const term of [...lists.keys()].sort()) {
      const list = lists.get(term);
      if (list && list.ordinals.length > 0) yield { term, ...inOrder(list) };
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
  readonly impacts: number[];
  readonly quotes: string[];
};

/** Reads the terms of a run up to `last`. */
function collect(
  run: RunReader,
  last: string,
  lists: Map<string, List>,
  ordinalOf: (serial: number) => number | undefined,
): void {
  for (let term = run.term(); term !== undefined && term <= last; term = run.term()) {
    let list = lists.get(term);
    if (!list) {
      list = { ordinals: [], impacts: [], quotes: [] };
      lists.set(term, list);
    }
    const { ordinals, impacts, quotes } = list;
    run.read((serial, impact, quoted) => {
      const ordinal = ordinalOf(serial);
      if (ordinal === undefined) return;
      ordinals.push(ordinal);
      impacts.push(impact);
      quotes.push(quoted);
    });
  }
}

/** Sorted by ordinal. New archives have their serials in the order of days, so most lists are. */
function inOrder(list: List): List {
  const { ordinals, impacts, quotes } = list;
  if (ordinals.every((ordinal, i) => i === 0 || (ordinals[i - 1] ?? 0) < ordinal)) return list;
  const count = ordinals.length;
  const order = Float64Array.from(ordinals, (ordinal, i) => ordinal * count + i)
    .sort()
    .map((key) => key % count);
  return {
    ordinals: Array.from(order, (i) => ordinals[i] ?? 0),
    impacts: Array.from(order, (i) => impacts[i] ?? 0),
    quotes: Array.from(order, (i) => quotes[i] ?? ""),
  };
}
