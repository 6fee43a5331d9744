/**
 * The pieces of a text whose lines stand in byte order of what is before their first tab, with some of them put in, replaced or,
 * where they are undefined, taken out. `lines` are by what is before the tab, `from` is where the sorted ones begin.
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

/** The line that begins with the key; where there is none, the empty place before the first that comes after it. */
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
