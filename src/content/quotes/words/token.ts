import type { Span } from "../../../model/span.ts";
import type { Marked } from "../marks/pair-marks.ts";
import type { Entry } from "./entry.ts";

/** A word, a number, a sign, or a whole quotation, in a paragraph. */
export type Token = Span & {
  readonly kind: "word" | "number" | "sign" | "quote";
  /** The word as printed; empty for a quotation. */
  readonly text: string;
  /** In lower case, without a possessive ending. */
  readonly lower: string;
  readonly is: Entry;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** The index of its sentence in the paragraph. */
  readonly sentence: number;
  /** The marks of a quotation. */
  readonly marked: Marked | undefined;
  /** A quotation that ends in a comma, a question mark or an exclamation mark, so an attribution may follow. */
  readonly open: boolean;
  /** A quotation that ends in a comma. */
  readonly comma: boolean;
};

/** An adverb, an auxiliary or a negation, which may come between a subject and its verb. */
export const isSmall = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  Boolean(
    token.is.adverb ||
      token.is.auxiliary ||
      token.is.negation ||
      (!token.capital && token.lower.endsWith("ly")),
  ) &&
  !token.is.pronoun;

export const opensBracket = (token: Token | undefined): boolean =>
  token?.text === "(" || token?.text === "[";

export const closesBracket = (token: Token | undefined): boolean =>
  token?.text === ")" || token?.text === "]";
