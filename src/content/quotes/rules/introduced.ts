import type { Mention } from "../mentions/mention.ts";
import { startsSentence } from "../mentions/name-word.ts";
import { mentionAt, type Reading } from "../words/reading.ts";

const reach = 30; // tokens of the sentence that introduces a statement

/**
 * The speaker whose words a sentence introduces without a verb of saying: `Below is the statement by Mayor Jane Roe:` ·
 * `And from Jane Roe, the mayor:` · `More from Jane Roe:` · `From the desk of Jane Roe, editor.`
 */
export function introducedBy(reading: Reading, end: number): Mention | undefined {
  const { tokens } = reading;
  const sentence = tokens[end]?.sentence;
  const colon = tokens[end]?.text === ":";
  for (let i = end - 1; i >= 0 && i > end - reach && tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i];
    if (!token || token.kind === "quote") return undefined;
    if (token.is.speech || token.is.framing) {
      if (!token.is.document && !token.is.quoting) return undefined;
    }
    if (!token.is.source) continue;
    const first = startsSentence(tokens, i) || tokens[i - 1]?.is.conjunction === true;
    const mention = mentionAt(reading, ofDesk(tokens, i) + 1);
    if (mention?.kind !== "name" || !isSomebody(mention)) continue;
    if (colon ? isLast(tokens, mention.to, end) : first && ofDesk(tokens, i) > i) return mention;
  }
  return undefined;
}

/** The index of the last word of `From the desk of`. */
function ofDesk(tokens: Reading["tokens"], from: number): number {
  const phrase = tokens.slice(from + 1, from + 4);
  return phrase[0]?.is.article && phrase[2]?.is.joins ? from + 3 : from;
}

const isSomebody = ({ name = "", described, head }: Mention): boolean =>
  described || head.organisation === true || name.length > 2;

/** Only an apposition or a bracket is between the name and the colon. */
function isLast(tokens: Reading["tokens"], to: number, end: number): boolean {
  if (to === end) return true;
  if (!/^[,(]/.test(tokens[to]?.text ?? "")) return false;
  for (let i = to; i < end; i++) {
    const is = tokens[i]?.is;
    if (is?.speech || is?.framing || is?.auxiliary || is?.participle) return false;
  }
  return true;
}
