export type LinePlace = { readonly line: number; readonly column: number };

/**
 * A function for the line and column, from 1, of offsets in a text, which must come in ascending order. Lines end with LF, CRLF or
 * CR.
 */
export function linePlaces(text: string): (offset: number) => LinePlace {
  let [line, lineStart, at] = [1, 0, 0];
  return (offset) => {
    for (; at < offset; at++) {
      const c = text.charCodeAt(at);
      if (c === 10 || (c === 13 && text.charCodeAt(at + 1) !== 10)) {
        line++;
        lineStart = at + 1;
      }
    }
    return { line, column: offset - lineStart + 1 };
  };
}
