import type { Token } from "../words/token.ts";

const before = 25; // tokens searched before a quotation
const behind = 12; // and after it

/** Whether a verb in the sentence of a quotation marks it as reported: `das sei „x“`. */
export function isReported(tokens: readonly Token[], quote: number): boolean {
  const sentence = tokens[quote]?.sentence;
  for (let i = quote - 1; i > quote - before && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]?.is.reported) return true;
  }
  for (let i = quote + 1; i < quote + behind && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.is.reported) return true;
  }
  return false;
}
