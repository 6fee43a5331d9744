import { isHeadline, type Part } from "../../model/part.ts";
import type { Quote } from "../../model/quote.ts";
import { confidenceOfNone } from "./confidence.ts";
import { speechOf } from "./is-speech.ts";
import { findMarked } from "./marks/find-marked.ts";
import { voteStyle } from "./marks/vote-style.ts";
import type { AttributionRule } from "./rules/attribution.ts";
import { ownClause } from "./rules/own-clause.ts";
import type { Lexicon } from "./words/lexicon.ts";
import { readParagraph } from "./words/reading.ts";
import { tokenize } from "./words/tokenize.ts";

/**
 * Speech quoted in the headline, where single marks are usual: `Minister: 'No deal before spring'`. No speaker is given:
 * a headline shortens names, and the body mostly quotes the same words again.
 */
export function headlineQuotes(
  text: string,
  parts: readonly Part[],
  lexicon: Lexicon,
): readonly Quote[] {
  const headlines = parts.filter(isHeadline).map((part) => ({ ...part, fresh: true }));
  if (!headlines.some(({ start, end }) => mayQuote.test(text.slice(start, end)))) return [];
  const style = { ...voteStyle(text), singleOutside: true };
  const marked = findMarked(text, headlines, lexicon, style);
  return headlines.flatMap((headline, i) => {
    const tokens = tokenize(text, headline, marked[i] ?? [], lexicon);
    const reading = readParagraph(headline, tokens, lexicon);
    return tokens.flatMap(({ kind, marked, start, end }, index): Quote[] => {
      if (kind !== "quote" || !marked?.closed) return [];
      const found = ownClause(text, reading, index);
      const before = tokens[index - 1]?.text ?? "";
      // After a dash, another line of the headline begins.
      const said = before === ":" || (found && clear.has(found.rule) && !/^[–—-]/.test(before));
      const speech = said && speechOf(text, reading, index, found?.rule, false);
      return speech
        ? [{ start, end, kind: speech, rule: "headline", confidence: confidenceOfNone }]
        : [];
    });
  });
}

/** The rules that apply in the short sentence of a headline; other quoted words are titles or scare quotes. */
const clear: ReadonlySet<AttributionRule> = new Set<AttributionRule>([
  "verb-subject-after",
  "subject-verb-after",
  "according-after",
  "signature",
  "label",
  "colon-before",
  "subject-verb-before",
  "verb-subject-before",
  "according-before",
]);

const mayQuote = /["“”„«»'‘’‚`「『]/;
