import type { Reading } from "../words/reading.ts";
import type { Token } from "../words/token.ts";
import { afterQuote } from "./after-quote.ts";
import type { Found } from "./attribution.ts";
import { beforeQuote } from "./before-quote.ts";
import { unspacedClause } from "./unspaced-clause.ts";

/** Finds the speaker in the quotation's own sentence, after it or before it. */
export function ownClause(text: string, reading: Reading, index: number): Found | undefined {
  const { tokens, lexicon, paragraph } = reading;
  const token = tokens[index];
  if (!token) return undefined;
  if (lexicon.unspaced) return unspacedClause(text, paragraph, token, lexicon.unspaced);
  const before = beforeQuote(reading, index);
  const comma = token.comma === true || tokens[index + 1]?.text === ",";
  const open = comma || token.open === true;
  // `He asked: “Why?” Roe said nothing.`: the words before the quotation attribute it.
  const led = /^[:,]/.test(tokens[index - 1]?.text ?? "");
  if (before && led && !comma) return before;
  const after = afterQuote(reading, index);
  // `PORT ELLERY: “We have no light,” a baker said.`
  if (before?.rule === "label") return comma && after && isClear(after) ? after : before;
  if (!after || !before) return after ?? before;
  // `Roe called it „late“, Ott denied that.`: the comma belongs to the sentence around it.
  if (
    !token.open &&
    after.rule !== "verb-subject-after" &&
    before.rule !== "distant-before" &&
    isSmallLetter(text, token)
  ) {
    return before;
  }
  if (after.rule === "clause-behind" && lexicon.grammar.verbEndsClause) return before;
  return open || tokens[index + 1]?.capital === false ? after : before;
}

const isClear = ({ rule }: Found): boolean =>
  rule === "verb-subject-after" || rule === "subject-verb-after";

const isSmallLetter = (text: string, token: Token | undefined): boolean =>
  /^\p{Ll}/u.test(text.slice(token?.marked?.innerStart, token?.marked?.innerEnd));
