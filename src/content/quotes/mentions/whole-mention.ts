import { mentionAt, mentionsBefore, type Reading } from "../words/reading.ts";
import type { Token } from "../words/token.ts";
import type { Mention } from "./mention.ts";
import { isVerb } from "./name-word.ts";

const attributes = 3; // “of the … of the …” after a noun
const apposition = 25; // tokens from a role to the name after the comma

/** A noun with its attributes and apposition: `the director of the Harbour Board`, `der Direktor des Hafens, Jan Roe,`. */
export function wholeMention(reading: Reading, mention: Mention): Mention {
  const { tokens } = reading;
  if (mention.kind === "pronoun") return mention;
  if (mention.kind === "name") return withOrigin(reading, behindRole(reading, mention));
  const to = behindAttributes(reading, behindService(reading, mention.to));
  const last = tokens[to - 1];
  const long: Mention = to > mention.to && last ? { ...mention, to, end: last.end } : mention;
  const comma = tokens[to]?.text === ",";
  const name = comma ? mentionAt(reading, to + 1) : undefined;
  const alone = name?.kind === "name" && !name.determined && !name.described;
  if (!alone || !/^[,(:.]/.test(tokens[name.to]?.text ?? ",")) return long;
  const { name: called = "" } = name;
  return { ...mention, end: name.end, to: name.to, kind: "name", name: called, described: true };
}

/** `an adviser to Karl Ott`: the token after whoever is served. */
function behindService(reading: Reading, to: number): number {
  const { tokens } = reading;
  if (!tokens[to - 1]?.is.serving || tokens[to]?.lower !== "to") return to;
  return mentionAt(reading, to + 1)?.to ?? to;
}

/** The token after a chain of “of the … of the …”. */
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
  let long = mention;
  for (const before of mentionsBefore(reading, mention.from - 1)) {
    if (!isApposed(tokens, before.to, mention.from) || mention.from - before.from > apposition)
      break;
    const bare = before.kind === "name" && !before.determined && !before.described;
    const led = tokens[before.from - 1]?.is;
    if (bare && !led?.preposition && !led?.and) break;
    if (before.determined && before.head.role)
      long = { ...mention, start: before.start, from: before.from, described: true };
  }
  return long;
}

/** The tokens between contain no verb, no quotation and no clause. */
function isApposed(tokens: readonly Token[], from: number, to: number): boolean {
  const sentence = tokens[to]?.sentence;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || token.kind === "quote") return false;
    if (token.kind === "sign") {
      if (token.text !== ",") return false;
      continue;
    }
    const { is } = token;
    if (isVerb(is) || is.auxiliary || is.reported || is.participle || is.relative) return false;
    if (is.conjunction && !is.and && !is.preposition) return false;
  }
  return true;
}

/** `Jane Roe of the Harbour Board`, `Jan Roe vom Hafenamt`: the affiliation is part of the mention. */
function withOrigin(reading: Reading, mention: Mention): Mention {
  const { tokens, lexicon } = reading;
  if (!tokens[mention.to]?.is.origin) return mention;
  const to = lexicon.grammar.nounsAreCapital
    ? behindAttributes(reading, mention.to)
    : behindPlace(reading, mention.to + 1);
  const last = tokens[to - 1];
  return to > mention.to && last ? { ...mention, to, end: last.end } : mention;
}

/** The token after the name of a place or an organisation. */
function behindPlace(reading: Reading, from: number): number {
  const place = mentionAt(reading, from);
  return place?.kind === "name" ? place.to : 0;
}
