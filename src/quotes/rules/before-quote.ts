import { subjectAfter, subjectBefore } from "../words/find-subject.ts";
import type { Mention } from "../words/mention.ts";
import { mentionAt, mentionsBefore, phraseAt, type Reading } from "../words/reading.ts";
import { startsSentence } from "../words/read-mention.ts";
import type { Found } from "./after-quote.ts";

const reach = 60; // tokens looked at before a quotation

/** `Jane Roe said: “…”` · `Am Montag sagte Roe: „…“` · `JANE ROE: “…”` · `According to Roe, “…”` */
export function beforeQuote(reading: Reading, quote: number): Found | undefined {
  return label(reading, quote) ?? clauseBefore(reading, quote);
}

/** A name and a colon, as in a transcript. */
function label(reading: Reading, quote: number): Found | undefined {
  const { tokens } = reading;
  if (tokens[quote - 1]?.text !== ":") return undefined;
  for (const mention of mentionsBefore(reading, quote)) {
    const before = tokens[quote - 2];
    const bracketed = before?.text === ")" ? tokens[mention.to]?.text === "(" : mention.to === quote - 1;
    if (!bracketed || !startsSentence(tokens, mention.from)) return undefined;
    if (mention.kind === "nominal" && !mention.determined) return undefined;
    return { rule: "label", mention, to: quote };
  }
  return undefined;
}

function clauseBefore(reading: Reading, quote: number): Found | undefined {
  const { tokens, lexicon } = reading;
  const colon = tokens[quote - 1]?.text === ":";
  const sentence = colon ? tokens[quote - 1]?.sentence : tokens[quote]?.sentence;
  for (let i = quote - 1; i >= 0 && i > quote - reach; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    if (token.kind !== "word") continue;
    const according = phraseAt(reading, i, "according");
    if (according > 0) {
      const mention = subjectAfter(reading, i + according - 1);
      if (mention && mention.to <= quote) return { rule: "according-before", mention, to: quote };
    }
    if (phraseAt(reading, i, "accordingBehind") > 0) {
      const mention = [...mentionsBefore(reading, i)][0];
      if (mention && i - mention.to < 2) return { rule: "according-before", mention, to: quote };
    }
    if (!(token.is.speech || token.is.framing || token.is.participle)) continue;
    const near = isNear(reading, i, quote);
    const found = found_(reading, i, quote, near, colon);
    if (found) return found;
    if (lexicon.language.inverts) continue;
  }
  return undefined;
}

function found_(
  reading: Reading,
  verb: number,
  quote: number,
  near: boolean,
  colon: boolean,
): Found | undefined {
  const { tokens, lexicon } = reading;
  const behind = tokens[verb - 1];
  const inverted = behind?.kind === "quote" || (behind?.text === "," && tokens[verb - 2]?.kind === "quote");
  const invertible = inverted || lexicon.language.inverts;
  const rule = (plain: Found["rule"]): Found["rule"] => (colon ? "colon-before" : near ? plain : "distant-before");
  const before = inverted ? undefined : subjectBefore(reading, verb);
  if (before?.adjacent) return { rule: rule("subject-verb-before"), mention: before.mention, to: quote };
  if (invertible) {
    const mention = invertedSubject(reading, verb);
    if (mention && mention.to <= quote) {
      return { rule: inverted ? "split" : rule("verb-subject-before"), mention, to: quote };
    }
  }
  return before && { rule: colon ? "colon-before" : "distant-before", mention: before.mention, to: quote };
}

function invertedSubject(reading: Reading, verb: number): Mention | undefined {
  return subjectAfter(reading, verb) ?? mentionAt(reading, verb + 1);
}

/** Only what a verb of saying takes along stands between it and the quotation. */
function isNear({ tokens }: Reading, verb: number, quote: number): boolean {
  for (let i = verb + 1; i < quote; i++) {
    const token = tokens[i];
    if (token?.kind === "quote") return false;
    if (token?.kind === "word" && (token.is.speech || token.is.framing)) return false;
  }
  return quote - verb < 20;
}
