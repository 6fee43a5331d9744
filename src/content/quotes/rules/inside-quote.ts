import { type Reading, readParagraph } from "../words/reading.ts";
import { tokenize } from "../words/tokenize.ts";
import type { Found } from "./attribution.ts";
import { verbFirst } from "./verb-first.ts";

/** A result found between the marks of a quotation. The mention's token indexes belong to `inside`. */
export type FoundInside = Found & { readonly inside: Reading };

const longest = 4_000; // characters: the part of a quotation that is read

/**
 * Finds the speaker in a clause between the marks, as several languages print it:
 * `« Le port, a déclaré Jean Roe, est profond. »` · `«Гавань глубже, — сказал Иван Роу. — Мы гордимся»`
 */
export function insideQuote(
  text: string,
  reading: Reading,
  quote: number,
): FoundInside | undefined {
  const { lexicon, paragraph } = reading;
  const marked = reading.tokens[quote]?.marked;
  if (!marked || !lexicon.grammar.speakerInside) return undefined;
  const span = {
    start: marked.innerStart,
    end: Math.min(marked.innerEnd, marked.innerStart + longest),
  };
  const inside = readParagraph(
    { ...paragraph, ...span },
    tokenize(text, span, [], lexicon),
    lexicon,
  );
  for (let i = 1; i < inside.tokens.length; i++) {
    if (!/^(?:[,—–]|-+)$/.test(inside.tokens[i - 1]?.text ?? "")) continue;
    const found = verbFirst(inside, i, true);
    if (found && isSomebody(found) && endsClause(inside, found.mention.to)) {
      return { rule: "inside-quote", mention: found.mention, inside };
    }
  }
  return undefined;
}

/** Not `ai-je dit`, which belongs to the quoted words. */
const isSomebody = ({ mention }: Found): boolean =>
  mention.kind !== "pronoun" || mention.genders !== undefined;

const endsClause = ({ tokens }: Reading, to: number): boolean => {
  const next = tokens[to];
  return (
    next === undefined ||
    next.kind === "sign" ||
    next.is.preposition === true ||
    next.is.adverb === true
  );
};
