import { type Reading, readParagraph } from "../words/reading.ts";
import { tokenize } from "../words/tokenize.ts";
import type { Found } from "./attribution.ts";
import { verbFirst } from "./verb-first.ts";

/** What a rule found between the marks of a quotation; its mention counts the tokens of that reading. */
export type FoundInside = Found & { readonly inside: Reading };

const longest = 4_000; // characters of a quotation that are read

/**
 * Who says a quotation by a clause between its marks, as several languages print it:
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

/** Not `ai-je dit`: somebody who is quoted, not who quotes. */
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
