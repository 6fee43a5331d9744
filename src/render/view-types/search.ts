import type { Permalink } from "../../model/permalink.ts";
import type { Count, TopicListCount } from "./counts.ts";

/** The search page. Its script finds articles; the other links lead to them without it. */
export type SearchView = {
  readonly kind: "search";
  /** The page's address. */
  readonly url: Permalink;
  /** The years. */
  readonly years: readonly Count<string>[];
  /** How many speakers are quoted. */
  readonly speakers: number;
  /** How many quotations there are. */
  readonly quotes: number;
  /** How many articles have no day. */
  readonly undated: number;
  /** The lists of places, sections, tags and authors that have entries. */
  readonly topicLists: readonly TopicListCount[];
};
