import type { Permalink } from "../../model/permalink.ts";

/** A link to another page. */
export type Link = {
  /** The address of that page. */
  readonly url: Permalink;
  /** Its words; or a day, month or year, `2019-05`, to be put into words. */
  readonly label: string;
  /** The language of the words, if they come from an article. */
  readonly lang?: string;
};
