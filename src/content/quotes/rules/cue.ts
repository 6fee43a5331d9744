import type { Mention } from "../mentions/mention.ts";
import { startsSentence } from "../mentions/name-word.ts";
import { mainSubject } from "../subjects/main-subject.ts";
import { subjectAfter } from "../subjects/subject-after.ts";
import { subjectAround } from "../subjects/subject-around.ts";
import { subjectBefore } from "../subjects/subject-before.ts";
import type { Reading } from "../words/reading.ts";

const lookBack = 160; // tokens

/** The subject of a verb of saying in the sentence that ends at a token, or else the subject of that sentence. */
export function cueOf(reading: Reading, end: number): Mention | undefined {
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
