export type Utf16 = "utf-16le" | "utf-16be";

/** UTF-16 by its byte-order mark, or by the pattern of its bytes. */
export function utf16ByPattern(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const sample = Math.min(bytes.length, 4096);
  const firstNul = bytes.indexOf(0);
  if (firstNul < 0 || firstNul >= sample) return undefined; // no space, figure or mark, in any alphabet
  let [even, odd] = [0, 0];
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = sample / 2;
  // Latin text in UTF-16 has a NUL in nearly every second byte; text in UTF-8 has none, or a few by accident.
  if (odd > pairs * 0.4 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.4 && odd < pairs * 0.05) return "utf-16be";
  // In other alphabets every second byte is that of the alphabet, except for spaces, figures and marks.
  if (odd > pairs * 0.08 && even < pairs * 0.01 && hasAlphabet(bytes, 1, sample)) return "utf-16le";
  if (even > pairs * 0.08 && odd < pairs * 0.01 && hasAlphabet(bytes, 0, sample)) return "utf-16be";
  return undefined;
}

/** The high bytes of Greek, Cyrillic, Armenian and Hebrew, Arabic, Devanagari to Gurmukhi, Thai and Georgian. */
const alphabets = [3, 4, 5, 6, 9, 0x0e, 0x10];

function hasAlphabet(bytes: Uint8Array, offset: number, sample: number): boolean {
  const counts = new Map<number, number>();
  for (let i = offset; i < sample; i += 2) {
    const high = bytes[i] ?? 0;
    counts.set(high, (counts.get(high) ?? 0) + 1);
  }
  const nul = counts.get(0) ?? 0;
  return alphabets.some(
    (high) =>
      (counts.get(high) ?? 0) > sample * 0.25 && (counts.get(high) ?? 0) + nul > (sample / 2) * 0.9,
  );
}

export function decodeUtf16(bytes: Uint8Array, encoding: Utf16): string {
  const mark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(mark ? bytes.subarray(2) : bytes);
}
