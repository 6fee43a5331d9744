import { speechOf } from "./is-speech.ts";
import { wholeMention } from "./mentions/whole-mention.ts";
import { fromAround, fromParagraphAfter } from "./rules/from-around.ts";
import { insideQuote } from "./rules/inside-quote.ts";
import { ownClause } from "./rules/own-clause.ts";
import type { Said } from "./said.ts";
import type { Reading } from "./words/reading.ts";

/** The quotations of an article with who said each, by the first rule that knows. */
export function attribute(text: string, readings: readonly Reading[]): readonly Said[] {
  const said = readings.map((reading, paragraph) => ownClauses(text, reading, paragraph));
  for (let at = readings.length - 1; at >= 0; at--) {
    const found = fromParagraphAfter({ readings, said, at });
    const last = said[at]?.at(-1);
    if (found && last) last.attribution = found;
  }
  for (let paragraph = 0; paragraph < readings.length; paragraph++) {
    said[paragraph]?.forEach((one, n) => {
      const reading = readings[paragraph];
      if (one.attribution || !reading || !namesSpeakers(reading)) return;
      const found = fromAround({ readings, said, at: paragraph }, n);
      const source = found && readings[found.at];
      if (source) one.attribution = { ...found, mention: wholeMention(source, found.mention) };
    });
  }
  return said.flat();
}

/** Rules that look only at the sentence in which a quotation stands. */
function ownClauses(text: string, reading: Reading, paragraph: number): Said[] {
  const all: Said[] = [];
  reading.tokens.forEach((token, index) => {
    if (token.kind !== "quote") return;
    const own = namesSpeakers(reading) ? ownClause(text, reading, index) : undefined;
    const between = own ? undefined : insideQuote(text, reading, index);
    const found = own ?? between;
    const kind = speechOf(text, reading, index, found?.rule, all.length > 0);
    if (!kind) return;
    all.push({
      token,
      paragraph,
      index,
      kind,
      ...(found && {
        attribution: {
          rule: found.rule,
          mention: wholeMention(between?.inside ?? reading, found.mention),
          at: paragraph,
          ...(between && { inside: between.inside }),
        },
      }),
    });
  });
  return all;
}

/** Without tables of a language nobody is guessed: its quotations are found by their marks alone. */
const namesSpeakers = ({ lexicon: { language } }: Reading): boolean =>
  language.speech !== undefined || language.unspaced !== undefined;
