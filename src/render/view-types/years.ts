import type { Permalink } from "../../model/permalink.ts";
import type { Count } from "./counts.ts";

/** All years. */
export type YearsView = {
  readonly kind: "years";
  /** The page's address. */
  readonly url: Permalink;
  /** The years. */
  readonly years: readonly Count<string>[];
  /** How many articles have no day. */
  readonly undated: number;
};
