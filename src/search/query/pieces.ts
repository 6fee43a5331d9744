/** A word, a phrase or an operator of a query, and the stretch of the query that it is. */
export type Piece = {
  readonly start: number;
  readonly end: number;
  /** It has a minus before it: the article must not have it. */
  readonly minus: boolean;
  /** Before the colon, in lower case; "" if there is none. */
  readonly name: string;
  readonly value: string;
  readonly isQuoted: boolean;
};

/** The pieces of a query. Quotation marks of any kind hold words together; one that is never closed reaches to the end. */
export function piecesOf(text: string): readonly Piece[] {
  const piece = /(-?)(?:(\p{L}+):)?(?:["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+))/gu;
  const pieces: Piece[] = [];
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const [whole, minus, name = "", quoted, word = ""] = match;
    pieces.push({
      start: match.index,
      end: match.index + whole.length,
      minus: minus === "-",
      name: name.toLowerCase(),
      value: quoted ?? word,
      isQuoted: quoted !== undefined,
    });
  }
  return pieces;
}
