import { isVerb } from "../mentions/name-word.ts";
import type { Token } from "../words/token.ts";

const fewest = 4; // words with a capital: fewer may be a list of names
const longestSentence = 80; // tokens

/**
 * `Roe Praised Movements Toward Open Markets`: a headline inside the body. Its words have capitals without being names, and so do
 * small words or verbs, which names and their titles do not have.
 */
export function isInTitleCase(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  let from = at;
  while (from > 0 && tokens[from - 1]?.sentence === sentence && at - from < longestSentence) from--;
  let capitals = 0;
  let smalls = 0;
  let telling = 0;
  for (let i = from; i < from + longestSentence; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    if (token.kind !== "word" || token.text.length < 3) continue;
    if (!token.capital) {
      if (isVerb(token.is) || token.is.auxiliary) return false;
      smalls++;
    } else {
      capitals++;
      if (i > from && isTelling(token)) telling++;
    }
  }
  return capitals >= fewest && telling > 0 && smalls * 4 <= capitals;
}

const isTelling = ({ is, text }: Token): boolean =>
  /\p{Ll}/u.test(text) &&
  Boolean(
    isVerb(is) ||
      is.auxiliary ||
      is.determiner ||
      is.preposition ||
      is.conjunction ||
      is.participle,
  );
