import type { Mention } from "../mentions/mention.ts";
import { startsSentence } from "../mentions/name-word.ts";
import { startsClause } from "../subjects/clause-place.ts";
import type { Reading } from "../words/reading.ts";
import type { Token } from "../words/token.ts";
import type { Referent } from "./referent.ts";

/** The person that a sentence is about, read so far: its main subject, or whoever it says the words are from. */
export type SentenceLead = {
  readonly paragraph: number;
  readonly sentence: number;
  /** The main clause has named nobody yet. */
  readonly isOpen: boolean;
  readonly person: Referent | undefined;
};

export const noLead: SentenceLead = {
  paragraph: -1,
  sentence: -1,
  isOpen: false,
  person: undefined,
};

/** The lead after the next mention of the text, which means a person. */
export function leadAfter(
  before: SentenceLead,
  { tokens }: Reading,
  paragraph: number,
  mention: Mention,
  person: Referent,
): SentenceLead {
  const sentence = tokens[mention.from]?.sentence ?? 0;
  const isSame = before.paragraph === paragraph && before.sentence === sentence;
  if (isSayer(tokens, mention)) return { paragraph, sentence, isOpen: false, person };
  if (isSame && !before.isOpen) return before;
  const isOpen = isDependent(tokens, mention);
  const leads = !isOpen && isSubject(tokens, mention, person);
  const kept = before.paragraph === paragraph ? before.person : undefined;
  return { paragraph, sentence, isOpen, person: leads ? person : kept };
}

/** `While Roe slept,` */
function isDependent(tokens: Reading["tokens"], { from }: Mention): boolean {
  const before = tokens[from - 1];
  return before?.sentence === tokens[from]?.sentence && before?.is.subordinator === true;
}

/** It begins the main clause, and more than one word shows a person. */
function isSubject(tokens: Reading["tokens"], mention: Mention, person: Referent): boolean {
  const { from, kind } = mention;
  const isKnown = person.gender || person.seen.length > 1 || person.name.includes(" ");
  if (kind === "name" && !isKnown) return false;
  const isBehindAdverb = tokens[from - 1]?.is.adverb && !startsSentence(tokens, from - 1);
  return startsClause(tokens, mention) && !isBehindAdverb;
}

/** `The wall, Roe said, is safe`, `“…,” said Roe`, `The wall is safe Roe argues.`: the words are theirs, whatever the subject is. */
function isSayer(tokens: Reading["tokens"], { from, to }: Mention): boolean {
  const [before, behind] = [tokens[from - 1], tokens[to]];
  if (behind?.is.speech) {
    const next = tokens[to + 1];
    return isBreak(before) || next?.sentence !== behind.sentence || next.text === ".";
  }
  if (!before?.is.speech || before.is.hearing || !isBreak(tokens[from - 2])) return false;
  return behind?.kind !== "word" || Boolean(behind.is.preposition || behind.is.relative);
}

const isBreak = (token: Token | undefined): boolean =>
  token?.kind === "quote" || token?.text === ",";
