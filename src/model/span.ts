/** A range of a seed's decoded text, in UTF-16 code units: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/** The spans, sorted and without overlap, that share a character with `span`; found by binary search. */
export function overlapping<T extends Span>(ordered: readonly T[], { start, end }: Span): T[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found: T[] = [];
  for (let one = ordered[low]; one && one.start < end; one = ordered[++low]) found.push(one);
  return found;
}
