import type { Permalink } from "../../model/permalink.ts";

/** The description `opensearch.xml`, by which a browser offers the archive as a search engine. */
export type OpenSearchView = {
  readonly kind: "open-search";
  /** The page's address. */
  readonly url: Permalink;
};
