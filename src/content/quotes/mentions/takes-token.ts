import { type Entry, entryWith } from "../words/entry.ts";
import { genderOfGivenName } from "../words/given-names.ts";
import type { Token } from "../words/token.ts";
import {
  isAge,
  isArticle,
  isComplementiser,
  isNameWord,
  isNoun,
  isStop,
  isVerb,
} from "./name-word.ts";

const unknownWords = 4; // words that are not in the tables

/** The mention read so far: where its name begins, its noun, how many of its words are not in the tables. */
export type Read = {
  readonly from: number;
  determined: boolean;
  noun: Entry | undefined;
  nameFrom: number | undefined;
  lowers: number;
};

/** Whether a token continues the mention read so far. */
export function takesToken(tokens: readonly Token[], i: number, read: Read): boolean {
  const token = tokens[i];
  if (!token || token.sentence !== tokens[read.from]?.sentence) return false;
  const named = read.nameFrom !== undefined;
  if (token.kind === "quote") return named && isNickname(tokens, i);
  if (token.kind === "number" && isAge(token)) {
    if (!read.determined || named) return false;
    read.noun = someone;
    return true;
  }
  if (token.kind === "number") {
    const isYear = i === read.from && /^(?:1[5-9]|20)\d\d$/.test(token.text); // `In 2019 Mayor Ada Quill said`
    return !isYear && continues(tokens, i + 1) && !(named && read.noun);
  }
  if (token.kind === "sign") return token.text === "&" && named && isNameWord(tokens, i + 1);
  if (isNameWord(tokens, i)) return takesName(tokens, i, token, read);
  if (named && isParticle(tokens, i)) return true;
  if (token.is.determiner && !read.noun && !named && read.lowers === 0) {
    const before = i > read.from ? tokens[i - 1]?.is : undefined;
    if (isComplementiser(tokens, i)) return false;
    read.determined = true;
    return (
      i === read.from || (before?.determiner === true && !(before.article && token.is.article))
    );
  }
  if (isInsidePhrase(tokens, i, read)) return true;
  if (token.is.calendar) return read.determined && !named && continues(tokens, i + 1);
  if (token.possessive && (read.determined || isNoun(token.is))) {
    read.determined = true;
    read.nameFrom = undefined;
    return true;
  }
  return isNoun(token.is) && !(read.noun && isVerb(token.is))
    ? takesNoun(tokens, i, token, read)
    : takesOther(tokens, i, token, read);
}

function takesName(tokens: readonly Token[], i: number, token: Token, read: Read): boolean {
  read.nameFrom ??= i;
  if (!token.possessive) return true;
  if (!continues(tokens, i + 1) || (read.lowers > 0 && !read.determined)) {
    read.nameFrom = undefined;
    return false;
  }
  read.nameFrom = undefined;
  read.determined = true;
  return true;
}

const someone = entryWith({ role: true });

/** A word that is a noun and a verb (report, claims) counts as a noun only after an article or a name. */
function takesNoun(tokens: readonly Token[], i: number, token: Token, read: Read): boolean {
  const named = read.nameFrom !== undefined;
  if (isVerb(token.is) && !read.determined && !named && i === read.from) return false;
  if (isVerb(token.is) && named && !continues(tokens, i + 1)) return false;
  read.noun = token.is;
  read.nameFrom = undefined;
  return true;
}

/** A word that is not in the tables may lead to a noun. */
function takesOther(tokens: readonly Token[], i: number, token: Token, read: Read): boolean {
  if (isStop(token) || ++read.lowers > unknownWords) return false;
  if ((read.nameFrom !== undefined || read.noun) && !leadsOn(tokens, i)) return false;
  read.nameFrom = undefined;
  return true;
}

/** `die nun abgesagte Parade`: an adverb between an article and its noun. */
function isInsidePhrase(tokens: readonly Token[], i: number, read: Read): boolean {
  if (!tokens[i]?.is.adverb || tokens[i]?.is.pronoun || !read.determined || i === read.from)
    return false;
  if (!tokens[i - 1]?.is.article) return false;
  const next = tokens[i + 1];
  return (
    next?.kind === "word" &&
    !next.capital &&
    !isStop(next) &&
    /t(?:e|er|en|em|es)$/.test(next.text) &&
    tokens[i + 2]?.capital === true
  );
}

function isParticle(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before || (isNoun(before.is) && !isGivenName(before))) return false;
  if (!token.is.particle && !(isArticle(token) && before.is.particle)) return false;
  const name = tokens[i + particleRun(tokens, i)];
  // `Roe von der Hafenbank`, `Roe von der FDP`: an affiliation, not part of the name.
  const belongs = name?.is.organisation || isAcronym(name?.text ?? "", token.text);
  return isNameWord(tokens, i + particleRun(tokens, i)) && !belongs;
}

/** `Bill de Corte` */
const isGivenName = ({ capital, text }: Token): boolean =>
  capital && genderOfGivenName(text) !== undefined;

/** The name is in capitals and the particle is not; in `ROE VAN HALM` both are. */
const isAcronym = (name: string, particle: string): boolean =>
  /^\p{Lu}{2,}$/u.test(name) && /^\p{Ll}/u.test(particle);

/** `Robert “Bob” Low`: one to three words between two parts of a name. */
function isNickname(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && token.end - token.start < 24 && isNameWord(tokens, i + 1);
}

const continues = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  return token?.kind === "word" && (isNameWord(tokens, i) || !isStop(token) || isNoun(token.is));
};

/** After a name: a noun that leads to another one (`Board spokesman Josef Ott`). */
function leadsOn(tokens: readonly Token[], i: number): boolean {
  for (let next = i + 1; next <= i + 2; next++) {
    const token = tokens[next];
    if (token?.kind !== "word") return false;
    if (isNoun(token.is) && !isVerb(token.is)) return true;
    if (isStop(token)) return false;
  }
  return false;
}

function particleRun(tokens: readonly Token[], i: number): number {
  let length = 1;
  while (tokens[i + length]?.is.particle || isArticle(tokens[i + length])) if (++length > 2) break;
  return length;
}
