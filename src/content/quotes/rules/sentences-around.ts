import { startsSentence } from "../mentions/name-word.ts";
import type { Said } from "../said.ts";
import { subjectAfter } from "../subjects/subject-after.ts";
import type { Reading } from "../words/reading.ts";
import type { Attribution } from "./attribution.ts";
import { cueOf } from "./cue.ts";

const sentenceLength = 40; // tokens

/** `Die Brücke sei „sicher“. Das sagte Roe am Montag.` */
export function sentenceBehind(
  reading: Reading,
  { index }: Said,
  at: number,
): Attribution | undefined {
  const { tokens } = reading;
  let i = index + 1;
  while (i < index + sentenceLength && tokens[i]?.sentence === tokens[index]?.sentence) i++;
  if (!tokens[i]?.is.pointer || !startsSentence(tokens, i) || !tokens[i + 1]?.is.telling)
    return undefined;
  const mention = subjectAfter(reading, i + 1);
  return mention && { rule: "sentence-behind", mention, at };
}

/** `Roe was blunt. “…”`: the subject of the sentence before. */
export function sentenceBefore(
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
    // The attribution of the previous quotation may be a separate sentence.
    const { mention } = previous.attribution;
    if (previous.attribution.at === at && mention.from > previous.index) return undefined;
  }
  const mention = cueOf(reading, end);
  return mention && { rule: "sentence-before", mention, at };
}
