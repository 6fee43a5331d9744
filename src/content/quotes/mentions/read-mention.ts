import type { Grammar } from "../grammar.ts";
import { type Entry, entryWith, type Gender, unknown } from "../words/entry.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/token.ts";
import type { Mention } from "./mention.ts";
import { behindLabels, isBased, nameStart, nameText } from "./name-in-mention.ts";
import { isAge, isNameWord, isNoun, isVerb, startsSentence } from "./name-word.ts";
import { endOfField, nameBehindField } from "./office.ts";
import { type Read, takesToken } from "./takes-token.ts";

const longest = 14; // tokens
const longestName = 5; // words: a longer run of capitals is a headline

/**
 * Reads the mention that begins at a token:
 * `she` · `Mr. Low` · `Harbour Board spokesman Josef Ott` · `the minister` · `two officials` · `der Richter Ott`
 */
export function readMention(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Mention | undefined {
  const { grammar } = lexicon;
  const first = tokens[from];
  if (first?.kind !== "word" && first?.kind !== "number") return undefined;
  if (
    first.is.pronoun &&
    !(first.capital && isNameWord(tokens, from + 1) && !startsSentence(tokens, from))
  ) {
    return pronounAt(first, from, gendersOfPronoun(tokens, from, grammar));
  }
  if (first.is.first) return pronounAt(first, from);
  if (first.is.somebody) return somebodyAt(first, from);
  if (grammar.nounsAreCapital && !mayLeadNoun(first)) return undefined;
  return phraseAt(tokens, from, lexicon) ?? oneOf(tokens, from, lexicon);
}

const person = entryWith({ role: true });

const somebodyAt = ({ start, end }: Token, from: number): Mention => ({
  start,
  end,
  from,
  to: from + 1,
  kind: "nominal",
  head: person,
  described: false,
  determined: true,
});

/** An adjective that is not in the tables; a verb is not one: `ging Roe`, `lachte Roe`. */
const mayLeadNoun = ({ kind, capital, is, lower }: Token): boolean =>
  kind === "number" || capital || is !== unknown || /(?:[^t]e|e[nrsm])$/.test(lower);

/** `one of those advisers` */
function oneOf(tokens: readonly Token[], from: number, lexicon: Lexicon): Mention | undefined {
  const first = tokens[from];
  const of = tokens[from + 1];
  if (!first?.is.determiner || !of?.is.partitive || first.is.article) return undefined;
  const whole = phraseAt(tokens, from + 2, lexicon);
  if (!whole) return undefined;
  const { name: _, ...rest } = whole;
  return { ...rest, kind: "nominal", start: first.start, from, head: unknown, described: false };
}

/** `sie sagte` is “she”, `sie sagten` is “they”: a German plural verb ends in -n. */
function gendersOfPronoun(
  tokens: readonly Token[],
  from: number,
  { verbShowsNumber }: Grammar,
): readonly Gender[] | undefined {
  const genders = tokens[from]?.is.pronoun;
  if (!verbShowsNumber || !genders || genders.length < 2) return genders;
  const verb = isFiniteVerb(tokens[from + 1]) ? tokens[from + 1] : tokens[from - 1];
  if (!isFiniteVerb(verb)) return genders;
  return /n$|^sind$/.test(verb?.lower ?? "") ? ["they"] : ["she"];
}

const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  !token.capital &&
  (isVerb(token.is) || token.is.auxiliary === true || token.is.reported === true);

const pronounAt = (
  token: Token,
  from: number,
  genders: readonly Gender[] | undefined = token.is.pronoun,
): Mention => ({
  start: token.start,
  end: token.start + token.text.replace(/['’].*$/, "").length,
  from,
  to: from + 1,
  kind: "pronoun",
  head: token.is,
  described: false,
  determined: false,
  ...(genders && { genders }),
});

/** Reads token by token while each can belong to a mention, and records the roles of the words. */
function phraseAt(
  tokens: readonly Token[],
  from: number,
  { grammar, language: { offices } }: Lexicon,
): Mention | undefined {
  const read: Read = { from, determined: false, noun: undefined, nameFrom: undefined, lowers: 0 };
  const to = endOfPhrase(tokens, from, read);
  if (to === from) return undefined;
  const office = offices && throughOffice(tokens, to, read, offices.small === true);
  return office ?? mentionOf(tokens, to, read, grammar.nounsAreCapital === true);
}

function endOfPhrase(tokens: readonly Token[], from: number, read: Read): number {
  let to = from;
  while (to < read.from + longest && takesToken(tokens, to, read)) to++;
  return to;
}

/** `Secretary of State Jane Roe`, `University of Kent professor Jane Roe`, `Bureau of Tides, Harbours and Lights`. */
function throughOffice(
  tokens: readonly Token[],
  to: number,
  read: Read,
  small: boolean,
): Mention | undefined {
  const { from, determined } = read;
  const head = tokens[to - 1]?.is;
  const field = head && isNoun(head) ? endOfField(tokens, to, small) : undefined;
  if (!head || field === undefined) return undefined;
  const behind: Read = { ...read, noun: undefined, nameFrom: from };
  const end = endOfPhrase(tokens, field, behind);
  if (behind.nameFrom !== undefined && behind.nameFrom >= field) {
    return mentionOf(tokens, end, { ...behind, determined }, false);
  }
  const office = head.title === true || head.role === true;
  const name = office ? nameBehindField(tokens, to + 1, field, small || !determined) : undefined;
  if (name !== undefined) {
    return mentionOf(tokens, field, { ...read, noun: head, nameFrom: name }, false);
  }
  const named =
    tokens[to - 1]?.capital === true &&
    (head.organisation || (head.group && !startsSentence(tokens, to - 1)));
  return named ? whole(tokens, from, field, head) : undefined;
}

/** An organisation's name with its fields and places: `Bureau of Tides and Harbours`. */
function whole(
  tokens: readonly Token[],
  from: number,
  to: number,
  head: Entry,
): Mention | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return undefined;
  const determined = first.is.determiner === true;
  const span = { start: first.start, end: endOf(last), from, to };
  const owned = behindOwner(tokens, from, to);
  if (owned < to && owned > from) {
    // `Bank of Tokyo’s Kimura`
    const name = nameText(tokens, owned, to);
    return { ...span, kind: "name", name, head: unknown, described: true, determined: false };
  }
  let start = determined ? from + 1 : from;
  while (start < to - 1 && !isNamedOrganisation(tokens[start])) start++;
  return {
    ...span,
    kind: "name",
    name: nameText(tokens, start, to),
    head,
    described: false,
    determined,
  };
}

/** The token after the last possessive, or the first token. */
function behindOwner(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (tokens[i - 1]?.possessive) return i;
  return from;
}

/** Not a number or an adjective before the name: `200,000 strong`, `state-owned`, `Washington-based`. */
const isNamedOrganisation = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && !isBased.test(token.text);

/** A number or a sign that cannot begin or continue a mention. */
const isLoose = (token: Token | undefined): boolean =>
  token?.kind === "sign" || (token?.kind === "number" && !isAge(token));

function mentionOf(
  tokens: readonly Token[],
  end: number,
  { from, determined, noun, nameFrom }: Read,
  nounsAreCapital: boolean,
): Mention | undefined {
  let to = end;
  while (to > from + 1 && isLoose(tokens[to - 1])) to--;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || last.is.determiner) return undefined;
  const span = { start: first.start, end: endOf(last), from, to };
  if (nameFrom === undefined || nameFrom >= to) {
    if (!determined && !noun) return undefined;
    const head = noun ?? unknown;
    return { ...span, kind: "nominal", head, described: false, determined, ...gendersOf(head) };
  }
  const cut = behindLabels(
    tokens,
    nameStart(tokens, nameFrom, to, nounsAreCapital && determined),
    to,
  );
  const lead = leadOf(tokens, from, cut);
  // `Va.` alone is a state.
  if (cut === to - 1 && last.is.abbreviation && !isNoun(last.is)) return undefined;
  if (to - cut > longestName && !last.is.organisation) {
    return { ...span, kind: "nominal", head: unknown, described: false, determined };
  }
  const office = last.is.role === true && !last.is.title && determined && last.capital && !lead;
  if (cut >= to || office || (isNoun(last.is) && cut === to - 1 && !last.is.title && determined)) {
    const head = last.is;
    return { ...span, kind: "nominal", head, described: false, determined, ...gendersOf(head) };
  }
  const common = nounsAreCapital || startsSentence(tokens, from);
  if (
    cut === to - 1 &&
    ((last.is.title && !last.is.gender) || (cut === from && common && isNoun(last.is)))
  ) {
    return {
      ...span,
      kind: "nominal",
      head: last.is,
      described: false,
      determined,
      ...gendersOf(last.is),
    };
  }
  if (
    nounsAreCapital &&
    !first.capital &&
    !determined &&
    !lead &&
    to - cut === 1 &&
    first !== last
  ) {
    // `vielen Kennern`, `staatlicher Gewalt`: an adjective and its noun.
    return { ...span, kind: "nominal", head: last.is, described: false, determined };
  }
  return {
    ...span,
    kind: "name",
    name: nameText(tokens, cut, to),
    head: lead ?? (isNoun(last.is) ? last.is : unknown),
    described: lead !== undefined || (noun !== undefined && nameFrom > from),
    determined,
    ...(lead && gendersOf(lead)),
  };
}

function leadOf(tokens: readonly Token[], from: number, to: number): Entry | undefined {
  for (let i = to - 1; i >= from; i--) {
    const is = tokens[i]?.is;
    if (is?.title || is?.role) return is;
  }
  return undefined;
}

const endOf = (token: Token): number =>
  token.possessive ? token.end - (/['’]s?$/i.exec(token.text)?.[0].length ?? 0) : token.end;

const gendersOf = (is: Entry): Pick<Mention, "genders"> =>
  is.gender ? { genders: [is.gender] } : is.group ? { genders: ["they"] } : {};
