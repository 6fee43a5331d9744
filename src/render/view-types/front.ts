import type { Card } from "../../model/card.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Extent } from "../../model/queries.ts";
import type { Count, SpeakerCount, TopicListCount } from "./counts.ts";
import type { QuotedCard } from "./quote.ts";

/** The front page. */
export type FrontView = {
  readonly kind: "front";
  /** The page's address. */
  readonly url: Permalink;
  /** How much the archive has. */
  readonly extent: Extent;
  /** The newest articles: many if the page begins with them, else a few. */
  readonly newest: readonly Card[];
  /** The oldest articles, likewise. No article is in both lists. */
  readonly oldest: readonly Card[];
  /** The days of any year that have a page: `04-16`. */
  readonly anniversaries: readonly string[];
  /** The years. */
  readonly years: readonly Count<string>[];
  /** The speakers who are quoted most often. */
  readonly speakers: readonly SpeakerCount[];
  /** The latest quotations. */
  readonly latestQuotes: readonly QuotedCard[];
  /** The lists of places, sections, tags and authors that have entries. */
  readonly topicLists: readonly TopicListCount[];
};
