import { subjectAfter } from "../subjects/subject-after.ts";
import { isImpersonal, writtenSource } from "../subjects/written-source.ts";
import { mentionAt, phraseAt, type Reading } from "../words/reading.ts";
import { isSmall } from "../words/token.ts";
import type { Found } from "./attribution.ts";
import { isSayingVerb } from "./verb-behind.ts";

const clauseReach = 12; // tokens from a subject to the verb of saying at the end of the clause

/** `said Jane Roe`, `so Roe`, `hatte Roe erklärt`; also `thundered Roe`, unless `known` allows only verbs in the tables. */
export function verbFirst(reading: Reading, from: number, known = false): Found | undefined {
  const { tokens, lexicon } = reading;
  const thus = phraseAt(reading, from, "thus");
  if (thus > 0 && isCalled(reading, from + thus)) return undefined;
  if (isImpersonal(tokens, from + thus)) {
    const source = writtenSource(reading, from + thus);
    return source && { rule: "verb-subject-after", mention: source };
  }
  let verb = thus > 0 ? from + thus - 1 : from;
  while (thus === 0 && verb < from + 4 && isSmall(tokens[verb]) && !isSayingVerb(tokens[verb]))
    verb++;
  const split = lexicon.grammar.subjectBehindVerb && tokens[from]?.is.auxiliary === true;
  if (thus === 0 && !isSayingVerb(tokens[verb])) {
    return split ? splitVerb(reading, from) : known ? undefined : unknownVerb(reading, from);
  }
  if (tokens[verb]?.capital && lexicon.grammar.nounsAreCapital) return undefined;
  const mention = subjectAfter(reading, verb);
  return mention && { rule: "verb-subject-after", mention };
}

/** `„Brücke“, so heißt der Film`; but `„…“, so heißt es in dem Brief`. */
const isCalled = ({ tokens }: Reading, verb: number): boolean =>
  tokens[verb]?.is.naming === true && tokens[verb + 1]?.is.adverb !== true;

/** `„…“, hatte Roe am Montag erklärt`, `„…?“, wollte Roe wissen`: the verb of saying ends the clause. */
function splitVerb(reading: Reading, from: number): Found | undefined {
  const { tokens } = reading;
  const mention = subjectAfter(reading, from);
  if (!mention) return undefined;
  for (
    let i = mention.to;
    i < mention.to + clauseReach && tokens[i]?.sentence === tokens[from]?.sentence;
    i++
  ) {
    if (isSayingVerb(tokens[i]) || tokens[i]?.is.wondering)
      return { rule: "verb-subject-after", mention };
  }
  return undefined;
}

/** `“…!” thundered Roe.`: a verb that is not in the tables, then a name at the end of the clause. */
function unknownVerb(reading: Reading, from: number): Found | undefined {
  const { tokens } = reading;
  const verb = tokens[from];
  const { participleEnding } = reading.lexicon.language;
  if (
    verb?.capital !== false ||
    (participleEnding && verb.lower.endsWith(participleEnding)) ||
    !endsOpen(reading, tokens[from - 1]?.kind === "quote" ? from - 1 : from - 2) ||
    verb.is.preposition ||
    verb.is.conjunction ||
    verb.is.determiner ||
    verb.is.relative ||
    verb.is.adverb
  )
    return undefined;
  const name = isSmall(tokens[from + 1]) ? from + 2 : from + 1;
  const he =
    reading.lexicon.grammar.subjectBehindVerb === true && tokens[name]?.is.pronoun?.[0] === "he";
  const mention = tokens[name]?.capital || he ? mentionAt(reading, name) : undefined;
  const next = mention && tokens[mention.to];
  if (he && mention) return { rule: "subject-after", mention };
  const ends = !next || next.kind === "sign" || next.is.preposition || name > from + 1;
  if (mention?.kind !== "name" || !ends) return undefined;
  return { rule: "subject-after", mention };
}

/** The quotation ends in a comma, a question mark or an exclamation mark, so an attribution may follow. */
export function endsOpen({ tokens }: Reading, quote: number): boolean {
  return tokens[quote]?.open === true || tokens[quote + 1]?.text === ",";
}
