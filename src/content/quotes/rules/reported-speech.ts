import type { Mention } from "../mentions/mention.ts";
import { isVerb } from "../mentions/name-word.ts";
import type { Said } from "../said.ts";
import { mainSubject } from "../subjects/main-subject.ts";
import { isReported } from "../subjects/reported-mood.ts";
import { subjectAround } from "../subjects/subject-around.ts";
import { isImpersonal } from "../subjects/written-source.ts";
import { mentionAt, type Reading } from "../words/reading.ts";
import type { Attribution } from "./attribution.ts";
import type { Surroundings } from "./surroundings.ts";

const reach = 4; // sentences that may report one speech
const lookBack = 160; // tokens

/** `Roe sagte ab. Es sei „zu spät“.`: the mood shows that the same speaker continues. */
export function reportedSpeech(one: Said, around: Surroundings): Attribution | undefined {
  const { reading, at, earlier } = around;
  if (!isReported(reading.tokens, one.index)) return undefined;
  const start = sentenceStart(reading, one.index);
  const governor = governorOf(reading, start, one.index);
  if (governor) return { rule: "reported-speech", mention: governor, at };
  const reporter =
    reporterBefore(reading, at, start - 1, earlier.at(-1)) ??
    (isWhollyReported(reading, start) ? reporterOfParagraphBefore(around) : undefined);
  if (reporter) return reporter;
  const main = mainSubject(reading, one.index);
  return main && { rule: "reported-speech", mention: main, at };
}

function sentenceStart({ tokens }: Reading, index: number): number {
  const sentence = tokens[index]?.sentence;
  let i = index;
  while (i > index - lookBack && tokens[i - 1]?.sentence === sentence) i--;
  return i;
}

/** `Roe ging davon aus, dass die Brücke „sicher“ sei`: the clause before `dass` has its own subject and is not in that mood. Also `Roe: Die Brücke sei „sicher“`. */
function governorOf(reading: Reading, start: number, quote: number): Mention | undefined {
  const { tokens } = reading;
  if (tokens[start]?.is.conjunction) return undefined;
  const label = mentionAt(reading, start);
  if (label && tokens[label.to]?.text === ":" && label.kind !== "pronoun") return label;
  for (let i = start; i < quote; i++) {
    if (tokens[i]?.is.reported) return undefined;
    if (tokens[i]?.is.complementiser && i > start) return mainSubject(reading, i);
  }
  return undefined;
}

/** The first clause has the mood, so this sentence does not name the speaker. */
function isWhollyReported({ tokens }: Reading, start: number): boolean {
  const sentence = tokens[start]?.sentence;
  for (let i = start; i < start + lookBack && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.is.reported) return true;
    if (tokens[i]?.kind !== "word") return false;
  }
  return false;
}

function reporterOfParagraphBefore({
  readings,
  reading,
  at,
  before,
}: Surroundings): Attribution | undefined {
  const previous = readings[at - 1];
  if (!previous || reading.paragraph.fresh) return undefined;
  return reporterBefore(previous, at - 1, previous.tokens.length - 1, before.at(-1));
}

/** The last person before a token who said something or was quoted. */
function reporterBefore(
  reading: Reading,
  at: number,
  last: number,
  quoted: Said | undefined,
): Attribution | undefined {
  const { tokens } = reading;
  const sentence = tokens[last]?.sentence ?? 0;
  for (let i = last; i >= 0 && i > last - lookBack; i--) {
    const token = tokens[i];
    if (!token || token.sentence <= sentence - reach) return undefined;
    if (quoted?.index === i && quoted.attribution)
      return { ...quoted.attribution, rule: "reported-speech" };
    if (!isVerb(token.is) && !isImpersonal(tokens, i)) continue;
    const subject = subjectAround(reading, i);
    if (subject) return { rule: "reported-speech", mention: subject.mention, at };
  }
  return undefined;
}
