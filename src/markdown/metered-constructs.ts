import { codeText, htmlText } from "micromark-core-commonmark";
import type { Construct, Extension, TokenizeContext } from "micromark-util-types";
import { atMost } from "./too-hard.ts";

/** How many characters of tags and code may be scanned: a basic allowance, and more for each character of the text. */
const stepsAllowed = (characters: number): number => 200_000 + 20 * characters;

/** Pairs of delimiters in one paragraph that may be compared: 10 million take a second or two. */
const pairsAllowed = (characters: number): number => 300_000 + 100 * characters;

const tagsAllowed = 10_000;

/**
 * A micromark extension for one parse of a text of `length` characters. It counts the work of the constructs that are
 * quadratic in a paragraph, and throws TooHardError if there is too much. It does not change the parse otherwise.
 *
 * - For each `]`, `![`, `*`, `_` and `~` micromark searches the events of the paragraph: the work is the square of their number.
 * - `<!--`, `<?`, `<![CDATA[` and backticks without an end are each scanned to the end of the paragraph.
 */
export function meteredConstructs(length: number): Extension {
  let steps = 0;
  let pairs = 0;
  const step = (): void => atMost(++steps, stepsAllowed(length), "tags and code without an end");
  const delimiters = new WeakMap<TokenizeContext, number>();
  const countDelimiter = (paragraph: TokenizeContext): void => {
    const before = delimiters.get(paragraph) ?? 0;
    delimiters.set(paragraph, before + 1);
    pairs += 2 * before;
    atMost(pairs, pairsAllowed(length), "brackets and marks of emphasis in a paragraph");
  };
  const counted = counting(countDelimiter);
  const tags = new WeakMap<TokenizeContext, number>();
  const countTag = (paragraph: TokenizeContext): void => {
    const number = (tags.get(paragraph) ?? 0) + 1;
    tags.set(paragraph, number);
    atMost(number, tagsAllowed, "tags in a paragraph");
  };
  return {
    text: {
      [codes.asterisk]: counted,
      [codes.underscore]: counted,
      [codes.exclamationMark]: counted,
      [codes.tilde]: counted,
      [codes.openingBracket]: counted,
      [codes.closingBracket]: counted,
      [codes.lessThan]: [counting(countTag), stepping(htmlText, step)],
      [codes.backtick]: stepping(codeText, step),
    },
    disable: { null: ["htmlText", "codeText"] },
  };
}

const codes = {
  exclamationMark: 33,
  asterisk: 42,
  lessThan: 60,
  openingBracket: 91,
  closingBracket: 93,
  underscore: 95,
  backtick: 96,
  tilde: 126,
} as const;

/** A construct that only counts: it never matches, so the next one is tried. */
const counting = (count: (paragraph: TokenizeContext) => void): Construct => ({
  name: "countDelimiter",
  tokenize(_effects, _ok, nok) {
    return (code) => {
      count(this);
      return nok(code);
    };
  },
});

/** The same construct, with each of its characters counted. */
const stepping = (construct: Construct, step: () => void): Construct => ({
  ...construct,
  name: `metered-${construct.name}`,
  add: "after",
  tokenize(effects, ok, nok) {
    const consume: typeof effects.consume = (code) => {
      step();
      effects.consume(code);
    };
    return construct.tokenize.call(this, { ...effects, consume }, ok, nok);
  },
});
