import type { Card } from "../../model/card.ts";
import type { Day } from "../../model/day.ts";
import type { Permalink } from "../../model/permalink.ts";

/** A day with some of its articles, the heaviest first. */
export type DayCards = {
  /** `2024-04-16` */
  readonly day: Day;
  /** The address of the day's page. */
  readonly url: Permalink;
  /** How many articles the day has. */
  readonly articles: number;
  /** Some of them. */
  readonly cards: readonly Card[];
};
