import type { Mention } from "../mentions/mention.ts";
import { asGroup } from "../mentions/with-partners.ts";
import { sourceAfter } from "../subjects/source-after.ts";
import { mentionAt, phraseAt, type Reading } from "../words/reading.ts";
import type { Found } from "./attribution.ts";
import { clauseBehind } from "./clause-behind.ts";
import { signatureAt } from "./signature.ts";
import { verbBehind } from "./verb-behind.ts";
import { endsOpen, verbFirst } from "./verb-first.ts";

/** `“…,” said Jane Roe` · `“…,” Jane Roe, a pilot, said` · `“…,” according to the Board` · `“…” — Jane Roe` */
export function afterQuote(reading: Reading, quote: number): Found | undefined {
  const { tokens, lexicon } = reading;
  let i = quote + 1;
  while (i < quote + 3 && tokens[i]?.kind === "sign" && /^[,–—―-]/.test(tokens[i]?.text ?? "")) i++;
  const token = tokens[i];
  if (token?.kind !== "word") return undefined;
  if (lexicon.language.inverts && token.capital && endsSentence(reading, quote)) return undefined;
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

/** The sentence ends with the quotation, and what follows is another. */
const endsSentence = ({ tokens }: Reading, quote: number): boolean =>
  tokens[quote + 1]?.sentence !== tokens[quote]?.sentence;

function subjectFirst(reading: Reading, quote: number, from: number): Found | undefined {
  const { tokens, lexicon } = reading;
  if (lexicon.language.inverts && !endsOpen(reading, quote)) return undefined;
  let i = from;
  while (i < from + 2 && tokens[i]?.is.adverb && !tokens[i]?.is.pronoun && !mentionAt(reading, i))
    i++;
  const mention = mentionAt(reading, i);
  if (!mention) return undefined;
  const verb = verbBehind(reading, mention);
  if (verb !== undefined) return { rule: "subject-verb-after", mention: joined(reading, mention) };
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

/** `Roe and Ott said` */
function joined(reading: Reading, mention: Mention): Mention {
  const other = reading.tokens[mention.to]?.is.and ? mentionAt(reading, mention.to + 1) : undefined;
  if (!other || other.kind === "pronoun" || verbBehind(reading, other) === undefined)
    return mention;
  return asGroup(mention, other);
}
