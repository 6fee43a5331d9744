import type { Quote } from "../../model/quote.ts";
import type { Attribution } from "./rules/attribution.ts";
import type { Token } from "./words/token.ts";

/** A quotation that is speech, with its speaker if a rule found one. */
export type Said = {
  readonly token: Token;
  /** The index of its paragraph, and of its token in that paragraph. */
  readonly paragraph: number;
  readonly index: number;
  readonly kind: Quote["kind"];
  readonly attribution?: Attribution;
};
