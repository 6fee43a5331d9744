import type { Mention } from "../mentions/mention.ts";
import { startsSentence } from "../mentions/name-word.ts";
import { isTitle } from "../subjects/gap-before-verb.ts";
import { sourceAfter } from "../subjects/source-after.ts";
import { subjectAfter } from "../subjects/subject-after.ts";
import { subjectAround } from "../subjects/subject-around.ts";
import { subjectBefore } from "../subjects/subject-before.ts";
import { isTold, tellerBehind } from "../subjects/told-by.ts";
import { isImpersonal } from "../subjects/written-source.ts";
import { mentionAt, mentionsBefore, phraseAt, type Reading } from "../words/reading.ts";
import type { Found } from "./attribution.ts";
import { framedQuote } from "./framed-quote.ts";
import { isSayingVerb } from "./verb-behind.ts";

const shortLabel = 5; // words of a label like “Film of the week”; a longer run of capitals is a headline
const reach = 60; // tokens searched before a quotation

/** `Jane Roe said: “…”` · `Am Montag sagte Roe: „…“` · `JANE ROE: “…”` · `According to Roe, “…”` */
export function beforeQuote(reading: Reading, quote: number): Found | undefined {
  return label(reading, quote) ?? clauseBefore(reading, quote);
}

/** A name and a colon, as in a transcript. */
function label(reading: Reading, quote: number): Found | undefined {
  const { tokens } = reading;
  if (tokens[quote - 1]?.text !== ":") return undefined;
  const end = tokens[quote - 2]?.text === ")" ? bracketBefore(reading, quote - 2) : quote - 1;
  for (const mention of mentionsBefore(reading, end)) {
    if (mention.to !== end || !beginsLine(tokens, mention.from)) return undefined;
    const bare = mention.kind === "nominal" && !mention.determined;
    if (bare && mention.to - mention.from <= shortLabel) return undefined;
    return { rule: "label", mention };
  }
  return undefined;
}

/** At the beginning of a sentence, or after a dash that ends a heading. */
const beginsLine = (tokens: Reading["tokens"], i: number): boolean =>
  startsSentence(tokens, i) || /^[–—-]+$/.test(tokens[i - 1]?.text ?? "");

/** The index of the opening bracket in `Jane Roe (Harbour): “…”`. */
function bracketBefore({ tokens }: Reading, close: number): number {
  for (let i = close - 1; i > close - 8 && i > 0; i--) if (tokens[i]?.text === "(") return i;
  return close;
}

function clauseBefore(reading: Reading, quote: number): Found | undefined {
  const { tokens } = reading;
  const colon = tokens[quote - 1]?.text === ":";
  let distant: Found | undefined;
  const sentence = colon ? tokens[quote - 1]?.sentence : tokens[quote]?.sentence;
  for (let i = quote - 1; i >= 0 && i > quote - reach; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    if (token.kind !== "word") continue;
    const according = phraseAt(reading, i, "according");
    if (according > 0) {
      const mention = sourceAfter(reading, i + according - 1);
      if (mention && mention.to <= quote) return { rule: "according-before", mention };
    }
    if (phraseAt(reading, i, "accordingBehind") > 0) {
      const mention = [...mentionsBefore(reading, i)][0];
      if (mention && i - mention.to < 2) return { rule: "according-before", mention };
    }
    if (token.is.thus && tokens[i - 1]?.text === ",") {
      const mention = subjectAfter(reading, i);
      if (mention && mention.to <= quote) return { rule: "verb-subject-before", mention };
    }
    if (token.is.citing) {
      const mention = citedAfter(reading, i, quote);
      if (mention) return { rule: "verb-subject-before", mention };
    }
    if (token.is.relaying) {
      const mention = mentionAt(reading, i + 1);
      if (mention && mention.kind !== "pronoun" && mention.to === quote - 1)
        return { rule: colon ? "colon-before" : "verb-subject-before", mention };
    }
    if (!(isSayingVerb(token) || token.is.participle || isImpersonal(tokens, i))) continue;
    if (tokens[i - 1]?.is.dependent) continue;
    const teller = isTold(tokens, i) ? tellerBehind(reading, i) : undefined;
    if (teller && teller.to <= quote) return { rule: "agent", mention: teller };
    const found = subjectOf(reading, i, quote, colon);
    if (found && found.rule !== "distant-before" && found.adjacent) return found;
    // `Roe spoke of a mason who said he was paid, adding, “…”`: Roe adds it, not the mason.
    if (found && token.is.participle && i === quote - 2 && tokens[i - 1]?.text === ",")
      return found;
    distant ??= found;
  }
  return framedQuote(reading, quote) ?? opinionBefore(reading, quote) ?? distant;
}

