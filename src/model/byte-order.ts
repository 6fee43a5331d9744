/** Sorts after every path. */
export const afterAll = "\u{10ffff}";

/** The order of UTF-8 bytes, which SQLite and sorted files have; `<` orders UTF-16 units, which differ above U+D7FF. */
export function byteOrder(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return raised(x) - raised(y);
  }
  return a.length - b.length;
}

/** Moves surrogates, which encode characters above U+FFFF, behind the units from U+E000 on. */
const raised = (unit: number): number =>
  unit < 0xd800 ? unit : unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
