import type { Said } from "../said.ts";
import { isHeard } from "../subjects/told-by.ts";
import type { Attribution } from "./attribution.ts";
import { follow } from "./follow.ts";
import { fromParagraphBefore } from "./paragraphs-around.ts";
import { reportedSpeech } from "./reported-speech.ts";
import { sentenceSubject } from "./sentence-subject.ts";
import { sentenceBefore, sentenceBehind } from "./sentences-around.ts";
import { signatureBelow } from "./signature.ts";
import type { Surroundings } from "./surroundings.ts";

/** The first speaker that these rules find for a quotation whose own sentence does not attribute it. */
export function fromAround(one: Said, around: Surroundings): Attribution | undefined {
  const { reading, at, earlier, next } = around;
  if (isHeard(reading.tokens, one.index)) return undefined;
  const previous = earlier.at(-1);
  const opens = one.index === 0;
  return (
    signatureBelow(one, around) ??
    reportedSpeech(one, around) ??
    sentenceBehind(reading, one, at) ??
    sentenceSubject(reading, one, at) ??
    sentenceBefore(reading, one, previous, at) ??
    follow(previous, "same-paragraph", reading) ??
    (next?.kind === "direct" && next.index === one.index + 1
      ? follow(next, "next-in-paragraph", reading)
      : undefined) ??
    (opens ? fromParagraphBefore(around) : undefined) ??
    follow(next, "next-in-paragraph", reading) ??
    (!previous && !opens ? fromParagraphBefore(around) : undefined)
  );
}