/** `Für Roe ist der Plan „Unsinn“`: the person whose opinion it is. */
function opinionBefore(reading: Reading, quote: number): Found | undefined {
  const { tokens } = reading;
  for (let i = quote - 1; i >= 0 && i > quote - reach; i--) {
    if (tokens[i]?.sentence !== tokens[quote]?.sentence) return undefined;
    if (!tokens[i]?.is.opinion || !startsSentence(tokens, i)) continue;
    const mention = mentionAt(reading, i + 1);
    if (!mention || !isSomebody(mention)) return undefined;
    const verb = mentionEnd(tokens, mention.to);
    return tokens[verb]?.is.auxiliary ? { rule: "according-before", mention } : undefined;
  }
  return undefined;
}

const isSomebody = ({ kind, described, head, name = "" }: Mention): boolean =>
  kind === "name" ? described || name.includes(" ") : head.role === true;

/** The token after a bracket or an apposition that belongs to a mention. */
function mentionEnd(tokens: Reading["tokens"], to: number): number {
  const close = tokens[to]?.text === "(" ? ")" : tokens[to]?.text === "," ? "," : undefined;
  if (!close) return to;
  for (let i = to + 1; i < to + 12; i++) if (tokens[i]?.text === close) return i + 1;
  return to;
}

/** `Die Zeitung zitiert einen Zeugen mit den Worten: „…“`: the object of the verb is the person quoted. */
function citedAfter(reading: Reading, verb: number, quote: number): Mention | undefined {
  if (!reading.tokens.slice(verb + 1, quote).some(({ is }) => is.quoting)) return undefined;
  for (let i = verb + 1; i < quote && !reading.tokens[i]?.is.quoting; i++) {
    const mention = mentionAt(reading, i);
    if (mention && mention.to < quote) return mention;
  }
  return undefined;
}

type Candidate = Found & { readonly adjacent: boolean };

function subjectOf(
  reading: Reading,
  verb: number,
  quote: number,
  colon: boolean,
): Candidate | undefined {
  const { tokens, lexicon } = reading;
  const near = isNear(reading, verb, quote);
  const inverted = endsQuote(tokens, verb - 1);
  const rule = (plain: Found["rule"]): Found["rule"] =>
    colon ? "colon-before" : near ? plain : "distant-before";
  const around = lexicon.grammar.subjectBehindVerb && !tokens[verb]?.is.participle;
  const before = inverted
    ? undefined
    : around
      ? subjectAround(reading, verb)
      : subjectBefore(reading, verb);
  if (before?.adjacent) {
    const after = before.mention.from > verb;
    return {
      rule: rule(after ? "verb-subject-before" : "subject-verb-before"),
      mention: before.mention,
      adjacent: true,
    };
  }
  if (inverted || startsSentence(tokens, verb) || isInserted(reading, verb, quote)) {
    const mention = subjectAfter(reading, verb);
    if (mention && mention.to <= quote) {
      const plain = rule("verb-subject-before");
      return { rule: inverted ? "split" : plain, mention, adjacent: true };
    }
  }
  if (!before) return undefined;
  return {
    rule: colon ? "colon-before" : "distant-before",
    mention: before.mention,
    adjacent: false,
  };
}

/** `Because it is late, explained Roe, “we go”`: the verb follows a comma, and its subject is between it and the next comma. */
function isInserted(reading: Reading, verb: number, quote: number): boolean {
  const { tokens } = reading;
  if (tokens[verb - 1]?.text !== "," || tokens[verb]?.is.participle) return false;
  const mention = mentionAt(reading, verb + 1);
  return mention?.kind === "name" && mention.to === quote - 1 && tokens[quote - 1]?.text === ",";
}

const endsQuote = (tokens: Reading["tokens"], i: number): boolean =>
  (tokens[i]?.kind === "quote" && !isTitle(tokens, i)) ||
  (tokens[i]?.text === "," && tokens[i - 1]?.kind === "quote");

/** Only complements of the verb of saying are between it and the quotation. */
function isNear({ tokens }: Reading, verb: number, quote: number): boolean {
  for (let i = verb + 1; i < quote; i++) {
    const token = tokens[i];
    if (token?.kind === "quote") return false;
    if (token?.kind === "word" && (token.is.speech || token.is.framing)) return false;
  }
  return quote - verb < 20;
}
