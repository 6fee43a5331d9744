import type { Permalink } from "../../model/permalink.ts";
import type { Count } from "./counts.ts";

/** The page for addresses that do not exist. */
export type NotFoundView = {
  readonly kind: "not-found";
  /** The page's address. */
  readonly url: Permalink;
  /** The years. */
  readonly years: readonly Count<string>[];
  /** If they are three or fewer, the months that have articles. */
  readonly months: readonly Count<string>[];
};
