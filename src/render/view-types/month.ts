import type { Card } from "../../model/card.ts";
import type { Day } from "../../model/day.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Link } from "./link.ts";

/** A month. */
export type MonthView = {
  readonly kind: "month";
  /** The page's address. */
  readonly url: Permalink;
  /** `2024-04` */
  readonly month: string;
  /** The days that have articles, each with the cards of its first ten. */
  readonly days: readonly {
    readonly day: Day;
    readonly url: Permalink;
    readonly articles: number;
    readonly cards: readonly Card[];
  }[];
  /** The month before it that has articles. */
  readonly previous?: Link;
  /** The month after it that has articles. */
  readonly next?: Link;
};
