import type { Day } from "../../model/day.ts";
import type { Ink } from "../../model/inks.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Count } from "./counts.ts";

/** All years. */
export type YearsView = {
  readonly kind: "years";
  /** The page's address. */
  readonly url: Permalink;
  /** The years. */
  readonly years: readonly Count<string>[];
  /** If they are three or fewer, the months that have articles. */
  readonly months: readonly Count<string>[];
  /** If there is only one, the days that have articles. */
  readonly days: readonly Count<Day>[];
  /** The shades of the days in the calendars. */
  readonly inks: readonly Ink[];
  /** How many articles have no day. */
  readonly undated: number;
};
