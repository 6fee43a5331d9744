import type { Mention } from "../mentions/mention.ts";
import { isStop } from "../mentions/name-word.ts";
import { asGroup } from "../mentions/with-partners.ts";
import { sourceAfter } from "../subjects/source-after.ts";
import { isTold, reportedTeller, tellerBehind } from "../subjects/told-by.ts";
import { mentionAt, phraseAt, type Reading } from "../words/reading.ts";
import type { Found } from "./attribution.ts";
import { clauseBehind } from "./clause-behind.ts";
import { signatureAt } from "./signature.ts";
import { verbAt, verbBehind } from "./verb-behind.ts";
import { endsOpen, verbFirst } from "./verb-first.ts";

/** `“…,” said Jane Roe` · `“…,” Jane Roe, a pilot, said` · `“…,” according to the Board` · `“…” — Jane Roe` */
export function afterQuote(reading: Reading, quote: number): Found | undefined {
  const { tokens, lexicon } = reading;
  let i = quote + 1;
  while (i < quote + 3 && tokens[i]?.kind === "sign" && /^[,–—―-]/.test(tokens[i]?.text ?? "")) i++;
  const token = tokens[i];
  if (token?.kind !== "word") return undefined;
  if (lexicon.grammar.subjectBehindVerb && token.capital && endsSentence(reading, quote))
    return undefined;
  const dash = i > quote + 1 && /^[–—―-]/.test(tokens[i - 1]?.text ?? "");
  const according = phraseAt(reading, i, "according");
  if (according > 0) {
    const mention = sourceAfter(reading, i + according - 1);
    return mention && { rule: "according-after", mention };
  }
  return (
    verbFirst(reading, i) ??
    (dash ? signatureAt(reading, i) : undefined) ??
    subjectFirst(reading, quote, i) ??
    (endsSentence(reading, quote) ? undefined : clauseBehind(reading, i))
  );
}

/** The sentence ends with the quotation; the next words begin another one. */
const endsSentence = ({ tokens }: Reading, quote: number): boolean =>
  tokens[quote + 1]?.sentence !== tokens[quote]?.sentence;

function subjectFirst(reading: Reading, quote: number, from: number): Found | undefined {
  const { tokens, lexicon } = reading;
  if (lexicon.grammar.subjectBehindVerb && !endsOpen(reading, quote)) return undefined;
  let i = from;
  while (i < from + 2 && tokens[i]?.is.adverb && !tokens[i]?.is.pronoun && !mentionAt(reading, i))
    i++;
  const mention = mentionAt(reading, i);
  if (!mention) return undefined;
  const apposed = apposedName(reading, mention) ?? describedName(reading, mention);
  if (apposed) return { rule: "subject-verb-after", mention: apposed };
  const verb = verbBehind(reading, mention);
  if (verb !== undefined && isTold(tokens, verb)) {
    const teller = tellerBehind(reading, verb);
    return teller && { rule: "agent", mention: teller };
  }
  if (verb !== undefined) {
    const teller = reportedTeller(reading, verb);
    return { rule: "subject-verb-after", mention: teller ?? joined(reading, mention) };
  }
  const next = tokens[mention.to];
  const loose =
    i === from &&
    endsOpen(reading, quote) &&
    next?.kind === "word" &&
    !next.capital &&
    !next.is.preposition &&
    !next.is.conjunction &&
    mention.kind !== "nominal";
  return loose ? { rule: "subject-after", mention } : undefined;
}

/** `another friend, Jane Roe told us`: the name after the comma is the subject of the verb. */
function apposedName(reading: Reading, mention: Mention): Mention | undefined {
  const { tokens } = reading;
  if (mention.kind !== "nominal" || tokens[mention.to]?.text !== ",") return undefined;
  const name = mentionAt(reading, mention.to + 1);
  if (name?.kind !== "name" || verbBehind(reading, name) === undefined) return undefined;
  return { ...name, start: mention.start, from: mention.from, described: true };
}

/** `Roe ally Karl Ott said`: a noun that is not in the tables, then the name it describes. */
function describedName(reading: Reading, mention: Mention): Mention | undefined {
  const { tokens } = reading;
  const noun = tokens[mention.to];
  if (mention.kind !== "name" || noun?.kind !== "word" || noun.capital || isStop(noun))
    return undefined;
  const name = mentionAt(reading, mention.to + 1);
  if (name?.kind !== "name" || name.determined || !name.name?.includes(" ")) return undefined;
  if (verbAt(tokens, name.to) === undefined) return undefined;
  return { ...name, start: mention.start, from: mention.from, described: true };
}

/** `Roe and Ott said` */
function joined(reading: Reading, mention: Mention): Mention {
  const other = reading.tokens[mention.to]?.is.and ? mentionAt(reading, mention.to + 1) : undefined;
  if (!other || other.kind === "pronoun" || verbBehind(reading, other) === undefined)
    return mention;
  return asGroup(mention, other);
}
