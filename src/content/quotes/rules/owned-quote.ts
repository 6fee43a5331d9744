import type { Mention } from "../mentions/mention.ts";
import { isNameWord } from "../mentions/name-word.ts";
import { unknown } from "../words/entry.ts";
import type { Reading } from "../words/reading.ts";
import type { Found } from "./attribution.ts";

const longestName = 4; // words

/** `Jane Roe’s “we never lost a boat” claim`: quoted words between their owner and a noun for something said. */
export function ownedQuote({ tokens }: Reading, quote: number): Found | undefined {
  const [owner, noun] = [tokens[quote - 1], tokens[quote + 1]];
  if (!owner?.possessive || !owner.capital || !noun?.is.utterance) return undefined;
  let from = quote - 1;
  while (from > quote - longestName && isNameWord(tokens, from - 1)) from--;
  const words = tokens.slice(from, quote);
  const name = words.map(({ text }) => text.replace(/['’]s?$/i, "")).join(" ");
  const start = words[0]?.start ?? owner.start;
  const mention: Mention = {
    start,
    end: owner.end - (/['’]s?$/i.exec(owner.text)?.[0].length ?? 0),
    from,
    to: quote,
    kind: "name",
    name,
    head: unknown,
    described: false,
    determined: false,
  };
  return { rule: "owner", mention };
}
