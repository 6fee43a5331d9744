import type { Entry } from "../words/entry.ts";
import { genderOfGivenName } from "../words/given-names.ts";
import type { Token } from "../words/token.ts";

// Roles that a single word can play in a mention.

export const isNoun = (is: Entry): boolean => is.noun === true;

export const isVerb = (is: Entry): boolean => is.verb === true;

/** Ends a mention of a person: a verb or a small word. */
export const isStop = ({ is, lower }: Token): boolean => is.stop === true || lower.endsWith("ly");

/** A capital that is not there only because a sentence begins. */
export function isNameWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== "word" || !token.capital) return false;
  const { is } = token;
  if (is.calendar || isPartyTag(tokens, i)) return false;
  if (is.particle && leadsName(tokens, i)) return true;
  if (!startsSentence(tokens, i))
    return !(is.determiner || is.preposition || is.conjunction || is.pronoun) || isUpper(token);
  if (is.small || is.auxiliary || is.verb) {
    const mayBeGiven = is.auxiliary && !is.adverb && genderOfGivenName(token.text) !== undefined;
    return mayBeGiven === true && tokens[i + 1]?.capital === true; // `Will Roe`; but `Was Roe right?`
  }
  const next = tokens[i + 1];
  // `Kelly said`, `Fleming said`; but `Finally, Roe said`.
  return next?.capital === true || next?.is.speech === true || !/(?:ly|ing)$/.test(token.lower);
}

/** `Jane Roe, R-Lancaster,`, `(D., York)`, `, D–York`: a party and a district. */
function isPartyTag(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || before?.kind !== "sign") return false;
  if (before.text !== "," && before.text !== "(") return isDistrict(tokens, i);
  if (/^\p{Lu}{1,3}[-–]\p{Lu}/u.test(token.text)) return true;
  return /^\p{Lu}\.?$/u.test(token.text) && /^[,–—-]/.test(tokens[i + 1]?.text ?? "");
}

/** The words after the party and a dash name a district. */
function isDistrict(tokens: readonly Token[], i: number): boolean {
  const dash = tokens[i - 1];
  if (!dash || dash.end !== tokens[i]?.start || !/^[–—-]+$/.test(dash.text)) return false;
  return dash.start === tokens[i - 2]?.end && isPartyTag(tokens, i - 2);
}

/** `Von der Leyen betonte`: particles, then a name, then a word that can only follow a name. */
function leadsName(tokens: readonly Token[], i: number): boolean {
  let name = i + 1;
  while (name < i + 3 && (tokens[name]?.is.particle || isArticle(tokens[name]))) name++;
  const token = tokens[name];
  if (token?.kind !== "word" || !token.capital) return false;
  return tokens[name + 1]?.is.speech === true || tokens[name + 1]?.is.framing === true;
}

const isUpper = (token: Token): boolean =>
  token.text.length > 1 && token.text === token.text.toUpperCase();

export function startsSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || before.sentence !== tokens[i]?.sentence || before.kind === "quote";
}

/** `von der Halm` */
export const isArticle = (token: Token | undefined): boolean =>
  token?.is.determiner === true && !token.capital && token.text.length === 3;

/** `adding that Ott …`, `said that the mayor …`: `that` begins a clause and does not belong to a noun. */
export function isComplementiser(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!tokens[i]?.is.complementiser || !next) return false;
  return Boolean(next.is.determiner || next.is.pronoun) || isNameWord(tokens, i + 1);
}

/** `the 46-year-old` means a person, unless a noun follows. */
export const isAge = ({ text }: Token): boolean => /^\d+-(?:years?|months?)-old$/i.test(text);
