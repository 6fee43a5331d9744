import { entryWith } from "../words/entry.ts";
import { mentionAt, mentionsBefore, type Reading } from "../words/reading.ts";
import type { Mention } from "./mention.ts";

const group = entryWith({ group: true });

/** `Jane Roe and Karl Ott`: two people who speak together. */
export function withPartners(reading: Reading, mention: Mention): Mention {
  if (!reading.tokens[mention.to]?.is.and) return mention;
  const other = mentionAt(reading, mention.to + 1);
  if (!other || other.kind === "pronoun" || mention.kind !== other.kind) return mention;
  return asGroup(mention, other);
}

/** `Jane Roe, Karl Ott and Ada Quill`: adds those who are named before a subject and speak with it. */
export function withEarlierPartners(
  reading: Reading,
  mention: Mention,
  isSubject: (first: Mention) => boolean,
): Mention {
  const { tokens } = reading;
  if (mention.kind === "pronoun" || !tokens[mention.from - 1]?.is.and) return mention;
  let first: Mention | undefined;
  let end = mention.from - 1;
  for (const before of mentionsBefore(reading, end)) {
    if (tokens[end - 1]?.text === "," && before.to === end - 1) end--;
    if (before.to !== end || before.kind === "pronoun") break;
    first = before;
    end = before.from - 1;
    if (tokens[end]?.text !== ",") break;
  }
  if (!first || !isSubject(first)) return mention;
  return asGroup(first, mention);
}

/** One mention from the start of the first to the end of the second. */
export function asGroup(first: Mention, { end, to }: Mention): Mention {
  const { name: _, ...rest } = first;
  return { ...rest, end, to, kind: "nominal", head: group, genders: ["they"] };
}
