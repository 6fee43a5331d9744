import type { Quote } from "../../model/quote.ts";
import type { Attribution } from "./rules/attribution.ts";
import type { Token } from "./words/token.ts";

/** A quotation that is speech, in its paragraph, and whose it is once a rule has said so. */
export type Said = {
  readonly token: Token;
  readonly paragraph: number;
  /** The number of its token. */
  readonly index: number;
  readonly kind: Quote["kind"];
  attribution?: Attribution;
};
