import type { Day } from "../../model/day.ts";
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
  /** The months that have articles. */
  readonly months: readonly Count<string>[];
  /** The year before it that has articles. */
  readonly previous?: Link;
  /** The year after it that has articles. */
  readonly next?: Link;
};
