import type { Mention } from "../mentions/mention.ts";
import { withPartners } from "../mentions/with-partners.ts";
import { mentionAt, type Reading } from "../words/reading.ts";
import { isSmall } from "../words/token.ts";

/** The subject behind a verb: `said Jane Roe`. */
export function subjectAfter(reading: Reading, verb: number): Mention | undefined {
  const { tokens } = reading;
  let i = verb + 1;
  while (i < verb + 5 && isSmall(tokens[i]) && !mentionAt(reading, i)) i++;
  const token = tokens[i];
  if (!token || token.sentence !== tokens[verb]?.sentence) return undefined;
  const mention = mentionAt(reading, i) ?? looseMention(reading, i);
  return mention && withPartners(reading, mention);
}

/** `said harbour pilot Jane Roe`: small words that the tables do not know, and then a name. */
function looseMention(reading: Reading, from: number): Mention | undefined {
  const { tokens } = reading;
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" && token?.kind !== "number") return undefined;
    if (
      token.is.preposition ||
      token.is.conjunction ||
      token.is.adverb ||
      token.is.participle ||
      token.is.calendar
    ) {
      return undefined;
    }
    const mention = i > from && token.capital ? mentionAt(reading, i) : undefined;
    const first = tokens[from];
    if (mention?.kind === "name" && first) {
      return { ...mention, from, start: first.start, described: true };
    }
  }
  return undefined;
}
