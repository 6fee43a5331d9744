import type { Mention } from "../mentions/mention.ts";
import { isNominative } from "../subjects/clause-place.ts";
import { subjectAround } from "../subjects/subject-around.ts";
import { placeBefore } from "../subjects/written-source.ts";
import { mentionAt, mentionsBefore, type Reading } from "../words/reading.ts";
import type { Token } from "../words/token.ts";
import type { Found } from "./attribution.ts";
import { isSayingVerb } from "./verb-behind.ts";

const behind = 4; // tokens from the quotation to the verb that ends the clause
const reach = 30; // tokens from the quotation back to the beginning of the clause

/**
 * In a language whose verb may end the clause, a quotation can be inside the clause:
 * `Roe hat den Plan als „Unsinn“ bezeichnet` · `Er wurde von Roe als „Unsinn“ bezeichnet` · `der den Plan „Unsinn“ nannte` · `wie Roe „aus Trotz“ sagte`
 */
export function framedQuote(reading: Reading, quote: number): Found | undefined {
  if (!reading.lexicon.grammar.verbEndsClause) return undefined;
  const { tokens } = reading;
  const verb = verbBehindQuote(tokens, quote);
  if (verb === undefined) return undefined;
  const passive = tokens[verb + 1]?.is.passive === true;
  const sentence = tokens[quote]?.sentence;
  for (let i = quote - 1; i > quote - reach && tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i];
    if (!token || /^[:;]/.test(token.text)) return undefined;
    if (token.is.passive || (passive && token.is.auxiliary)) {
      const agent = agentIn(reading, i, quote);
      return agent && { rule: "agent", mention: agent };
    }
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

/** A verb of saying that ends the clause after the quotation. */
function verbBehindQuote(tokens: readonly Token[], quote: number): number | undefined {
  for (let i = quote + 1; i <= quote + behind; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.capital) return undefined;
    if (!isSayingVerb(token)) continue;
    const next = tokens[i + 1];
    const ends = next?.kind !== "word" || next.is.conjunction || next.is.auxiliary;
    return ends || next.is.passive ? i : undefined;
  }
  return undefined;
}

/** `Der Plan wurde von Roe als „…“ bezeichnet`, `In den Medien war er als „…“ bezeichnet worden` */
function agentIn(reading: Reading, auxiliary: number, quote: number): Mention | undefined {
  for (let i = auxiliary + 1; i < quote; i++) {
    const mention = reading.tokens[i]?.is.agent ? mentionAt(reading, i + 1) : undefined;
    if (mention) return mention;
  }
  return placeBefore(reading, auxiliary);
}

/** After the comma of a dependent clause: the antecedent of `der`, or the first possible subject. */
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
