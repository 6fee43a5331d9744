import type { Mention } from "../mentions/mention.ts";
import { startsSentence } from "../mentions/name-word.ts";
import type { Token } from "../words/token.ts";
import { startsClause } from "./clause-place.ts";

const longest = 14; // tokens of “of the Board” or of a verb's complement

/** The kind of gap between a mention and a verb, if the mention can be the verb's subject across it. */
export function gapBeforeVerb(
  tokens: readonly Token[],
  mention: Mention,
  end: number,
  shared: boolean,
): "adjacent" | "apart" | undefined {
  let i = mention.to;
  if (tokens[i]?.text === "(") i = closing(tokens, i, ")", end);
  else if (tokens[i]?.text === "[") i = closing(tokens, i, "]", end);
  if (i >= end) return "adjacent";
  const first = tokens[i];
  const last = tokens[end - 1];
  if (last && (/^[,–—-]/.test(last.text) || isTitle(tokens, end - 1))) {
    return opensAside(tokens, i, end) ||
      (end - i === 1 && startsClause(tokens, mention) && !endsList(tokens, mention))
      ? "adjacent"
      : undefined;
  }
  if (shared) return startsClause(tokens, mention) ? "apart" : undefined;
  for (let n = i; n < end; n++) {
    if (tokens[n]?.kind === "quote" || /^[,:;]/.test(tokens[n]?.text ?? "")) {
      // `Roe, Präsident des Hafens nannte`: the second comma is missing.
      return n === i &&
        isLastComma(tokens, n, end) &&
        mention.kind === "name" &&
        startsSentence(tokens, mention.from)
        ? "apart"
        : undefined;
    }
  }
  if (first?.is.preposition || first?.is.relative || first?.is.particle || first?.is.genitive) {
    return end - i <= longest ? "adjacent" : undefined;
  }
  return startsClause(tokens, mention) && end - i <= longest ? "apart" : undefined;
}

const longestTitle = 60; // characters

/** `Roe, author of “The Deep,” put it`: quoted words after a preposition are a title. */
export function isTitle(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== "quote" || !token.comma) return false;
  return tokens[i - 1]?.is.preposition === true && token.end - token.start < longestTitle;
}

/** `unter ihnen Roe sowie Ott,`: the last of several in an aside. */
const endsList = (tokens: readonly Token[], { from }: Mention): boolean =>
  tokens[from - 1]?.is.conjunction === true && tokens[from - 2]?.capital === true;

function isLastComma(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++)
    if (/^[,:;]/.test(tokens[i]?.text ?? "") || tokens[i]?.kind === "quote") return false;
  return true;
}

/** `, a pilot,` or `of the Harbour Board, a pilot,` between a mention and its verb. */
function opensAside(tokens: readonly Token[], from: number, end: number): boolean {
  const isComma = (i: number) => /^[,–—-]/.test(tokens[i]?.text ?? "");
  if (isComma(from)) return end - from > 1;
  if (!tokens[from]?.is.preposition) return false;
  for (let i = from + 1; i < end - 1 && i < from + 10; i++) if (isComma(i)) return true;
  return false;
}

function closing(tokens: readonly Token[], from: number, text: string, end: number): number {
  for (let i = from; i < end; i++) if (tokens[i]?.text === text) return i + 1;
  return from;
}
