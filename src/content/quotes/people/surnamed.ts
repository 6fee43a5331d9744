import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../words/reading.ts";
import type { People, Referent } from "./referent.ts";

/** `Dean said`: a word for an office, with a capital, that is also the last name of somebody named in full. */
export function surnamed(
  { from, to, determined }: Mention,
  { tokens }: Reading,
  { byLast }: People,
): Referent | undefined {
  const word = tokens[from];
  return determined || to > from + 1 || !word?.capital ? undefined : byLast.get(word.lower);
}
