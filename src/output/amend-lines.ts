/**
 * Amends a text whose lines are sorted, in byte order, by the key before their first tab. `lines`, by key, are inserted, replaced or,
 * if undefined, removed; `from` is the offset of the first sorted line. Yields the new text in pieces.
 */
export function* amendLines(
  text: Buffer,
  lines: ReadonlyMap<string, string | undefined>,
  from: number,
): Generator<Uint8Array> {
  const sorted = [...lines]
    .map(([key, line]) => ({ key: Buffer.from(`${key}\t`), line }))
    .sort((a, b) => a.key.compare(b.key));
  let done = 0;
  let next = from;
  for (const { key, line } of sorted) {
    const { start, end } = placeOf(text, key, next);
    yield text.subarray(done, start);
    if (line !== undefined) yield Buffer.from(line);
    done = end;
    next = end;
  }
  yield text.subarray(done);
}

const lineEnd = 0x0a;

/** The span of the line with the key; if there is none, the empty span where it would be inserted. */
function placeOf(text: Buffer, key: Buffer, from: number): { start: number; end: number } {
  let [low, high] = [from, text.length]; // both at the beginnings of lines, or at the end
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    const start = Math.max(low, middle === 0 ? 0 : text.lastIndexOf(lineEnd, middle - 1) + 1);
    const end = text.indexOf(lineEnd, start) + 1 || text.length;
    const order = text.compare(key, 0, key.length, start, Math.min(end, start + key.length));
    if (order === 0) return { start, end };
    if (order < 0) low = end;
    else high = start;
  }
  return { start: low, end: low };
}
