import { confidenceOf } from "../confidence.ts";
import type { Mention } from "../mentions/mention.ts";
import { isStop, startsSentence } from "../mentions/name-word.ts";
import type { Said } from "../said.ts";
import { startsClause } from "../subjects/clause-place.ts";
import { mainSubject } from "../subjects/main-subject.ts";
import { subjectAfter } from "../subjects/subject-after.ts";
import { subjectAround } from "../subjects/subject-around.ts";
import { subjectBefore } from "../subjects/subject-before.ts";
import { unknown } from "../words/lexicon.ts";
import { mentionAt, mentionsBefore, type Reading } from "../words/reading.ts";
import type { Token } from "../words/token.ts";
import type { Attribution, AttributionRule } from "./attribution.ts";
import { introducedBy } from "./introduced.ts";
import { reportedSpeech } from "./reported-speech.ts";
import { signatureBelow } from "./signature.ts";
import type { Surroundings } from "./surroundings.ts";

/** Who says a quotation whose own sentence does not tell: by the sentences, quotations and paragraphs around it. */
export function fromAround(place: Surroundings, n: number): Attribution | undefined {
  const { readings, said, at } = place;
  const reading = readings[at];
  const one = said[at]?.[n];
  if (!reading || !one) return undefined;
  const previous = said[at]?.[n - 1];
  const next = said[at]?.[n + 1];
  const opens = one.index === 0;
  return (
    signatureBelow(place, n) ??
    reportedSpeech(place, n) ??
    sentenceBehind(reading, one, at) ??
    sentenceSubject(reading, one, at) ??
    sentenceBefore(reading, one, previous, at) ??
    follow(previous, "same-paragraph", reading) ??
    (next?.kind === "direct" && next.index === one.index + 1
      ? follow(next, "next-in-paragraph", reading)
      : undefined) ??
    (opens ? fromParagraphBefore(place) : undefined) ??
    follow(next, "next-in-paragraph", reading) ??
    (n === 0 && !opens ? fromParagraphBefore(place) : undefined)
  );
}

function follow(
  other: Said | undefined,
  rule: AttributionRule,
  { lexicon }: Reading,
): Attribution | undefined {
  const before = other?.attribution;
  if (!before) return undefined;
  const atMost = Math.min(before.atMost ?? 1, confidenceOf(before.rule, lexicon.tag));
  return { ...before, rule, atMost };
}

const lookBack = 160; // tokens
const sentenceLength = 40; // tokens

/** `Die Brücke sei „sicher“. Das sagte Roe am Montag.` */
function sentenceBehind(reading: Reading, { index }: Said, at: number): Attribution | undefined {
  const { tokens } = reading;
  let i = index + 1;
  while (i < index + sentenceLength && tokens[i]?.sentence === tokens[index]?.sentence) i++;
  if (!tokens[i]?.is.pointer || !startsSentence(tokens, i) || !tokens[i + 1]?.is.telling)
    return undefined;
  const mention = subjectAfter(reading, i + 1);
  return mention && { rule: "sentence-behind", mention, at };
}

/** `Roe put it this way: “…”`: whom the sentence is about, or the name before the colon. */
function sentenceSubject(reading: Reading, one: Said, at: number): Attribution | undefined {
  const { tokens } = reading;
  const before = tokens[one.index - 1];
  if (!before || before.kind === "quote") return undefined;
  const colon = before.text === ":";
  if (!colon && before.sentence !== one.token.sentence) return undefined;
  if (isToldBefore(tokens, one.index)) return undefined;
  const main = mainSubject(reading, one.index - (colon ? 1 : 0));
  const introduced = colon ? introducedBy(reading, one.index - 1) : undefined;
  if (introduced) return { rule: "sentence-subject", mention: introduced, at };
  const near = colon ? subjectOfUnknownVerb(reading, one.index - 1) : undefined;
  if (near) return { rule: "sentence-subject", mention: near, at };
  const agent = agentBefore(reading, one.index);
  if (agent) return { rule: "agent", mention: agent, at };
  const nearest = colon ? lastMention(reading, one.index - 1) : undefined;
  const sure = !reading.lexicon.grammar.nounsAreCapital || nearest?.described;
  const mention = sure && nearest?.kind === "name" && main?.kind !== "name" ? nearest : main;
  if (!mention || (colon && isBareLabel(mention, one.index))) return undefined;
  return { rule: "sentence-subject", mention, at };
}

/** `Asked for more, he demurred:`: the words right before the colon, whatever the clause before says. */
function subjectOfUnknownVerb(reading: Reading, colon: number): Mention | undefined {
  const { tokens } = reading;
  const verb = tokens[colon - 1];
  if (verb?.kind !== "word" || verb.capital || isStop(verb) || verb.is !== unknown)
    return undefined;
  const mention = lastMention(reading, colon - 1);
  if (!mention || mention.kind === "nominal") return undefined;
  return startsClause(tokens, mention) ? mention : undefined;
}

