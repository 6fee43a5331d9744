import { mentionAt, mentionsBefore, type Reading } from "../words/reading.ts";
import type { Mention } from "./mention.ts";

const attributes = 3; // “of the … of the …” behind a noun

/** A noun with what belongs to it: `the director of the Harbour Board`, `der Direktor des Hafens, Jan Roe,`. */
export function wholeMention(reading: Reading, mention: Mention): Mention {
  const { tokens } = reading;
  if (mention.kind === "pronoun") return mention;
  if (mention.kind === "name") return withOrigin(reading, behindRole(reading, mention));
  const to = behindAttributes(reading, mention.to);
  const last = tokens[to - 1];
  const long: Mention = to > mention.to && last ? { ...mention, to, end: last.end } : mention;
  const comma = tokens[to]?.text === ",";
  const name = comma ? mentionAt(reading, to + 1) : undefined;
  const alone = name?.kind === "name" && !name.determined && !name.described;
  if (!alone || !/^[,(:]/.test(tokens[name.to]?.text ?? ",")) return long;
  const { name: called = "" } = name;
  return { ...mention, end: name.end, to: name.to, kind: "name", name: called, described: true };
}

/** The token behind “of the …” after “of the …”. */
function behindAttributes(reading: Reading, from: number): number {
  let to = from;
  for (let n = 0; n < attributes && reading.tokens[to]?.is.attribute; n++) {
    const belongs = mentionAt(reading, to) ?? mentionAt(reading, to + 1);
    if (!belongs || belongs.kind === "pronoun") break;
    to = belongs.to;
  }
  return to;
}

/** `der Direktor des Hafens, Jan Roe,`: the role before the comma is part of the mention. */
function behindRole(reading: Reading, mention: Mention): Mention {
  const { tokens } = reading;
  if (tokens[mention.from - 1]?.text !== "," || mention.described || mention.determined)
    return mention;
  if (!/^[,(:]/.test(tokens[mention.to]?.text ?? ",")) return mention;
  let looked = 0;
  for (const before of mentionsBefore(reading, mention.from - 1)) {
    if (
      ++looked > attributes + 1 ||
      tokens[before.from]?.sentence !== tokens[mention.from]?.sentence
    )
      break;
    if (before.kind !== "nominal" || !before.determined) continue;
    const long = wholeMention(reading, before);
    if (long.to === mention.to)
      return { ...mention, start: long.start, from: long.from, described: true };
    if (tokens[long.to]?.text !== ",") break;
  }
  return mention;
}

/** German: `Jan Roe vom Hafenamt` is named so. */
function withOrigin(reading: Reading, mention: Mention): Mention {
  const { tokens, lexicon } = reading;
  if (!lexicon.language.capitalNouns || !tokens[mention.to]?.is.origin) return mention;
  const to = behindAttributes(reading, mention.to);
  const last = tokens[to - 1];
  return last ? { ...mention, to, end: last.end } : mention;
}
