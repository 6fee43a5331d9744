import { subjectAfter, subjectBefore, type Subject } from "./find-subject.ts";
import type { Mention } from "./mention.ts";
import { startsSentence } from "./read-mention.ts";
import { mentionAt, type Reading } from "./reading.ts";
import type { Token } from "./token.ts";

const clause = 25; // tokens between an auxiliary and the verb at the clause's end

/**
 * The subject of a verb in a language that puts its verb second, so that the subject may stand on either side:
 * `Roe sagte` · `Am Montag sagte Roe` · `Als Fehler bezeichnete er …` · `Roe hat den Plan bestätigt`
 */
export function subjectAround(reading: Reading, last: number): Subject | undefined {
  const { tokens } = reading;
  const verb = auxiliaryOf(tokens, last) ?? last;
  if (/^(?:wurden?|worden|werden)$/.test(tokens[verb]?.lower ?? "") && verb !== last) return undefined;
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
  const firm = before.mention.kind === "pronoun" || (before.adjacent && isNominative(tokens, before.mention));
  const loose = isLoneWord(tokens, before.mention) && (after.determined || after.described);
  return firm && !loose ? before : before.adjacent && isNominative(tokens, before.mention) && !loose ? before : subjectOf(after);
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
    if (!token || token.kind === "quote" || token.is.speech || /^[,:;]/.test(token.text)) return undefined;
    if (token.is.auxiliary) return i;
  }
  return undefined;
}

/** `heißt es in dem Schreiben`: it is the letter that says so. */
function sourceOfIt(reading: Reading, verb: number): Mention | undefined {
  const { tokens } = reading;
  const it = [verb + 1, verb - 1].find((i) => tokens[i]?.is.pronoun?.[0] === "it");
  if (it === undefined || !/^(?:heißt|hieß|steht|stand)$/.test(tokens[verb]?.lower ?? "")) return undefined;
  for (let i = verb + 1; i < verb + 6; i++) {
    if (tokens[i]?.is.preposition) return mentionAt(reading, i + 1);
  }
  return undefined;
}

/** Not `dem`, `den`, and not `der` before a noun that is a woman's word: those are no subjects. */
function isNominative(tokens: readonly Token[], mention: Mention): boolean {
  const first = tokens[mention.from]?.lower ?? "";
  if (/^(?:de[mns]|eine[mnr]|diese[mnr]|ihre[mnr]|seine[mnr]|sich)$/.test(first)) return false;
  const noun = tokens[mention.to - 1]?.lower ?? "";
  return first !== "der" || mention.kind === "name" || !/(?:ung|ion|heit|keit|schaft|tät|tur|ei|presse|rundschau)$/.test(noun);
}

/** `Ähnlich` at the beginning of a sentence. */
const isLoneWord = (tokens: readonly Token[], mention: Mention): boolean =>
  mention.to - mention.from === 1 && mention.kind === "name" && startsSentence(tokens, mention.from);

/** `der Direktor des Hafens, Jan Roe,`: the name behind is part of the mention. */
export function withName(reading: Reading, mention: Mention): Mention {
  const { tokens } = reading;
  if (mention.kind !== "nominal") return mention;
  let i = mention.to;
  const genitive = /^(?:de[rs]|eine[rs]|für|im?|am|of|for|at)$/;
  for (let n = 0; n < 3 && genitive.test(tokens[i]?.lower ?? ""); n++) {
    const attribute = mentionAt(reading, i) ?? mentionAt(reading, i + 1);
    if (!attribute) break;
    i = attribute.to;
  }
  const comma = tokens[i]?.text === "," ? 1 : 0;
  const name = comma === 1 || i > mention.to ? mentionAt(reading, i + comma) : undefined;
  if (name?.kind !== "name" || name.determined || name.described) return mention;
  if (comma === 1 && !/^[,(:]/.test(tokens[name.to]?.text ?? ",")) return mention;
  const { name: called = "" } = name;
  return { ...mention, end: name.end, to: name.to, kind: "name", name: called, described: true };
}
