import type { Mention } from "../mentions/mention.ts";
import { asGroup } from "../mentions/with-partners.ts";
import { sourceAfter } from "../subjects/source-after.ts";
import { subjectAfter } from "../subjects/subject-after.ts";
import { mentionAt, phraseAt, type Reading } from "../words/reading.ts";
import type { Token } from "../words/token.ts";
import { isSmall } from "../words/token.ts";
import type { Found } from "./attribution.ts";

const asideReach = 45; // tokens from a name over its apposition to the verb
const behindReach = 12; // tokens from a name over “of the Board” to the verb

/** `“…,” said Jane Roe` · `“…,” Jane Roe, a pilot, said` · `“…,” according to the Board` · `“…” — Jane Roe` */
export function afterQuote(reading: Reading, quote: number): Found | undefined {
  const { tokens } = reading;
  let i = quote + 1;
  while (i < quote + 3 && tokens[i]?.kind === "sign" && /^[,–—―-]/.test(tokens[i]?.text ?? "")) i++;
  const token = tokens[i];
  if (token?.kind !== "word") return undefined;
  const dash = i > quote + 1 && /^[–—―-]/.test(tokens[i - 1]?.text ?? "");
  const according = phraseAt(reading, i, "according");
  if (according > 0) {
    const mention = sourceAfter(reading, i + according - 1);
    return mention && { rule: "according-after", mention, to: mention.to };
  }
  return (
    verbFirst(reading, i) ??
    (dash ? signature(reading, i, quote) : undefined) ??
    subjectFirst(reading, quote, i) ??
    (endsSentence(reading, quote) ? undefined : clauseBehind(reading, i))
  );
}

/** The sentence ends with the quotation, and what follows is another. */
const endsSentence = ({ tokens }: Reading, quote: number): boolean =>
  tokens[quote + 1]?.sentence !== tokens[quote]?.sentence;

const clauseReach = 25; // tokens from a fragment to the comma before “Roe said”

/** `The plan was “dead” and would not come back, Roe said.`: the sentence ends in the attribution. */
function clauseBehind(reading: Reading, from: number): Found | undefined {
  const { tokens } = reading;
  const sentence = tokens[from]?.sentence;
  for (let i = from; i < from + clauseReach && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.text !== ",") continue;
    const found = verbFirst(reading, i + 1, true) ?? shortClause(reading, i + 1);
    if (found) return { ...found, rule: "clause-behind" };
  }
  return undefined;
}

function shortClause(reading: Reading, from: number): Found | undefined {
  const mention = mentionAt(reading, from);
  const verb = mention && verbAt(reading.tokens, mention.to);
  if (!mention || verb === undefined) return undefined;
  const next = reading.tokens[verb + 1];
  const ends =
    !next ||
    next.sentence !== reading.tokens[verb]?.sentence ||
    /^[.]/.test(next.text) ||
    next.is.preposition === true ||
    next.is.calendar === true ||
    next.is.adverb === true;
  return ends ? { rule: "clause-behind", mention, to: verb + 1 } : undefined;
}

function verbFirst(reading: Reading, from: number, known = false): Found | undefined {
  const { tokens, lexicon } = reading;
  const thus = phraseAt(reading, from, "thus");
  let verb = thus > 0 ? from + thus - 1 : from;
  while (thus === 0 && verb < from + 4 && isSmall(tokens[verb]) && !isVerb(tokens[verb])) verb++;
  const split = lexicon.language.inverts && tokens[from]?.is.auxiliary === true;
  if (thus === 0 && !isVerb(tokens[verb])) {
    return split ? splitVerb(reading, from) : known ? undefined : unknownVerb(reading, from);
  }
  if (tokens[verb]?.capital && lexicon.language.capitalNouns) return undefined;
  const mention = subjectAfter(reading, verb);
  return mention && { rule: "verb-subject-after", mention, to: mention.to };
}

/** `„…“, hatte Roe am Montag erklärt`: the verb of saying ends the clause. */
function splitVerb(reading: Reading, from: number): Found | undefined {
  const { tokens } = reading;
  const mention = subjectAfter(reading, from);
  if (!mention) return undefined;
  for (
    let i = mention.to;
    i < mention.to + behindReach && tokens[i]?.sentence === tokens[from]?.sentence;
    i++
  ) {
    if (isVerb(tokens[i])) return { rule: "verb-subject-after", mention, to: i + 1 };
  }
  return undefined;
}

/** `“…!” thundered Roe.`: a verb that the tables do not have, and a name at the end of the clause. */
function unknownVerb(reading: Reading, from: number): Found | undefined {
  const { tokens } = reading;
  const verb = tokens[from];
  if (
    verb?.capital !== false ||
    !endsOpen(reading, tokens[from - 1]?.kind === "quote" ? from - 1 : from - 2) ||
    verb.is.preposition ||
    verb.is.conjunction
  )
    return undefined;
  const name = isSmall(tokens[from + 1]) ? from + 2 : from + 1;
  const he = reading.lexicon.language.inverts === true && tokens[name]?.is.pronoun?.[0] === "he";
  const mention = tokens[name]?.capital || he ? mentionAt(reading, name) : undefined;
  const next = mention && tokens[mention.to];
  if (he && mention) return { rule: "subject-after", mention, to: mention.to };
  const ends = !next || next.kind === "sign" || next.is.preposition || name > from + 1;
  if (mention?.kind !== "name" || !ends) return undefined;
  return { rule: "subject-after", mention, to: mention.to };
}

