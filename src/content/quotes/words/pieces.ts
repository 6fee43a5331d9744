/** The grammar of words, numbers and signs. */
export const piece =
  /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:(?:[.'’\u2060·&-]|\u00ad)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?|\d+(?:[.,:/-]\d+)*%?(?:-?\p{L}[\p{L}-]*)?|--+|\.\.+|[^\s\p{L}\p{N}\u2060]/uy;

/** Where, from a place on, the next word, number or sign begins; the length of the text where none does. */
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

/** Where the word, number or sign that begins at a place ends. */
export function endOfPiece(text: string, from: number): number {
  // Nearly all words are told by their codes alone, and there are very many of them.
  let at = from;
  while (at < text.length && isPlain(text.charCodeAt(at))) at++;
  const isWord = at > from && !isDigit(text.charCodeAt(from));
  if (isWord && (at === text.length || partsWords.has(text.charCodeAt(at)))) return at;
  piece.lastIndex = from;
  return piece.test(text) ? piece.lastIndex : from + 1;
}

const [space, lineEnd] = [0x20, 0x0a];

/** What no word goes on with. */
const partsWords: ReadonlySet<number> = new Set(
  [...' \n\r\t,;:?!()[]"“”«»'].map((sign) => sign.charCodeAt(0)),
);

const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
