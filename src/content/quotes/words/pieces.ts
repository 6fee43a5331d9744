/**
 * The grammar of words, numbers and signs. All repetitions are bounded, so that a run of any length is split in
 * linear time: a word part has at most 64 letters, a joined word (don’t, vice-president) at most 16 parts.
 */
export const piece =
  /[\p{L}\p{M}][\p{L}\p{M}\p{N}]{0,63}(?:(?:[.'’\u2060·&-]|\u00ad)[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,63}){0,15}\.?|\d{1,64}(?:[.,:/-]\d{1,64}){0,15}%?(?:-?\p{L}[\p{L}-]{0,63})?|-{2,64}|\.{2,64}|[^\s\p{L}\p{N}\u2060]/uy;

/** The start of the next word, number or sign at or after an offset; the text's length if there is none. */
export function startOfPiece(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === space || code === lineEnd) continue;
    if (code < 0x80 && code > space) return at;
    piece.lastIndex = at;
    if (piece.test(text)) return at;
    if ((text.codePointAt(at) ?? 0) > 0xffff) at++;
  }
  return text.length;
}

/** The end of the word, number or sign that starts at an offset. */
export function endOfPiece(text: string, from: number): number {
  // Fast paths: most pieces are plain ASCII words or lone signs, and this runs for every piece of the archive.
  const code = text.charCodeAt(from);
  if (loneSigns.has(code) || (code === stop && text.charCodeAt(from + 1) !== stop)) return from + 1;
  const limit = Math.min(text.length, from + longestPlain);
  let at = from;
  while (at < limit && isPlain(text.charCodeAt(at))) at++;
  const isWord = at > from && !isDigit(text.charCodeAt(from));
  if (isWord && (at === text.length || separators.has(text.charCodeAt(at)))) return at;
  piece.lastIndex = from;
  return piece.test(text) ? piece.lastIndex : from + 1;
}

const longestPlain = 64; // characters: the same limit as the first part of the grammar

const [space, lineEnd, stop] = [0x20, 0x0a, 0x2e];

/** Signs that are always a separate piece. */
const loneSigns: ReadonlySet<number> = new Set([...',;:!?()[]"'].map((sign) => sign.charCodeAt(0)));

/** Characters that never continue a word. */
const separators: ReadonlySet<number> = new Set(
  [...' \n\r\t,;:?!()[]"“”«»'].map((sign) => sign.charCodeAt(0)),
);

const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
