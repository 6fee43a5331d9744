import type { Span } from "../../../model/span.ts";
import type { Mention } from "../mentions/mention.ts";
import { isVerb } from "../mentions/name-word.ts";
import { isCompanyForm } from "../words/geography.ts";
import type { Reading } from "../words/reading.ts";
import type { Token } from "../words/token.ts";

const longestRole = 12; // tokens

/** A title or role as printed at a name, with its nouns in lower case and the names in it. */
export type PrintedRole = Span & { readonly titles: readonly string[] };

export const mayHaveRole = ({ described, to }: Mention, { tokens }: Reading): boolean =>
  described || tokens[to]?.text === ",";

/** `former mayor` Ada Quill; Ada Quill, `the mayor of Ellmouth`, said. `Mr.` is not one. */
export function printedRole(mention: Mention, { tokens }: Reading): PrintedRole | undefined {
  const around = mention.described ? wordsBefore(mention, tokens) : wordsBehind(mention, tokens);
  if (!around.some(isOffice)) return undefined;
  const words = trimmed(around);
  const [first, last] = [words[0], words.at(-1)];
  const nouns = ownWords(words).filter(isOffice);
  if (!first || !last || nouns.length === 0) return undefined;
  const titles = [...nouns.map(({ lower }) => lower), ...namesIn(words)];
  return { start: first.start, end: last.end, titles };
}

const isOffice = ({ is }: Token): boolean => is.role === true || (is.title === true && !is.gender);

/**
 * Without words around the role that do not change it: `currently the` mayor, `Co.` chairman, minister `Sir` Jan Roe, head of the
 * mission `here`. `once the` mayor is kept.
 */
function trimmed(words: readonly Token[]): readonly Token[] {
  let start = 1 + words.findLastIndex(({ is }) => is.calendar);
  let end = words.length;
  while (start < end && isBefore(words[start])) start++;
  while (end > start && isBehind(words[end - 1])) end--;
  return words.slice(start, end);
}

const isBefore = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.is.current === true || token.is.determiner === true || isCompanyForm(token.lower));

const isBehind = (token: Token | undefined): boolean =>
  token?.is.current === true ||
  (token?.is.title === true && token.is.gender !== undefined && !token.is.role);

/** Not those of somebody else: `wife of the president`, `Mayor Roe’s aide`. */
function ownWords(words: readonly Token[]): readonly Token[] {
  const owner = words.findLastIndex(({ possessive }) => possessive);
  const own = words.slice(owner + 1);
  const of = own.findIndex(({ is }) => is.preposition);
  return of > 0 ? own.slice(0, of) : own;
}

function wordsBefore({ from, to, name = "" }: Mention, tokens: readonly Token[]): readonly Token[] {
  const [nameFirst] = name.split(" ", 1);
  let end = from;
  while (end < to && tokens[end]?.text !== nameFirst) end++;
  let start = from;
  while (start < end && (tokens[start]?.is.determiner || tokens[start]?.possessive)) start++;
  const words = tokens.slice(start, end);
  return end < to && words.every(({ kind }) => kind === "word") ? words : [];
}

function wordsBehind({ from, to }: Mention, tokens: readonly Token[]): readonly Token[] {
  if (tokens[from - 1]?.is.place) return [];
  let end = to + 1;
  for (; end - to < longestRole; end++) {
    const token = tokens[end];
    if (token?.kind !== "word" || token.is.relative) break;
    if (token.is.and && !(tokens[end - 1]?.capital && tokens[end + 1]?.capital)) break; // `Arts and Crafts`
    if (isVerb(token.is) || token.is.auxiliary) break;
  }
  const behind = tokens[end];
  return behind?.is.and || /^[,.;]$/.test(behind?.text ?? "") ? tokens.slice(to + 1, end) : [];
}

/** Pairs of words with capitals: the organisation in `head of the Harbour Board`. */
const namesIn = (words: readonly Token[]): readonly string[] =>
  words.flatMap((word, i) => {
    const next = words[i + 1];
    return word.capital && next?.capital ? [`${word.lower} ${next.lower}`] : [];
  });
