import type { Day } from "../../model/day.ts";
import type { Ink } from "../../model/inks.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Count } from "./counts.ts";
import type { Link } from "./link.ts";

/** A year. */
export type YearView = {
  readonly kind: "year";
  /** The page's address. */
  readonly url: Permalink;
  /** `2024` */
  readonly year: string;
  /** How many articles it has. */
  readonly articles: number;
  /** The days that have articles. */
  readonly days: readonly Count<Day>[];
  /** The shades of the days in the calendars, over all days of the archive. */
  readonly inks: readonly Ink[];
  /** The months that have articles. */
  readonly months: readonly Count<string>[];
  /** The year before it that has articles. */
  readonly previous?: Link;
  /** The year after it that has articles. */
  readonly next?: Link;
};
