import type { Mention } from "../mentions/mention.ts";
import { isComplementiser } from "../mentions/name-word.ts";
import { mentionAt, type Reading } from "../words/reading.ts";
import { isSmall, type Token } from "../words/token.ts";

const reach = 3; // tokens from a passive verb to its agent

/** `was told`, `were asked`: the subject of the verb hears the words. But whoever `was reported as saying` them speaks. */
export const isTold = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]?.is.told === true && !tokens[verb + 1]?.is.as && passiveBefore(tokens, verb);

const hearingReach = 20; // tokens from the verb to the quotation

/** `Roe was told on Monday, “…”`: the sentence names the hearer and not the speaker. */
export function isHeard(tokens: readonly Token[], quote: number): boolean {
  const sentence = tokens[quote]?.sentence;
  for (let i = quote - 1; i > quote - hearingReach && tokens[i]?.sentence === sentence; i--) {
    const is = tokens[i]?.is;
    if (is?.speech || is?.framing || is?.participle) return isTold(tokens, i);
  }
  return false;
}

function passiveBefore(tokens: readonly Token[], verb: number): boolean {
  let i = verb - 1;
  while (i > verb - 3 && tokens[i]?.is.adverb) i--;
  return tokens[i]?.is.passive === true;
}

/** `was told by Jane Roe`: whoever speaks the words that somebody is told. */
export function tellerBehind(reading: Reading, verb: number): Mention | undefined {
  const { tokens } = reading;
  for (let i = verb + 1; i <= verb + reach; i++) {
    if (tokens[i]?.is.agent) return mentionAt(reading, i + 1);
    if (tokens[i]?.kind !== "word") return undefined;
  }
  return undefined;
}

/**
 * Whoever said the words that the subject of a verb only reports:
 * `Roe said Ott told him` · `Roe recalled Ott saying` · `Roe said his mother used to say` · `Roe says she was told by Ott`
 */
export function reportedTeller(reading: Reading, verb: number): Mention | undefined {
  const { tokens } = reading;
  const from = isComplementiser(tokens, verb + 1) ? verb + 2 : verb + 1;
  const first = tokens[from];
  // Most often there is nobody: `Roe said on Monday`, `Roe said.`
  if (first?.kind !== "word" || first.is.preposition || first.is.adverb) return undefined;
  const teller = mentionAt(reading, from);
  if (!teller || tokens[from]?.sentence !== tokens[verb]?.sentence) return undefined;
  let i = teller.to;
  while (i < teller.to + reach && (isSmall(tokens[i]) || tokens[i]?.is.as)) i++;
  const own = tokens[i];
  if (own?.kind !== "word" || own.capital) return undefined;
  if (isTold(tokens, i)) return tellerBehind(reading, i);
  // `Roe said he told Ott`: most often he is Roe.
  if (teller.kind === "pronoun") return undefined;
  // `Roe told reporters saying …`: they hear it.
  if (own.is.participle) return tokens[verb]?.is.told ? undefined : teller;
  return own.is.speech || own.is.framing ? teller : undefined;
}
