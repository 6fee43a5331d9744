import type { Card } from "../../model/card.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Extent } from "../../model/queries.ts";
import type { TopicListCount } from "./counts.ts";

/** About the archive. */
export type AboutView = {
  readonly kind: "about";
  /** The page's address. */
  readonly url: Permalink;
  /** How much the archive has. */
  readonly extent: Extent;
  /** Articles that were found in several seeds. */
  readonly duplicates: readonly { readonly card: Card; readonly seeds: readonly string[] }[];
  /** Articles that were withdrawn. */
  readonly withdrawn: readonly Card[];
  /** The lists of places, sections, tags and authors that have entries. */
  readonly topicLists: readonly TopicListCount[];
};
