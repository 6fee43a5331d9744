import { speechOf } from "./is-speech.ts";
import { wholeMention } from "./mentions/whole-mention.ts";
import { fromAround } from "./rules/from-around.ts";
import { insideQuote } from "./rules/inside-quote.ts";
import { ownClause } from "./rules/own-clause.ts";
import { fromParagraphAfter } from "./rules/paragraphs-around.ts";
import type { Surroundings } from "./rules/surroundings.ts";
import type { Said } from "./said.ts";
import type { Reading } from "./words/reading.ts";

/**
 * Finds the quotations of an article and the speaker of each, in three passes: by the words of the quotation's own sentence;
 * from the last paragraph to the first, for quotations that continue in the next; from the first to the last, by the context.
 */
export function attribute(text: string, readings: readonly Reading[]): readonly Said[] {
  const own = withOpenQuotes(
    readings,
    readings.map((reading, paragraph) => ownClauses(text, reading, paragraph)),
  );
  const all: Said[] = [];
  let before: readonly Said[] = [];
  readings.forEach((reading, at) => {
    before = withSurroundings(own[at] ?? [], { readings, reading, at, before });
    for (const one of before) all.push(one);
  });
  return all;
}

/** Quotations left open at the end of a paragraph get the speaker that the next paragraph names. */
function withOpenQuotes(
  readings: readonly Reading[],
  own: readonly (readonly Said[])[],
): readonly (readonly Said[])[] {
  const result: (readonly Said[])[] = [];
  let next: Said | undefined;
  for (let at = own.length - 1; at >= 0; at--) {
    const said = own[at] ?? [];
    const last = said.at(-1);
    const attribution = fromParagraphAfter(said, readings[at + 1], next);
    result[at] = last && attribution ? [...said.slice(0, -1), { ...last, attribution }] : said;
    next = result[at]?.[0];
  }
  return result;
}

/** The quotations of a paragraph, attributed by those before them and the rest of the context. */
function withSurroundings(
  own: readonly Said[],
  around: Pick<Surroundings, "readings" | "reading" | "at" | "before">,
): readonly Said[] {
  if (!namesSpeakers(around.reading)) return own;
  const done: Said[] = [];
  own.forEach((one, n) => {
    const found = one.attribution
      ? undefined
      : fromAround(one, { ...around, earlier: done, next: own[n + 1] });
    const source = found && around.readings[found.at];
    done.push(
      source
        ? { ...one, attribution: { ...found, mention: wholeMention(source, found.mention) } }
        : one,
    );
  });
  return done;
}

/** Applies the rules that need only the sentence of the quotation. */
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

/** Without tables for a language, quotations are found by their marks and no speaker is searched for. */
const namesSpeakers = ({ lexicon: { language } }: Reading): boolean =>
  language.speech !== undefined || language.unspaced !== undefined;
