import type { Ink } from "../../model/inks.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Count } from "./counts.ts";

/** The days of the year. */
export type AnniversariesView = {
  readonly kind: "anniversaries";
  /** The page's address. */
  readonly url: Permalink;
  /** The days that have articles in any year: `04-16`. */
  readonly days: readonly Count<string>[];
  /** The shades of the days in the calendar. */
  readonly inks: readonly Ink[];
};
