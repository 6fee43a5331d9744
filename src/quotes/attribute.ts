import type { Speech } from "./is-speech.ts";
import { isReported, speechOf } from "./is-speech.ts";
import { afterQuote, type Found } from "./rules/after-quote.ts";
import type { Attribution, RuleName } from "./rules/attribution.ts";
import { beforeQuote } from "./rules/before-quote.ts";
import { mainSubject, subjectBefore } from "./words/find-subject.ts";
import type { Mention } from "./words/mention.ts";
import { mentionsBefore, type Reading } from "./words/reading.ts";
import { subjectAround, whole } from "./words/subject-around.ts";
import type { Token } from "./words/token.ts";

/** A quotation in its paragraph: whether it is speech, and whose. */
export type Said = {
  readonly token: Token;
  readonly paragraph: number;
  /** The number of its token. */
  readonly index: number;
  readonly kind: Exclude<Speech, undefined>;
  attribution?: Attribution;
};

/** The quotations of an article with who said each, by the first rule that knows. */
export function attribute(text: string, readings: readonly Reading[]): readonly Said[] {
  const said = readings.map((reading, paragraph) => ownClauses(text, reading, paragraph));
  for (let paragraph = 0; paragraph < readings.length; paragraph++) {
    withinParagraph(readings, said, paragraph);
  }
  return said.flat();
}

/** Rules that look only at the sentence in which a quotation stands. */
function ownClauses(text: string, reading: Reading, paragraph: number): Said[] {
  const all: Said[] = [];
  reading.tokens.forEach((token, index) => {
    if (token.kind !== "quote") return;
    const found = ownClause(text, reading, index);
    const kind = speechOf(text, reading, index, found, all.length > 0);
    if (!kind) return;
    all.push({
      token,
      paragraph,
      index,
      kind,
      ...(found && {
        attribution: { rule: found.rule, mention: whole(reading, found.mention), at: paragraph },
      }),
    });
  });
  return all;
}

const isSmallLetter = (text: string, token: Token | undefined): boolean =>
  /^\p{Ll}/u.test(text.slice(token?.marked?.innerStart, token?.marked?.innerEnd));

function ownClause(text: string, reading: Reading, index: number): Found | undefined {
  const { tokens } = reading;
  const before = beforeQuote(reading, index);
  if (before?.rule === "label") return before;
  const comma = tokens[index]?.comma === true || tokens[index + 1]?.text === ",";
  const open = comma || tokens[index]?.open === true;
  // `He asked: “Why?” Roe said nothing.` belongs to what stands before it.
  const led = /^[:,]/.test(tokens[index - 1]?.text ?? "");
  if (before && led && !comma) return before;
  const after = afterQuote(reading, index);
  if (!after || !before) return after ?? before;
  // `Roe called it „late“, Ott denied that.`: the comma is the sentence's own.
  if (!tokens[index]?.open && after.rule !== "verb-subject-after" && before.rule !== "distant-before" && isSmallLetter(text, tokens[index])) {
    return before;
  }
  return open || tokens[index + 1]?.capital === false ? after : before;
}

/** Rules that look at the quotations and sentences around. */
function withinParagraph(readings: readonly Reading[], said: readonly Said[][], at: number): void {
  const here = said[at] ?? [];
  const reading = readings[at];
  if (!reading) return;
  here.forEach((one, n) => {
    if (one.attribution) return;
    const previous = here[n - 1];
    const next = here[n + 1];
    const found =
      reportedSpeech(reading, one, previous, at) ??
      sentenceSubject(reading, one, at) ??
      sentenceBefore(reading, one, previous, at) ??
      follow(previous, "same-paragraph") ??
      (next && next.kind === "direct" && next.index - one.index === 1 ? follow(next, "next-in-paragraph") : undefined) ??
      (n === 0 && one.index === 0 ? fromParagraphBefore(readings, said, at) : undefined) ??
      follow(next, "next-in-paragraph") ?? (n === 0 && one.index !== 0 ? fromParagraphBefore(readings, said, at) : undefined);
    const source = found && readings[found.at];
    if (source) one.attribution = { ...found, mention: whole(source, found.mention) };
  });
}

