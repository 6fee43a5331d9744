import type { Mention } from "../mentions/mention.ts";
import { isStop } from "../mentions/name-word.ts";
import { withPartners } from "../mentions/with-partners.ts";
import { mentionAt, type Reading } from "../words/reading.ts";
import { isSmall } from "../words/token.ts";

/** The subject after a verb: `said Jane Roe`. */
export function subjectAfter(reading: Reading, verb: number): Mention | undefined {
  const { tokens } = reading;
  let i = verb + 1;
  while (i < verb + 5 && isSmall(tokens[i]) && !mentionAt(reading, i)) i++;
  const token = tokens[i];
  if (!token || token.sentence !== tokens[verb]?.sentence) return undefined;
  const mention = mentionAt(reading, i) ?? looseMention(reading, i);
  return mention && withPartners(reading, describedBehind(reading, mention));
}

/** `said Roe ally Karl Ott`: after the verb, a noun that is not in the tables and a name of two words. */
function describedBehind(reading: Reading, mention: Mention): Mention {
  const noun = reading.tokens[mention.to];
  if (mention.kind !== "name" || noun?.kind !== "word" || noun.capital || isStop(noun))
    return mention;
  const name = mentionAt(reading, mention.to + 1);
  if (name?.kind !== "name" || name.determined || !name.name?.includes(" ")) return mention;
  return { ...name, start: mention.start, from: mention.from, described: true };
}

/** `said harbour pilot Jane Roe`: words in small letters that are not in the tables, then a name. */
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
