import type { Permalink } from "../../model/permalink.ts";
import type { DayCards } from "./day-cards.ts";
import type { Link } from "./link.ts";

/** A month. */
export type MonthView = {
  readonly kind: "month";
  /** The page's address. */
  readonly url: Permalink;
  /** `2024-04` */
  readonly month: string;
  /** The days that have articles, each with its three heaviest. */
  readonly days: readonly DayCards[];
  /** The month before it that has articles. */
  readonly previous?: Link;
  /** The month after it that has articles. */
  readonly next?: Link;
};
