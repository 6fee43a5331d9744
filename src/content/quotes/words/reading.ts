import type { Mention } from "../mentions/mention.ts";
import { readMention } from "../mentions/read-mention.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./token.ts";

/** An analysed paragraph: its tokens, its mentions, and the tables used. */
export type Reading = {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  /** From left to right, without overlap. */
  readonly mentions: readonly Mention[];
  /** For each token, the index of the first mention that begins at or after it. */
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
  for (let i = behindDateline(tokens); i < tokens.length; ) {
    const mention = readMention(tokens, i, lexicon);
    const to = mention?.to ?? i + 1;
    nextMention[i] = mentions.length;
    if (mention) mentions.push(mention);
    for (i++; i < to; i++) nextMention[i] = mentions.length;
  }
  nextMention[tokens.length] = mentions.length;
  return { paragraph, tokens, mentions, nextMention, lexicon };
}

const longestDateline = 6; // tokens: MARROW BAY, Pa. —

/** The token after `HARRISBURG, Pa. —`: a place in capitals at the start of a paragraph is not a speaker. */
function behindDateline(tokens: readonly Token[]): number {
  // Most paragraphs do not begin with two capital letters.
  if (!/^\p{Lu}\p{Lu}/u.test(tokens[0]?.text ?? "")) return 0;
  for (let i = 0; i < longestDateline; i++) {
    const token = tokens[i];
    if (!token || token.kind === "quote") return 0;
    if (/^(?:—|–|--)$/.test(token.text)) return i > 0 ? i + 1 : 0;
    const place = /^\p{Lu}[\p{Lu}.'’-]+$/u.test(token.text);
    const state = i > 1 && /^\p{Lu}\p{L}*\.?$/u.test(token.text) && tokens[i - 1]?.text === ",";
    if (!place && !state && !(i > 0 && token.text === ",")) return 0;
  }
  return 0;
}

/** The mentions before a token, nearest first. */
export function* mentionsBefore(reading: Reading, i: number): Generator<Mention> {
  for (let n = (reading.nextMention[i] ?? 0) - 1; n >= 0; n--) {
    const mention = reading.mentions[n];
    if (mention && mention.to <= i) yield mention;
  }
}

/** The mention that begins at a token, which may be inside one of the paragraph's mentions. */
export function mentionAt(reading: Reading, i: number): Mention | undefined {
  const known = reading.mentions[reading.nextMention[i] ?? 0];
  return known?.from === i ? known : readMention(reading.tokens, i, reading.lexicon);
}

/** The length of the phrase (according to) that begins at a token, if the tables have one. */
export function phraseAt(
  { tokens, lexicon }: Reading,
  i: number,
  key: "according" | "accordingBehind" | "naming" | "thus",
): number {
  const token = tokens[i];
  if (!token?.is[key]) return 0;
  for (const { rest, entry } of lexicon.phrases.get(token.lower) ?? []) {
    if (entry[key] && rest.every((word, n) => tokens[i + 1 + n]?.lower === word))
      return rest.length + 1;
  }
  return 1;
}
