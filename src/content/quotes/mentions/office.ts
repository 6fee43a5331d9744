import { genderOfGivenName } from "../words/given-names.ts";
import type { Token } from "../words/token.ts";
import { isNameWord, isNoun, isStop } from "./name-word.ts";

const longest = 12; // tokens of a field: “of Tides, Harbours and Lights”
const usualName = 2; // words of a name that does not begin with a known given name

/**
 * The end of the field of an office or an organisation: after `of State`, `for Disease Control and Prevention`,
 * `of Tides, Harbours and Lights`, `of the Joint Chiefs of Staff`. The last words may be a person's name.
 * In a language that writes fields in small letters, any word may belong to one: `de economía y hacienda Ana Roe`.
 */
export function endOfField(
  tokens: readonly Token[],
  join: number,
  small: boolean,
): number | undefined {
  if (!tokens[join]?.is.joins) return undefined;
  let from = join + 1;
  let end = from;
  while (from < join + longest) {
    if (tokens[from]?.is.article) from++;
    const far = endOfRun(tokens, from, small);
    if (far === from) break;
    end = far;
    if (!continuesField(tokens, end)) break;
    from = end + 1;
  }
  return end > join + 1 ? end : undefined;
}

/** `and`, `of the`, or a comma in a list of capitals that ends in `and`. */
function continuesField(tokens: readonly Token[], end: number): boolean {
  const token = tokens[end];
  if (token?.is.and || token?.is.joins) return true;
  if (token?.text !== ",") return false;
  for (let i = end + 1; i < end + longest; i++) {
    if (tokens[i]?.is.and) return i > end + 1;
    if (tokens[i]?.text !== "," && !isNameWord(tokens, i)) return false;
  }
  return false;
}

function endOfRun(tokens: readonly Token[], from: number, small: boolean): number {
  let i = from;
  while (isNameWord(tokens, i) || isField(tokens[i]) || (small && isSmallField(tokens[i]))) i++;
  return i;
}

const isField = (token: Token | undefined): boolean => token?.is.field === true;

const isSmallField = (token: Token | undefined): boolean =>
  token?.kind === "word" && !token.capital && !isStop(token) && !isNoun(token.is);

/**
 * The index at which the person's name begins in `Secretary of State Jane Roe`; undefined if there is only an office. A name
 * begins at a given name, or after a title, a field, an organisation or small letters; otherwise it is the last two words after a place.
 */
export function nameBehindField(
  tokens: readonly Token[],
  from: number,
  end: number,
  sure: boolean,
): number | undefined {
  const start = startOfRun(tokens, from, end);
  let after = start;
  for (let i = start; i < end - 1; i++) {
    const is = tokens[i]?.is;
    if (is?.title || is?.role || (is?.organisation && end - i > 2)) after = i + 1;
  }
  if (after > start) return after;
  const place = tokens[start]?.is.placeLead ? 2 : 1;
  for (let i = start + place; i < end - 1; i++) {
    if (genderOfGivenName(tokens[i]?.text ?? "")) return i;
  }
  while (after < end && isField(tokens[after])) after++;
  if (after > start) return after < end ? after : undefined;
  if (start > from && isSmallField(tokens[start - 1])) return start;
  if (!sure || isNoun(tokens[end - 1]?.is ?? {})) return undefined;
  return end - start - place >= usualName ? end - usualName : undefined;
}

/** The start of the last run of capitalised words, including fields. */
function startOfRun(tokens: readonly Token[], from: number, end: number): number {
  let i = end;
  while (i > from && (isNameWord(tokens, i - 1) || isField(tokens[i - 1]))) i--;
  return i;
}