/** `Roe was told, “…”`: the subject is who heard it. */
function isToldBefore(tokens: readonly Token[], quote: number): boolean {
  for (let i = quote - 1; i > quote - 4; i--) {
    if (tokens[i]?.is.told) return tokens[i - 1]?.is.passive === true;
  }
  return false;
}

/** `The plan was described by Roe as “…”` */
function agentBefore(reading: Reading, quote: number): Mention | undefined {
  const { tokens } = reading;
  let framed = false;
  for (let i = quote - 1; i > quote - 14 && tokens[i]?.sentence === tokens[quote]?.sentence; i--) {
    const is = tokens[i]?.is;
    framed ||= i === quote - 1 && is?.as === true;
    if (framed && is?.agent) return mentionAt(reading, i + 1);
  }
  return undefined;
}

/** `Minister: “…”`: a word for somebody, and nobody named. */
const isBareLabel = ({ kind, determined, to }: Mention, quote: number): boolean =>
  kind === "nominal" && !determined && to === quote - 1;

function lastMention(reading: Reading, end: number): Mention | undefined {
  for (const mention of mentionsBefore(reading, end))
    return mention.to === end ? mention : undefined;
  return undefined;
}

/** `Roe was blunt. “…”`: whoever the sentence before is about. */
function sentenceBefore(
  reading: Reading,
  one: Said,
  previous: Said | undefined,
  at: number,
): Attribution | undefined {
  const { tokens } = reading;
  const end = one.index - 1;
  const last = tokens[end];
  if (!last || last.kind === "quote" || last.sentence === one.token.sentence) return undefined;
  if (previous && previous.token.sentence === last.sentence && previous.attribution)
    return undefined;
  if (previous && previous.token.sentence + 1 === last.sentence && previous.attribution) {
    // The attribution of the quotation before may be a sentence of its own.
    const { mention } = previous.attribution;
    if (previous.attribution.at === at && mention.from > previous.index) return undefined;
  }
  const mention = cueOf(reading, end);
  return mention && { rule: "sentence-before", mention, at };
}

/** Who says something in the sentence that ends at a token; else whom it is about. */
function cueOf(reading: Reading, end: number): Mention | undefined {
  const { tokens } = reading;
  const sentence = tokens[end]?.sentence;
  for (let i = end; i > end - lookBack && tokens[i]?.sentence === sentence; i--) {
    const is = tokens[i]?.is;
    if (!is?.speech && !is?.framing) continue;
    if (startsSentence(tokens, i) && tokens[i]?.capital) {
      const after = subjectAfter(reading, i);
      if (after) return after;
    }
    const subject = reading.lexicon.grammar.subjectBehindVerb
      ? subjectAround(reading, i)
      : subjectBefore(reading, i);
    if (subject) return subject.mention;
  }
  return mainSubject(reading, end + 1);
}

/** The unclosed chain, the colon at a paragraph's end, and what the paragraph before is about. */
function fromParagraphBefore({ readings, said, at }: Surroundings): Attribution | undefined {
  const before = readings[at - 1];
  const reading = readings[at];
  if (!before || !reading || reading.paragraph.fresh) return undefined;
  const last = before.tokens.length - 1;
  const previous = said[at - 1]?.at(-1);
  if (previous && previous.index === last && !previous.token.marked?.closed)
    return follow(previous, "unclosed-chain", reading);
  const introduced = introducedBy(before, last);
  if (introduced) return { rule: "paragraph-colon", mention: introduced, at: at - 1 };
  if (before.tokens[last]?.text === ":") {
    const mention = cueOf(before, last);
    if (mention) return { rule: "paragraph-colon", mention, at: at - 1 };
  }
  if (
    previous?.attribution &&
    previous.token.sentence >= (before.tokens[last]?.sentence ?? 0) - 0
  ) {
    return follow(previous, "closed-chain", reading);
  }
  const mention = cueOf(before, last);
  if (mention && mention.kind !== "nominal")
    return { rule: "paragraph-before", mention, at: at - 1 };
  return follow(previous, "closed-chain", reading);
}

/** A paragraph that opens a quotation and does not close it: whoever is named in the next one that goes on with it. */
export function fromParagraphAfter({ readings, said, at }: Surroundings): Attribution | undefined {
  const last = said[at]?.at(-1);
  const next = said[at + 1]?.[0];
  const reading = readings[at + 1];
  if (!last || !reading || reading.paragraph.fresh || next?.index !== 0) return undefined;
  if (last.token.marked?.closed || said[at]?.some(({ attribution }) => attribution))
    return undefined;
  return follow(next, "unclosed-chain", reading);
}
