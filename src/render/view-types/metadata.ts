/** What a page says about itself to programs, in its head. */
export type PageMetadata = {
  /** What the page is, as Open Graph names it. */
  readonly type: "article" | "profile" | "website";
  /** Meta elements for reference managers and social networks, in order. */
  readonly tags: readonly MetaTag[];
  /** True if search engines are asked not to list the page. */
  readonly noindex?: true;
  /** What the page is about: nodes of JSON-LD in the vocabulary of schema.org. */
  readonly things: readonly object[];
};

/** A meta element. */
export type MetaTag = {
  /** Its name or property: `citation_title`, `article:section`. */
  readonly name: string;
  /** Its content. */
  readonly content: string;
};
