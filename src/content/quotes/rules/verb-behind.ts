import type { Mention } from "../mentions/mention.ts";
import { mentionAt, type Reading } from "../words/reading.ts";
import { closesBracket, isSmall, opensBracket, type Token } from "../words/token.ts";

const asideReach = 45; // tokens from a name across its apposition to the verb
const behindReach = 12; // tokens from a name across “of the Board” to the verb

/** The verb of saying whose subject is the mention. Small words, a parenthesis, an aside or an “of” may come between. */
export function verbBehind(reading: Reading, mention: Mention): number | undefined {
  const { tokens } = reading;
  const sentence = tokens[mention.from]?.sentence;
  const within = (i: number) => tokens[i]?.sentence === sentence && tokens[i]?.kind !== "quote";
  let i = mention.to;
  if (tokens[i]?.is.and) {
    const other = mentionAt(reading, i + 1);
    if (other && other.kind !== "pronoun") i = other.to;
  }
  if (opensBracket(tokens[i])) i = behindBracket(tokens, i);
  const direct = verbAt(tokens, i);
  if (direct !== undefined) return direct;
  const first = tokens[i];
  if (first?.is.preposition || first?.is.relative || first?.is.calendar) {
    for (let n = i; n < i + behindReach && within(n); n++) {
      if (tokens[n]?.text === ",") return behindComma(tokens, n + 1, within);
      if (isSayingVerb(tokens[n]) && !tokens[n - 1]?.is.relative) return n;
    }
    return undefined;
  }
  if (!first || !/^[,–—-]/.test(first.text)) return undefined;
  return behindComma(tokens, i + 1, within);
}

/** The token after the closing bracket, if one follows soon. */
function behindBracket(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < open + behindReach; i++) if (closesBracket(tokens[i])) return i + 1;
  return open;
}

function behindComma(
  tokens: readonly Token[],
  from: number,
  within: (i: number) => boolean,
): number | undefined {
  for (let n = from; n < from + asideReach && (within(n) || isTitleQuote(tokens, n)); n++) {
    if (!/^[,–—-]/.test(tokens[n - 1]?.text ?? "") && !tokens[n - 1]?.comma) continue;
    const verb = verbAt(tokens, n);
    if (verb !== undefined) return verb;
  }
  return tokens[from]?.is.relative ? verbOfOpenClause(tokens, from, within) : undefined;
}

/** `Jane Roe, who is chair of the Harbour Board said`: the second comma is missing, and a name precedes the verb. */
function verbOfOpenClause(
  tokens: readonly Token[],
  from: number,
  within: (i: number) => boolean,
): number | undefined {
  if (!tokens[from + 1]?.is.auxiliary) return undefined;
  for (let n = from + 2; n < from + asideReach && within(n); n++) {
    if (isSayingVerb(tokens[n]) && tokens[n - 1]?.capital) return n;
  }
  return undefined;
}

/** A quotation inside an apposition is a title: `Jane Roe, author of “The Pilot,” said`. */
const isTitleQuote = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  return token?.kind === "quote" && token.end - token.start < 60;
};

/** The verb of saying at a token or after the small words there. */
export function verbAt(tokens: readonly Token[], from: number): number | undefined {
  let i = from;
  while (i < from + 5 && isSmall(tokens[i]) && !isSayingVerb(tokens[i])) i++;
  return isSayingVerb(tokens[i]) ? i : undefined;
}

export const isSayingVerb = (token: Token | undefined): boolean =>
  token?.kind === "word" && Boolean(token.is.speech || token.is.framing);
