import type { Mention } from "../mentions/mention.ts";
import { readMention } from "../mentions/read-mention.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./token.ts";

/** A paragraph as it was read: its tokens, the words in it that may name somebody, and the tables used. */
export type Reading = {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  /** From left to right, without overlap. */
  readonly mentions: readonly Mention[];
  /** Of each token, the number of the first mention that does not begin before it. */
  readonly nextMention: Int32Array;
  readonly lexicon: Lexicon;
};

export function readParagraph(
  paragraph: Paragraph,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Reading {
  const mentions: Mention[] = [];
  const nextMention = new Int32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; ) {
    const mention = readMention(tokens, i, lexicon.language.capitalNouns);
    const to = mention?.to ?? i + 1;
    nextMention[i] = mentions.length;
    if (mention) mentions.push(mention);
    for (i++; i < to; i++) nextMention[i] = mentions.length;
  }
  nextMention[tokens.length] = mentions.length;
  return { paragraph, tokens, mentions, nextMention, lexicon };
}

/** The mentions before a token, nearest first. */
export function* mentionsBefore(reading: Reading, i: number): Generator<Mention> {
  for (let n = (reading.nextMention[i] ?? 0) - 1; n >= 0; n--) {
    const mention = reading.mentions[n];
    if (mention && mention.to <= i) yield mention;
  }
}

export const mentionAt = (reading: Reading, i: number): Mention | undefined =>
  readMention(reading.tokens, i, reading.lexicon.language.capitalNouns);

/** Whether a phrase of the tables (according to) begins at a token, and how long it is. */
export function phraseAt(
  { tokens, lexicon }: Reading,
  i: number,
  key: "according" | "accordingBehind" | "naming" | "thus",
): number {
  const token = tokens[i];
  if (!token) return 0;
  for (const { rest, entry } of lexicon.phrases.get(token.lower) ?? []) {
    if (entry[key] && rest.every((word, n) => tokens[i + 1 + n]?.lower === word))
      return rest.length + 1;
  }
  return token.is[key] ? 1 : 0;
}
