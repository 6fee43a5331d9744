import type { Mention } from "../mentions/mention.ts";
import type { Reading } from "../words/reading.ts";
import { isSmall } from "../words/token.ts";
import { subjectAfter } from "./subject-after.ts";

/** The source after “according to”; it may be a noun that is not in the tables. */
export function sourceAfter(reading: Reading, according: number): Mention | undefined {
  const known = subjectAfter(reading, according);
  const token = reading.tokens[according + 1];
  if (known || token?.kind !== "word" || isSmall(token) || token.is.preposition) return known;
  if (reading.lexicon.grammar.nounsAreCapital && !token.capital) return undefined;
  const span = { start: token.start, end: token.end, from: according + 1, to: according + 2 };
  return { ...span, kind: "nominal", head: token.is, described: false, determined: false };
}