/** `— Jane Roe` and nothing more. */
function signature(reading: Reading, from: number, quote: number): Found | undefined {
  const { tokens } = reading;
  const mention = mentionAt(reading, from);
  if (mention?.kind !== "name") return undefined;
  const next = tokens[mention.to];
  const ends =
    !next ||
    (/^[.,;(]/.test(next.text) &&
      !tokens.slice(mention.to, mention.to + behindReach).some(isVerb)) ||
    next.kind === "quote";
  const bare = /[.!?…]\W*$/.test(tokens[quote]?.text ?? "") || ends;
  return ends && bare ? { rule: "signature", mention, to: mention.to } : undefined;
}

function subjectFirst(reading: Reading, quote: number, from: number): Found | undefined {
  const { tokens, lexicon } = reading;
  if (lexicon.language.inverts && !endsOpen(reading, quote)) return undefined;
  let i = from;
  while (i < from + 2 && tokens[i]?.is.adverb && !tokens[i]?.is.pronoun && !mentionAt(reading, i))
    i++;
  const mention = mentionAt(reading, i);
  if (!mention) return undefined;
  const verb = verbBehind(reading, mention);
  if (verb !== undefined)
    return { rule: "subject-verb-after", mention: joined(reading, mention), to: verb + 1 };
  const next = tokens[mention.to];
  const loose =
    i === from &&
    endsOpen(reading, quote) &&
    next?.kind === "word" &&
    !next.capital &&
    !next.is.preposition &&
    !next.is.conjunction &&
    mention.kind !== "nominal";
  return loose ? { rule: "subject-after", mention, to: mention.to + 1 } : undefined;
}

/** `Roe and Ott said` */
function joined(reading: Reading, mention: Mention): Mention {
  const other = reading.tokens[mention.to]?.is.and ? mentionAt(reading, mention.to + 1) : undefined;
  if (!other || other.kind === "pronoun" || verbBehind(reading, other) === undefined)
    return mention;
  return asGroup(mention, other);
}

/** The verb of saying that a mention is the subject of, behind small words, a parenthesis, an aside or an “of”. */
function verbBehind(reading: Reading, mention: Mention): number | undefined {
  const { tokens } = reading;
  const sentence = tokens[mention.from]?.sentence;
  const within = (i: number) => tokens[i]?.sentence === sentence && tokens[i]?.kind !== "quote";
  let i = mention.to;
  if (tokens[i]?.is.and) {
    const other = mentionAt(reading, i + 1);
    if (other && other.kind !== "pronoun") i = other.to;
  }
  if (tokens[i]?.text === "(") i = behindBracket(tokens, i);
  const direct = verbAt(tokens, i);
  if (direct !== undefined) return direct;
  const first = tokens[i];
  if (first?.is.preposition || first?.is.relative || first?.is.calendar) {
    for (let n = i; n < i + behindReach && within(n); n++) {
      if (tokens[n]?.text === ",") return behindComma(tokens, n + 1, within);
      if (isVerb(tokens[n]) && !tokens[n - 1]?.is.relative) return n;
    }
    return undefined;
  }
  if (!first || !/^[,–—-]/.test(first.text)) return undefined;
  return behindComma(tokens, i + 1, within);
}

/** Behind the closing bracket, if one follows soon. */
function behindBracket(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < open + behindReach; i++) if (tokens[i]?.text === ")") return i + 1;
  return open;
}

function behindComma(
  tokens: readonly Token[],
  from: number,
  within: (i: number) => boolean,
): number | undefined {
  for (let n = from; n < from + asideReach && (within(n) || isTitleQuote(tokens, n)); n++) {
    if (!/^[,–—-]/.test(tokens[n - 1]?.text ?? "") && !tokens[n - 1]?.comma) continue;
    const verb = verbAt(tokens, n);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** A quotation inside an apposition is a title: `Jane Roe, author of “The Pilot,” said`. */
const isTitleQuote = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  return token?.kind === "quote" && token.end - token.start < 60;
};

function verbAt(tokens: readonly Token[], from: number): number | undefined {
  let i = from;
  while (i < from + 5 && isSmall(tokens[i]) && !isVerb(tokens[i])) i++;
  return isVerb(tokens[i]) ? i : undefined;
}

const isVerb = (token: Token | undefined): boolean =>
  token?.kind === "word" && Boolean(token.is.speech || token.is.framing);

/** The words end in a comma, a question or an exclamation: an attribution is still to come. */
function endsOpen({ tokens }: Reading, quote: number): boolean {
  return tokens[quote]?.open === true || tokens[quote + 1]?.text === ",";
}
