import type { Permalink } from "../../model/permalink.ts";
import type { DayCards } from "./day-cards.ts";
import type { Link } from "./link.ts";

/** One day of all years. */
export type AnniversaryView = {
  readonly kind: "anniversary";
  /** The page's address. */
  readonly url: Permalink;
  /** `04-16` */
  readonly monthDay: string;
  /** The day in each year that has articles on it, each with its three heaviest. */
  readonly years: readonly DayCards[];
  /** The day of the year before it that has articles. */
  readonly previous?: Link;
  /** The day of the year after it that has articles. */
  readonly next?: Link;
};
