import type { Reading } from "../words/reading.ts";
import type { Token } from "../words/token.ts";
import { afterQuote } from "./after-quote.ts";
import type { Found } from "./attribution.ts";
import { beforeQuote } from "./before-quote.ts";
import { ownedQuote } from "./owned-quote.ts";
import { unspacedClause } from "./unspaced-clause.ts";

/** Finds the speaker in the quotation's own sentence, after it or before it. */
export function ownClause(text: string, reading: Reading, index: number): Found | undefined {
  const { tokens, lexicon, paragraph } = reading;
  const token = tokens[index];
  if (!token) return undefined;
  if (lexicon.unspaced) return unspacedClause(text, paragraph, token, lexicon.unspaced);
  const owned = ownedQuote(reading, index);
  if (owned) return owned;
  const before = beforeQuote(reading, index);
  const comma = token.comma === true || tokens[index + 1]?.text === ",";
  const open = comma || token.open === true;
  // `He asked: “Why?” Roe said nothing.`: the words before the quotation attribute it.
  const led = /^[:,]/.test(tokens[index - 1]?.text ?? "");
  if (before && led && (!comma || (before.rule !== "split" && leadsOn(tokens, index))))
    return before;
  const after = introducesNext(reading, index) ? undefined : afterQuote(reading, index);
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

const clauseReach = 30; // tokens from a quotation to the next one

/**
 * `“We are tired.” Roe said: “We are not.”`: after words that end their sentence, or before a colon, the clause between two
 * quotations belongs to the second.
 */
function introducesNext({ tokens }: Reading, index: number): boolean {
  const { comma = false, open = false } = tokens[index] ?? {};
  const first = tokens[index + 1];
  if (comma || !first?.capital || first.sentence === tokens[index]?.sentence) return false;
  for (let i = index + 2; i < index + clauseReach; i++) {
    if (tokens[i]?.sentence !== first.sentence) return false;
    if (tokens[i]?.kind !== "quote") continue;
    const before = tokens[i - 1]?.text;
    return before === ":" || (before === "," && !open);
  }
  return false;
}

/** `Roe said, “Shame,” and Ott joked, “Amen.”`: the words behind the first quotation lead to the second. */
function leadsOn(tokens: readonly Token[], index: number): boolean {
  const sentence = tokens[index]?.sentence;
  for (let i = index + 1; i < index + clauseReach && tokens[i]?.sentence === sentence; i++)
    if (tokens[i]?.kind === "quote") return /^[,:]$/.test(tokens[i - 1]?.text ?? "");
  return false;
}

const isClear = ({ rule }: Found): boolean =>
  rule === "verb-subject-after" || rule === "subject-verb-after";

const isSmallLetter = (text: string, token: Token | undefined): boolean =>
  /^\p{Ll}/u.test(text.slice(token?.marked?.innerStart, token?.marked?.innerEnd));
