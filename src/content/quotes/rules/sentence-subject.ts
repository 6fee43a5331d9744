import type { Mention } from "../mentions/mention.ts";
import { isStop } from "../mentions/name-word.ts";
import type { Said } from "../said.ts";
import { startsClause } from "../subjects/clause-place.ts";
import { mainSubject } from "../subjects/main-subject.ts";
import { unknown } from "../words/entry.ts";
import { mentionAt, mentionsBefore, type Reading } from "../words/reading.ts";
import type { Attribution } from "./attribution.ts";
import { introducedBy } from "./introduced.ts";

/** `Roe put it this way: “…”`: the subject of the quotation's sentence, or the name before its colon. */
export function sentenceSubject(reading: Reading, one: Said, at: number): Attribution | undefined {
  const { tokens } = reading;
  const before = tokens[one.index - 1];
  if (!before || before.kind === "quote") return undefined;
  const colon = before.text === ":";
  if (!colon && before.sentence !== one.token.sentence) return undefined;
  const main = mainSubject(reading, one.index - (colon ? 1 : 0));
  const introduced = colon ? introducedBy(reading, one.index - 1) : undefined;
  if (introduced) return { rule: "sentence-subject", mention: introduced, at };
  const near = colon ? subjectOfUnknownVerb(reading, one.index - 1) : undefined;
  if (near) return { rule: "sentence-subject", mention: near, at };
  const agent = agentBefore(reading, one.index);
  if (agent) return { rule: "agent", mention: agent, at };
  const nearest = colon ? lastMention(reading, one.index - 1) : undefined;
  const sure = !reading.lexicon.grammar.nounsAreCapital || nearest?.described;
  const mention = sure && nearest?.kind === "name" && main?.kind !== "name" ? nearest : main;
  if (!mention || (colon && isBareLabel(mention, one.index))) return undefined;
  return { rule: "sentence-subject", mention, at };
}

/** `Asked for more, he demurred:`: the subject of an unknown verb right before the colon. */
function subjectOfUnknownVerb(reading: Reading, colon: number): Mention | undefined {
  const { tokens } = reading;
  const verb = tokens[colon - 1];
  if (verb?.kind !== "word" || verb.capital || isStop(verb) || verb.is !== unknown)
    return undefined;
  const mention = lastMention(reading, colon - 1);
  if (!mention || mention.kind === "nominal") return undefined;
  return startsClause(tokens, mention) ? mention : undefined;
}

/** `The plan was described by Roe as “…”` */
function agentBefore(reading: Reading, quote: number): Mention | undefined {
  const { tokens } = reading;
  let framed = false;
  for (let i = quote - 1; i > quote - 14 && tokens[i]?.sentence === tokens[quote]?.sentence; i--) {
    const is = tokens[i]?.is;
    framed ||= i === quote - 1 && is?.as === true;
    if (framed && is?.agent) return mentionAt(reading, i + 1);
  }
  return undefined;
}

/** `Minister: “…”`: a role without a name. */
const isBareLabel = ({ kind, determined, to }: Mention, quote: number): boolean =>
  kind === "nominal" && !determined && to === quote - 1;

function lastMention(reading: Reading, end: number): Mention | undefined {
  for (const mention of mentionsBefore(reading, end))
    return mention.to === end ? mention : undefined;
  return undefined;
}
