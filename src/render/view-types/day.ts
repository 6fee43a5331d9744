import type { Card } from "../../model/card.ts";
import type { Day } from "../../model/day.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Link } from "./link.ts";

/** A day. */
export type DayView = {
  readonly kind: "day";
  /** The page's address. */
  readonly url: Permalink;
  /** `2024-04-16` */
  readonly day: Day;
  /** Its articles, the heaviest first. */
  readonly cards: readonly Card[];
  /** The page of this day in all years, `04-16`; missing if no other year has articles on it. */
  readonly otherYears?: Link;
  /** The day before it that has articles. */
  readonly previous?: Link;
  /** The day after it that has articles. */
  readonly next?: Link;
};
