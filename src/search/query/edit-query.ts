import { tokenize } from "../tokens/tokenize.ts";
import { facetNames, isPeriod, type Query } from "./parse-query.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** An operator that narrows a search: `from:1987`, `in:quotes`, `speaker:ines-calder`. */
export type Filter = Pick<Piece, "start" | "end" | "name" | "value">;

export function filtersOf(text: string): readonly Filter[] {
  return piecesOf(text).filter(isFilter);
}

function isFilter({ minus, name, value }: Piece): boolean {
  if (minus || value === "") return false;
  if (name === "in") return value === "quotes" || value === "headline";
  if (name === "from" || name === "to") return isPeriod.test(value);
  return facetNames.some((facet) => facet === name);
}

/** The value of the last operator of a name, which is the one that counts; "" if there is none. */
export function filterValue(text: string, name: string): string {
  let value = "";
  for (const filter of filtersOf(text)) if (filter.name === name) value = filter.value;
  return value;
}

/** The query with one value for an operator, and no other; without the operator if the value is empty. */
export function withFilter(text: string, name: string, value: string): string {
  const others = withoutPieces(
    text,
    piecesOf(text).filter((piece) => piece.name === name),
  );
  return withAnother(others, name, value);
}

/** The query with one more operator; as it is if the value is empty. */
export function withAnother(text: string, name: string, value: string): string {
  const plain = value.replace(/["“”„«»]/g, " ").trim();
  if (plain === "") return text;
  const written = /\s/.test(plain) ? `${name}:"${plain}"` : `${name}:${plain}`;
  const before = text.trim();
  return before === "" ? written : `${before}${openQuote(before)} ${written}`;
}

/** The mark that closes a phrase which the end of the query leaves open. */
const openQuote = (text: string): string => (isInPhrase(text) ? '"' : "");

/** Whether the end of the query is inside quotation marks. */
export const isInPhrase = (text: string): boolean =>
  lastPiece(`${text} a`)?.isQuoted === true && !lastPiece(`${text}" a`)?.isQuoted;

/** The query without some of its pieces, which are in order. */
export function withoutPieces(
  text: string,
  pieces: readonly Pick<Piece, "start" | "end">[],
): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of pieces) {
    rest += text.slice(from, start);
    from = end;
  }
  return (rest + text.slice(from)).replace(/\s+/g, " ").trim();
}

/** The piece that ends at the end of the query: the one that is being typed; undefined after a space. */
export function lastPiece(text: string): Piece | undefined {
  const pieces = piecesOf(text);
  const last = pieces[pieces.length - 1];
  return last && last.end === text.length ? last : undefined;
}

/** The query without the operator at its end whose value is still being typed. */
export function withoutUnfinished(text: string): string {
  const last = lastPiece(text);
  if (!last || !facetNames.some((name) => name === last.name)) return text;
  return last.isQuoted && !isInPhrase(text) ? text : withoutPieces(text, [last]);
}

/** The query with other words in the place of some of its terms. */
export function withWords(text: string, replacements: ReadonlyMap<string, string>): string {
  const filters = filtersOf(text);
  let written = "";
  let from = 0;
  for (const { term, start, end } of tokenize(text)) {
    const replacement = replacements.get(term);
    if (
      replacement === undefined ||
      filters.some((each) => each.start <= start && end <= each.end)
    ) {
      continue;
    }
    written += text.slice(from, start) + replacement;
    from = end;
  }
  return written + text.slice(from);
}

/** Whether the query asks for anything; an empty one, or one of dates alone, does not. */
export const isEmpty = ({ words, facets }: Query): boolean =>
  words.length === 0 && facets.length === 0;
