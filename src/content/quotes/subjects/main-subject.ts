import type { Mention } from "../mentions/mention.ts";
import { startsSentence } from "../mentions/name-word.ts";
import { mentionsBefore, type Reading } from "../words/reading.ts";
import {
  isAside,
  isAttribute,
  isLabel,
  isNominative,
  isObject,
  startsClause,
} from "./clause-place.ts";

const candidates = 27; // mentions of one sentence to try

/** The subject of the main clause that a “saying” depends on. */
export function mainSubject(reading: Reading, before: number): Mention | undefined {
  const { tokens } = reading;
  const sentence = tokens[before - 1]?.sentence;
  let first: Mention | undefined;
  let dependent: Mention | undefined;
  let scan = 0;
  for (const mention of mentionsBefore(reading, before)) {
    if (tokens[mention.from]?.sentence !== sentence || ++scan > candidates) break;
    if (!isSubject(reading, mention)) continue;
    // `When Ott died, Roe said`
    if (tokens[mention.from - 1]?.is.subordinator && startsSentence(tokens, mention.from - 1))
      dependent = mention;
    else first = mention;
  }
  return first ?? dependent;
}

/** `in Salem, New Hampshire, Roe spoke`: a name between commas, behind a place. */
function isRegion({ tokens, mentions, nextMention }: Reading, { from, to }: Mention): boolean {
  if (tokens[from - 1]?.text !== "," || tokens[to]?.text !== ",") return false;
  const place = mentions[(nextMention[from] ?? 0) - 1];
  return place?.to === from - 1 && tokens[place.from - 1]?.is.preposition === true;
}

const isSubject = (reading: Reading, mention: Mention): boolean =>
  !isObject(reading, mention) &&
  !isAttribute(reading, mention) &&
  (reading.lexicon.grammar.articlesShowCase
    ? isNominative(reading, mention)
    : startsClause(reading.tokens, mention)) &&
  !isAside(reading.tokens, mention) &&
  !isRegion(reading, mention) &&
  !isLabel(reading.tokens, mention);
