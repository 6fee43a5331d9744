import type { Permalink } from "../../model/permalink.ts";
import type { PartOfList } from "./part-of-list.ts";
import type { QuotedCard } from "./quote.ts";

/** All quotations in time. */
export type QuotationsView = PartOfList & {
  readonly kind: "quotations";
  /** The page's address. */
  readonly url: Permalink;
  /** The quotations, the oldest first; empty if the list is split. A very full month shows only the first ones. */
  readonly quotes: readonly QuotedCard[];
};
