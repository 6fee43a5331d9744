import { mentionAt, type Reading } from "../words/reading.ts";
import type { Found } from "./attribution.ts";
import { verbAt } from "./verb-behind.ts";
import { verbFirst } from "./verb-first.ts";

const clauseReach = 25; // tokens from a fragment to the comma before “Roe said”

/** `The plan was “dead” and would not come back, Roe said.`: the sentence ends with the attribution. */
export function clauseBehind(reading: Reading, from: number): Found | undefined {
  const { tokens } = reading;
  const sentence = tokens[from]?.sentence;
  for (let i = from; i < from + clauseReach && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.text !== ",") continue;
    const found = verbFirst(reading, i + 1, true) ?? shortClause(reading, i + 1);
    if (found) return { ...found, rule: "clause-behind" };
  }
  return undefined;
}

function shortClause(reading: Reading, from: number): Found | undefined {
  const mention = mentionAt(reading, from);
  const verb = mention && verbAt(reading.tokens, mention.to);
  if (!mention || verb === undefined) return undefined;
  const next = reading.tokens[verb + 1];
  const ends =
    !next ||
    next.sentence !== reading.tokens[verb]?.sentence ||
    /^[.]/.test(next.text) ||
    next.is.preposition === true ||
    next.is.calendar === true ||
    next.is.adverb === true;
  return ends ? { rule: "clause-behind", mention } : undefined;
}
