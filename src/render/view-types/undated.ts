import type { Card } from "../../model/card.ts";
import type { Permalink } from "../../model/permalink.ts";

/** The articles whose day is not known. */
export type UndatedView = {
  readonly kind: "undated";
  /** The page's address. */
  readonly url: Permalink;
  /** The articles. */
  readonly cards: readonly Card[];
};
