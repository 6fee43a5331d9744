import type { Span } from "../../../model/span.ts";
import type { Marked } from "../marks/pair-marks.ts";
import type { Entry } from "./lexicon.ts";

/** A word, a number, a sign, or a whole quotation, in a paragraph. */
export type Token = Span & {
  readonly kind: "word" | "number" | "sign" | "quote";
  /** As printed; of a quotation nothing. */
  readonly text: string;
  /** In lower case, without a possessive ending. */
  readonly lower: string;
  readonly is: Entry;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Which sentence of the paragraph, from 0. */
  readonly sentence: number;
  /** Of a quotation: its marks. */
  readonly marked: Marked | undefined;
  /** Of a quotation: it ends in a comma, a question or an exclamation, so an attribution may follow. */
  readonly open: boolean;
  /** Of a quotation: it ends in a comma. */
  readonly comma: boolean;
};

/** An adverb, an auxiliary or a negation: it may be between a subject and its verb. */
export const isSmall = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  Boolean(
    token.is.adverb || token.is.auxiliary || token.is.negation || token.lower.endsWith("ly"),
  ) &&
  !token.is.pronoun;
