import type { Mention } from "../mentions/mention.ts";
import { isNoun, startsSentence } from "../mentions/name-word.ts";
import { mentionAt, mentionsBefore, type Reading } from "../words/reading.ts";
import type { Token } from "../words/token.ts";
import { isNominative } from "./clause-place.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore, type VerbSubject } from "./subject-before.ts";
import { clauseStart, isImpersonal, writtenSource } from "./written-source.ts";

const clause = 25; // tokens between an auxiliary and the verb at the clause's end

/**
 * The subject of a verb in a language that puts its verb second, so that the subject may be on either side:
 * `Roe sagte` · `Am Montag sagte Roe` · `Als Fehler bezeichnete er …` · `Roe hat den Plan bestätigt`
 */
export function subjectAround(reading: Reading, last: number): VerbSubject | undefined {
  const { tokens } = reading;
  const relative = relativeAntecedent(reading, last);
  if (relative) return subjectOf(relative);
  const verb = auxiliaryOf(tokens, last) ?? last;
  if (verb !== last && tokens[verb]?.is.passive) return undefined;
  if (isImpersonal(tokens, last)) return subjectOf(writtenSource(reading, last));
  const before = subjectBefore(reading, verb);
  const shared = tokens[verb - 1]?.is.conjunction === true;
  const behind = tokens[verb + 1];
  if (shared && before) return before;
  if (behind?.is.pronoun?.[0] === "he") return subjectOf(mentionAt(reading, verb + 1));
  const after = subjectAfter(reading, verb);
  if (!before) return after && isNominative(reading, after) ? subjectOf(after) : undefined;
  if (!after || !isNominative(reading, after) || after.to - verb > 12) return before;
  const closes = tokens[verb - 1]?.text === ",";
  if (isThing(before.mention) && (after.described || closes)) return subjectOf(after);
  const firm = before.adjacent || startsSentence(tokens, before.mention.from);
  return firm && isNominative(reading, before.mention)
    ? { ...before, adjacent: true }
    : subjectOf(after);
}

/** `Die Anwendung der Regel` before the verb, and a person after it. */
const isThing = ({ kind, head }: Mention): boolean => kind === "nominal" && !isNoun(head);

const subjectOf = (mention: Mention | undefined): VerbSubject | undefined =>
  mention && { mention, adjacent: true };

/** `Gäste, die vor dem Rathaus riefen: “…”`: the verb ends a clause that `die` begins. */
function relativeAntecedent(reading: Reading, verb: number): Mention | undefined {
  const { tokens } = reading;
  if (tokens[verb + 1]?.kind === "word") return undefined;
  const from = clauseStart(tokens, verb);
  const opener = tokens[from];
  if (tokens[from - 1]?.text !== "," || !opener?.is.definite || from === verb) return undefined;
  if (mentionAt(reading, from) || tokens[from + 1]?.is.pronoun) return undefined;
  for (const mention of mentionsBefore(reading, from - 1))
    return mention.to === from - 1 ? mention : undefined;
  return undefined;
}

/** `hat … bestätigt`: the auxiliary that has the subject, if the verb of saying ends its clause. */
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
