import type { Mention } from "../mentions/mention.ts";
import { isNameWord } from "../mentions/name-word.ts";
import { unknown } from "../words/entry.ts";
import { genderOfGivenName } from "../words/given-names.ts";
import type { Reading } from "../words/reading.ts";

/** The people named in full as the owners of other things: `Ada B. Quill’s first show`. */
export function* ownersIn({ mentions, tokens }: Reading): Generator<Mention> {
  for (const { from, to, determined } of mentions) {
    if (!determined || to - from < 3) continue; // a possessive determines, as an article does
    for (let i = from + 1; i < to - 1; i++) {
      if (!tokens[i]?.possessive || !isNameWord(tokens, i)) continue;
      let first = i;
      while (first > from && isNameWord(tokens, first - 1) && !tokens[first - 1]?.possessive)
        first--;
      const [begin, last] = [tokens[first], tokens[i]];
      if (first === i || !begin || !last || !genderOfGivenName(begin.text)) continue;
      const words = tokens.slice(first, i + 1).map(({ text }) => text.replace(/['’]s?$/i, ""));
      yield {
        start: begin.start,
        end: last.end,
        from: first,
        to: i + 1,
        kind: "name",
        name: words.join(" "),
        head: unknown,
        described: false,
        determined: false,
      };
    }
  }
}
