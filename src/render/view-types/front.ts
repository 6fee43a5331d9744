import type { Permalink } from "../../model/permalink.ts";
import type { Extent } from "../../model/queries.ts";
import type { Count, SpeakerCount, TopicListCount } from "./counts.ts";
import type { DayCards } from "./day-cards.ts";
import type { QuotedCard } from "./quote.ts";

/** The front page. */
export type FrontView = {
  readonly kind: "front";
  /** The page's address. */
  readonly url: Permalink;
  /** How much the archive has. */
  readonly extent: Extent;
  /** The newest articles by days, of each day the heaviest first: many if the page begins with them, else a few. */
  readonly newest: readonly DayCards[];
  /** The oldest articles, likewise. No article is in both lists. */
  readonly oldest: readonly DayCards[];
  /** The days of any year that have a page: `04-16`. */
  readonly anniversaries: readonly string[];
  /** The years. */
  readonly years: readonly Count<string>[];
  /** If they are three or fewer, the months that have articles. */
  readonly months: readonly Count<string>[];
  /** The speakers who are quoted most often. */
  readonly speakers: readonly SpeakerCount[];
  /** The latest quotations, each from another article and of another person. */
  readonly latestQuotes: readonly QuotedCard[];
  /** The lists of places, sections, tags and authors that have entries. */
  readonly topicLists: readonly TopicListCount[];
};
