import type { Quote } from "../../model/quote.ts";
import type { Attribution } from "./rules/attribution.ts";
import type { Token } from "./words/token.ts";

/** A quotation that is speech, and who says it if a rule has found that. */
export type Said = {
  readonly token: Token;
  /** The number of its paragraph, and of its token there. */
  readonly paragraph: number;
  readonly index: number;
  readonly kind: Quote["kind"];
  readonly attribution?: Attribution;
};
