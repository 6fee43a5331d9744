import type { Mention } from "../mentions/mention.ts";
import { isNominative } from "../subjects/clause-place.ts";
import { subjectAround } from "../subjects/subject-around.ts";
import { mentionAt, mentionsBefore, type Reading } from "../words/reading.ts";
import type { Found } from "./attribution.ts";

const behind = 4; // tokens from the quotation to the verb that ends the clause
const reach = 30; // tokens from the quotation back to the beginning of the clause

/**
 * In a language whose verb may end the clause, a quotation can stand inside it:
 * `Roe hat den Plan als „Unsinn“ bezeichnet` · `der den Plan „Unsinn“ nannte` · `wie Roe „aus Trotz“ sagte`
 */
export function framedQuote(reading: Reading, quote: number): Found | undefined {
  if (!reading.lexicon.language.capitalNouns || !hasVerbBehind(reading, quote)) return undefined;
  const { tokens } = reading;
  const sentence = tokens[quote]?.sentence;
  for (let i = quote - 1; i > quote - reach && tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i];
    if (!token || /^[:;]/.test(token.text)) return undefined;
    if (token.is.passive) return undefined;
    if (token.is.auxiliary || token.is.reported) {
      const subject = subjectAround(reading, i);
      return subject && found(subject.mention);
    }
    if (token.text === ",") {
      const mention = subjectOfDependent(reading, i, quote);
      return mention && found(mention);
    }
  }
  return undefined;
}

const found = (mention: Mention): Found => ({ rule: "framed", mention });

/** A verb of saying between the quotation and the end of its clause. */
function hasVerbBehind({ tokens }: Reading, quote: number): boolean {
  for (let i = quote + 1; i <= quote + behind; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.capital) return false;
    if (token.is.speech || token.is.framing) {
      const next = tokens[i + 1];
      return next?.kind !== "word" || next.is.conjunction === true || next.is.auxiliary === true;
    }
  }
  return false;
}

/** Behind the comma of a dependent clause: who `der` is, or the first who can be its subject. */
function subjectOfDependent(reading: Reading, comma: number, quote: number): Mention | undefined {
  const { tokens } = reading;
  const opener = tokens[comma + 1];
  const first = mentionAt(reading, comma + 1);
  if (opener?.is.definite && !first) {
    for (const mention of mentionsBefore(reading, comma))
      return mention.to === comma ? mention : undefined;
  }
  if (!opener?.is.conjunction) return undefined;
  for (let i = comma + 2; i < quote; i++) {
    const mention = mentionAt(reading, i);
    if (mention && mention.to <= quote) return isNominative(reading, mention) ? mention : undefined;
  }
  return undefined;
}
