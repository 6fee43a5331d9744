import { entryWith } from "../words/lexicon.ts";
import { mentionAt, type Reading } from "../words/reading.ts";
import type { Mention } from "./mention.ts";

const group = entryWith({ group: true });

/** `Jane Roe and Karl Ott`: two who speak as one. */
export function withPartners(reading: Reading, mention: Mention): Mention {
  if (!reading.tokens[mention.to]?.is.and) return mention;
  const other = mentionAt(reading, mention.to + 1);
  if (!other || other.kind === "pronoun" || mention.kind !== other.kind) return mention;
  return asGroup(mention, other);
}

/** Two mentions as one, from the first to the end of the second. */
export function asGroup(first: Mention, { end, to }: Mention): Mention {
  const { name: _, ...rest } = first;
  return { ...rest, end, to, kind: "nominal", head: group, genders: ["they"] };
}
