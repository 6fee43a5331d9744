import { isNominative, type Subject, subjectAfter, subjectBefore } from "./find-subject.ts";
import type { Mention } from "./mention.ts";
import { startsSentence } from "./read-mention.ts";
import { mentionAt, mentionsBefore, type Reading } from "./reading.ts";
import type { Token } from "./token.ts";

const clause = 25; // tokens between an auxiliary and the verb at the clause's end

/**
 * The subject of a verb in a language that puts its verb second, so that the subject may stand on either side:
 * `Roe sagte` · `Am Montag sagte Roe` · `Als Fehler bezeichnete er …` · `Roe hat den Plan bestätigt`
 */
export function subjectAround(reading: Reading, last: number): Subject | undefined {
  const { tokens } = reading;
  const verb = auxiliaryOf(tokens, last) ?? last;
  if (/^(?:wurden?|worden|werden)$/.test(tokens[verb]?.lower ?? "") && verb !== last)
    return undefined;
  const impersonal = sourceOfIt(reading, verb);
  if (impersonal) return { mention: impersonal, adjacent: true };
  const before = subjectBefore(reading, verb);
  const shared = tokens[verb - 1]?.is.conjunction === true;
  const behind = tokens[verb + 1];
  if (shared && before) return before;
  if (behind?.is.pronoun?.[0] === "he") return subjectOf(mentionAt(reading, verb + 1));
  const after = subjectAfter(reading, verb);
  if (!before) return after && isNominative(tokens, after) ? subjectOf(after) : undefined;
  if (!after || !isNominative(tokens, after) || after.to - verb > 12) return before;
  const firm = before.adjacent || startsSentence(tokens, before.mention.from);
  return firm && isNominative(tokens, before.mention)
    ? { ...before, adjacent: true }
    : subjectOf(after);
}

const subjectOf = (mention: Mention | undefined): Subject | undefined =>
  mention && { mention, adjacent: true };

/** `hat … bestätigt`: the verb that has the subject, when the one of saying ends its clause. */
function auxiliaryOf(tokens: readonly Token[], verb: number): number | undefined {
  const next = tokens[verb + 1];
  if (next?.kind === "word" && !next.is.conjunction) return undefined;
  const sentence = tokens[verb]?.sentence;
  for (let i = verb - 1; i > verb - clause && tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i];
    if (!token || token.kind === "quote" || token.is.speech || /^[,:;]/.test(token.text))
      return undefined;
    if (token.is.auxiliary || token.is.reported) return i;
  }
  return undefined;
}

/** `heißt es in dem Schreiben`, `in dem Schreiben heißt es`: it is the letter that says so. */
function sourceOfIt(reading: Reading, verb: number): Mention | undefined {
  const { tokens } = reading;
  const it = tokens[verb + 1]?.lower === "es" || tokens[verb - 1]?.lower === "es";
  if (!it || !/^(?:heißt|hieß|steht|stand)$/.test(tokens[verb]?.lower ?? "")) return undefined;
  for (const i of [verb + 1, verb + 2, verb + 3, verb - 3, verb - 4, verb - 5, verb - 6]) {
    const mention = tokens[i]?.is.preposition ? mentionAt(reading, i + 1) : undefined;
    if (mention) return mention;
  }
  return undefined;
}

const attribute =
  /^(?:de[rs]|eine[rs]|für|im?|am|von|vom|zu[rm]?|aus|beim?|gegen|of|for|at|in|from|du|des|del|della|do|da|van|voor)$/;
const attributes = 3; // “of the … of the …” behind a noun

/** A noun with what belongs to it: `the director of the Harbour Board`, `der Direktor des Hafens, Jan Roe,`. */
export function whole(reading: Reading, mention: Mention): Mention {
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
  for (let n = 0; n < attributes && attribute.test(reading.tokens[to]?.lower ?? ""); n++) {
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
    const long = whole(reading, before);
    if (long.to === mention.to)
      return { ...mention, start: long.start, from: long.from, described: true };
    if (tokens[long.to]?.text !== ",") break;
  }
  return mention;
}

/** German: `Jan Roe vom Hafenamt` is named so. */
function withOrigin(reading: Reading, mention: Mention): Mention {
  const { tokens, lexicon } = reading;
  if (!lexicon.language.capitalNouns || !/^(?:vom|von)$/.test(tokens[mention.to]?.lower ?? ""))
    return mention;
  const to = behindAttributes(reading, mention.to);
  const last = tokens[to - 1];
  return last ? { ...mention, to, end: last.end } : mention;
}