function follow(other: Said | undefined, rule: RuleName): Attribution | undefined {
  return other?.attribution && { ...other.attribution, rule };
}

const reportReach = 4; // sentences that one speech may be reported in

/** `Roe sagte ab. Es sei „zu spät“.`: the mood says that whoever spoke goes on. */
function reportedSpeech(
  reading: Reading,
  one: Said,
  previous: Said | undefined,
  at: number,
): Attribution | undefined {
  const { tokens } = reading;
  if (!isReported(tokens, one.index)) return undefined;
  const sentence = one.token.sentence;
  for (let i = one.index - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.sentence < sentence - reportReach) return undefined;
    if (previous?.index === i && previous.attribution) return { ...previous.attribution, rule: "reported-speech" };
    if (token.sentence === sentence || !(token.is.speech || token.is.framing)) continue;
    const subject = subjectAround(reading, i);
    if (subject) return { rule: "reported-speech", mention: subject.mention, at };
  }
  const end = tokens.findIndex((token) => token.sentence === sentence) - 1;
  const main = end > 0 ? mainSubject(reading, end + 1) : undefined;
  return main && { rule: "reported-speech", mention: main, at };
}

/** `Roe put it this way: “…”`: whom the sentence is about, or the name before the colon. */
function sentenceSubject(reading: Reading, one: Said, at: number): Attribution | undefined {
  const { tokens } = reading;
  const before = tokens[one.index - 1];
  if (!before || before.kind === "quote") return undefined;
  const colon = before.text === ":";
  if (!colon && before.sentence !== one.token.sentence) return undefined;
  const main = mainSubject(reading, one.index - (colon ? 1 : 0));
  const nearest = colon ? lastMention(reading, one.index - 1) : undefined;
  const mention = nearest?.kind === "name" && main?.kind !== "name" ? nearest : main;
  return mention && { rule: "sentence-subject", mention, at };
}

function lastMention(reading: Reading, end: number): Mention | undefined {
  for (const mention of mentionsBefore(reading, end)) return mention.to === end ? mention : undefined;
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
  if (previous && previous.token.sentence === last.sentence && previous.attribution) return undefined;
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
  for (let i = end; i >= 0 && tokens[i]?.sentence === sentence; i--) {
    const is = tokens[i]?.is;
    if (!is?.speech && !is?.framing) continue;
    const subject = reading.lexicon.language.inverts ? subjectAround(reading, i) : subjectBefore(reading, i);
    if (subject) return subject.mention;
  }
  return mainSubject(reading, end + 1);
}

/** The unclosed chain, the colon at a paragraph's end, and what the paragraph before is about. */
function fromParagraphBefore(
  readings: readonly Reading[],
  said: readonly Said[][],
  at: number,
): Attribution | undefined {
  const before = readings[at - 1];
  const reading = readings[at];
  if (!before || !reading || reading.paragraph.fresh) return undefined;
  const last = before.tokens.length - 1;
  const previous = said[at - 1]?.at(-1);
  if (previous && previous.index === last && !previous.token.marked?.closed) return follow(previous, "unclosed-chain");
  if (before.tokens[last]?.text === ":") {
    const mention = cueOf(before, last);
    if (mention) return { rule: "paragraph-colon", mention, at: at - 1 };
  }
  if (previous?.attribution && previous.token.sentence >= (before.tokens[last]?.sentence ?? 0) - 0) {
    return follow(previous, "closed-chain");
  }
  const mention = cueOf(before, last);
  if (mention) return { rule: "paragraph-before", mention, at: at - 1 };
  return follow(previous, "closed-chain");
}
