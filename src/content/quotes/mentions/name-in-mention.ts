import { unknown } from "../words/entry.ts";
import { endsOrganisation, isKnownOrganisation, isPeople, isPlace } from "../words/geography.ts";
import { genderOfGivenName } from "../words/given-names.ts";
import type { Token } from "../words/token.ts";
import { isNoun, startsSentence } from "./name-word.ts";

// Where the name begins in a mention, and its words.

/** `Washington-based`, `state-owned`: not part of a name. */
export const isBased = /-(?:based|owned|run|led|backed)$/i;

/** `pro-Islamic`, `Anti-Roe`: an adjective before a name. */
const isForOrAgainst = /^(?:pro|anti|non)-\p{L}/iu;

/** `General Motors` */
const isInOrganisation = (tokens: readonly Token[], i: number, from: number): boolean =>
  i === from && tokens[i]?.is.title === true && endsOrganisation(tokens[i + 1]?.lower ?? "");

/**
 * The name begins behind words that are only before it: `Representatives Ada Quill`, `Belgian Jan Roe`, `Democrat Ada Quill`,
 * `Said Roe`, `the Halm-based Harbour Board`, `Neither Democrats`, `Co Roe`. A single word may be a name itself.
 */
export function behindLabels(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let i = from; i < to - 1; i++) if (isBased.test(tokens[i]?.text ?? "")) start = i + 1;
  while (start < to - 1 && isLabel(tokens, start, to)) start++;
  return start;
}

const isPaired = new Set(["neither", "either", "both"]);

function isLabel(tokens: readonly Token[], i: number, to: number): boolean {
  const token = tokens[i];
  if (!token || token.possessive) return false;
  if (isPaired.has(token.lower) || isForOrAgainst.test(token.text)) return true;
  if (/^(?:co|corp|inc|ltd|plc|llc)\.?$/.test(token.lower)) return true; // the end of the name before
  const isTold = token.is.told && to - i <= 3;
  const isLead = token.is.group || isTold;
  const isOrigin = !isLead && to - i > 2 && isPeople(token.lower);
  if (!isLead && !isOrigin) return false;
  const last = tokens[to - 1];
  if (!last || isNoun(last.is) || endsOrganisation(last.lower)) return false;
  return isLead || genderOfGivenName(token.text) === undefined;
}

/** The name begins after the last title or role; the last word itself cannot be one. */
export function nameStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  nounFirst: boolean,
): number {
  let start = nounFirst && to - from > 1 ? from + 1 : from;
  for (let i = from; i < to; i++) {
    const is = tokens[i]?.is;
    if (i === to - 1) {
      if (is?.role && start === i && i > from) return i;
      continue;
    }
    if ((is?.title || is?.role) && !isInOrganisation(tokens, i, from)) start = i + 1;
  }
  if (nounFirst && to - from === 1) return to;
  return givenNameIn(tokens, start, to) ?? start;
}

/** Words for what an office is about: `Investment`, `Safety`. */
const isAbstract = /(?:ment|tion|sion|ness|ty|ance|ence|ency|ics|ing|ism|ery|ture|ship|age|al)$/i;

/** `Trade and Investment Dan Tehan`: the name begins at a given name that is not its last word. `Cornell William Roe` is a whole name. */
function givenNameIn(tokens: readonly Token[], from: number, to: number): number | undefined {
  if (to - from < 3 || genderOfGivenName(tokens[from]?.text ?? "")) return undefined;
  const first = tokens[from];
  if (!first || first.text.length < 3) return undefined;
  const isWhole =
    first.is === unknown && isPersonWord(first.lower) && !startsSentence(tokens, from);
  if (to - from === 3 && isWhole) return undefined;
  const given = to - 2;
  return genderOfGivenName(tokens[given]?.text ?? "") && !tokens[given]?.is.particle
    ? given
    : undefined;
}

const isPersonWord = (lower: string): boolean =>
  !isAbstract.test(lower) &&
  !isBased.test(lower) &&
  !isPlace(lower) &&
  !isPeople(lower) &&
  !isKnownOrganisation(lower);

/** The words of a name with single spaces, without letters of honour, nicknames and a possessive ending. */
export function nameText(tokens: readonly Token[], from: number, to: number): string {
  const end = withoutHonours(tokens, from, to);
  let name = "";
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    if (!token || token.kind === "quote") continue;
    name +=
      name === "" || token.text === "," ? withoutPossessive(token) : ` ${withoutPossessive(token)}`;
  }
  return name;
}

/** `Jane Roe OBE MP`: letters of honour, offices and degrees, with or without full stops. */
function withoutHonours(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isHonour(tokens[end - 1])) end--;
  return end;
}

const isHonour = (token: Token | undefined): boolean =>
  token?.is.honour === true && /^\p{Lu}\S*\p{Lu}/u.test(token.text);

const withoutPossessive = (token: Token): string =>
  token.possessive ? token.text.replace(/['’]s?$/i, "") : token.text;
