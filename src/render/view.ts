import type { Card } from "../model/card.ts";
import type { Day } from "../model/day.ts";
import type { Permalink } from "../model/permalink.ts";
import type { Extent } from "../model/queries.ts";
import type { TopicList } from "../model/topic.ts";
import type { Citation } from "./citations.ts";
import type {
  Count,
  Html,
  Link,
  PartOfList,
  QuotedCard,
  QuoteView,
  SpeakerCount,
  TopicCount,
  TopicListCount,
} from "./view-parts.ts";

export type ArticleView = {
  readonly kind: "article";
  readonly url: Permalink;
  readonly card: Card;
  /** Whole, where the card's may be cut. */
  readonly headline: string;
  readonly deck?: string;
  readonly byline?: string;
  readonly authors: readonly string[];
  /** How the day is known, when the seed does not state it on a line of its own: `inferred from the dateline`. */
  readonly dayNote?: string;
  /** The body: paragraphs with `id="p1"` …, quotations as `<span class="quote" id="q1">`, lists, tables, notes. */
  readonly body: Html;
  /** `https://images.example`: where images in the body are loaded from, apart from the site itself. */
  readonly imageOrigins: readonly string[];
  readonly quotes: readonly QuoteView[];
  /** The anchors of the quotations that stand in the headline. */
  readonly headlineAnchors: readonly string[];
  readonly previous?: Card;
  readonly next?: Card;
  /** Articles before it on the same subjects, with what they share: whom both quote, how both are tagged. */
  readonly earlier: readonly { readonly card: Card; readonly shared: readonly string[] }[];
  /** What it is filed under, in its own words. */
  readonly topics: readonly {
    readonly list: TopicList;
    readonly name: string;
    readonly url: Permalink;
  }[];
  readonly corrections: readonly { readonly day?: Day; readonly text: string }[];
  /** Why it was withdrawn; then there is no body. */
  readonly withdrawn?: string;
  readonly citations: readonly Citation[];
  readonly provenance: {
    readonly seeds: readonly string[];
    readonly sha256: string;
    readonly encoding: string;
    readonly format: "text" | "markdown";
    /** What was inferred or corrected, in words. */
    readonly guesses: readonly string[];
  };
};

export type FrontView = {
  readonly kind: "front";
  readonly url: Permalink;
  readonly extent: Extent;
  readonly newest: readonly Card[];
  /** Of the newest and the oldest, the front page begins with one and shows a few of the other: none that stands in both. */
  readonly oldest: readonly Card[];
  /** The days of any year that have a page. */
  readonly anniversaries: readonly string[];
  readonly years: readonly Count<string>[];
  readonly speakers: readonly SpeakerCount[];
  readonly latestQuotes: readonly QuotedCard[];
  readonly topicLists: readonly TopicListCount[];
};

export type YearView = {
  readonly kind: "year";
  readonly url: Permalink;
  readonly year: string;
  readonly articles: number;
  readonly days: readonly Count<Day>[];
  readonly months: readonly Count<string>[];
  readonly previous?: Link;
  readonly next?: Link;
};

export type MonthView = {
  readonly kind: "month";
  readonly url: Permalink;
  /** `2024-04` */
  readonly month: string;
  readonly days: readonly {
    readonly day: Day;
    readonly url: Permalink;
    readonly articles: number;
    /** The first of them: a month of a busy wire would be a page of a megabyte. */
    readonly cards: readonly Card[];
  }[];
  readonly previous?: Link;
  readonly next?: Link;
};

export type DayView = {
  readonly kind: "day";
  readonly url: Permalink;
  readonly day: Day;
  readonly cards: readonly Card[];
  readonly previous?: Link;
  readonly next?: Link;
};

export type UndatedView = {
  readonly kind: "undated";
  readonly url: Permalink;
  readonly cards: readonly Card[];
};

export type SpeakersView = PartOfList & {
  readonly kind: "speakers";
  readonly url: Permalink;
  /** By the first letter of the name they are sorted under; `#` for what is no letter. */
  readonly letters: readonly {
    readonly letter: string;
    readonly speakers: readonly SpeakerCount[];
  }[];
};

export type SpeakerPageView = PartOfList & {
  readonly kind: "speaker";
  readonly url: Permalink;
  readonly name: string;
  readonly speakerKind: "person" | "organisation";
  /** How many quotations in each year from the first to the last; on the page of the whole only. */
  readonly years: readonly { readonly value: string; readonly articles: number }[];
  /** The first and the last day with a quotation; on the page of the whole only. */
  readonly first?: Link;
  readonly last?: Link;
  /** Oldest first, the undated last; none where the list is in parts. */
  readonly quotes: readonly QuotedCard[];
};

export type TopicsView = PartOfList & {
  readonly kind: "topics";
  readonly url: Permalink;
  readonly list: TopicList;
  /** By the first letter of the name they are sorted under; `#` for what is no letter. */
  readonly letters: readonly { readonly letter: string; readonly topics: readonly TopicCount[] }[];
};

export type TopicView = PartOfList & {
  readonly kind: "topic";
  readonly url: Permalink;
  readonly list: TopicList;
  readonly name: string;
  /** Oldest first, the undated last; none where the list is in parts. */
  readonly cards: readonly Card[];
};

export type QuotationsView = PartOfList & {
  readonly kind: "quotations";
  readonly url: Permalink;
  /** Oldest first; none where the list is in parts, and of a very full month the first only. */
  readonly quotes: readonly QuotedCard[];
};

export type AboutView = {
  readonly kind: "about";
  readonly url: Permalink;
  readonly extent: Extent;
  readonly duplicates: readonly { readonly card: Card; readonly seeds: readonly string[] }[];
  readonly withdrawn: readonly Card[];
  readonly topicLists: readonly TopicListCount[];
};

export type NotFoundView = {
  readonly kind: "not-found";
  readonly url: Permalink;
  readonly years: readonly Count<string>[];
};

export type YearsView = {
  readonly kind: "years";
  readonly url: Permalink;
  readonly years: readonly Count<string>[];
  readonly undated: number;
};

/** One day of any year: what ran on it, the years in order. */
export type AnniversaryView = {
  readonly kind: "anniversary";
  readonly url: Permalink;
  /** `04-16` */
  readonly monthDay: string;
  readonly years: readonly {
    readonly day: Day;
    readonly url: Permalink;
    readonly articles: number;
    /** The first few. */
    readonly cards: readonly Card[];
  }[];
  readonly previous?: Link;
  readonly next?: Link;
};

export type AnniversariesView = {
  readonly kind: "anniversaries";
  readonly url: Permalink;
  readonly days: readonly Count<string>[];
};

/** The stylesheet that holds the accent; it shows nothing but the settings. */
type AccentView = { readonly kind: "accent"; readonly url: Permalink };

/** All that one page shows, given to the template named after its kind as `view`, with `site` beside it. */
export type View =
  | ArticleView
  | FrontView
  | YearView
  | MonthView
  | DayView
  | UndatedView
  | SpeakersView
  | SpeakerPageView
  | TopicsView
  | TopicView
  | QuotationsView
  | AboutView
  | NotFoundView
  | YearsView
  | AnniversaryView
  | AnniversariesView
  | AccentView;
