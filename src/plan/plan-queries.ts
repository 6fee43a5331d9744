import type { Permalink } from "../model/permalink.ts";
import type { TopicList } from "../model/topic.ts";

/** What the plan asks of the archive. Days are ISO, "" stands for the undated; all lists are in byte order. */
export type PlanQueries = {
  /** At every place in time where something was dirty: the article there and those next to it. */
  readonly articles: () => Iterable<ArticleInTime>;
  /** The dirty days. */
  readonly days: () => readonly string[];
  /** Of a day, a month or a year: its days that hold articles, and the nearest day before and after it. */
  readonly period: (prefix: string) => Neighbouring;
  /** Of a day of any year, `04-16`; the days before and after it are of any year too. */
  readonly anniversary: (monthDay: string) => Neighbouring;
  /** Digest of what lists show of the undated articles; undefined when there are none. */
  readonly undated: () => string | undefined;
  /** The dirty speakers. */
  readonly speakers: () => readonly string[];
  readonly speaker: (key: string) =>
    | (SpeakerLine & {
        readonly days: readonly DayOfList[];
      })
    | undefined;
  /** The dirty topics: `tags/harbour`. */
  readonly topics: () => readonly string[];
  readonly topic: (
    key: string,
  ) => (TopicLine & { readonly days: readonly DayOfList[] }) | undefined;
  readonly everyTopic: (list: TopicList) => readonly TopicLine[];
  readonly everySpeaker: () => readonly SpeakerLine[];
  readonly everyDay: () => readonly {
    readonly day: string;
    readonly articles: number;
    readonly quotes: number;
    /** Of everything in it. */
    readonly digest: string;
  }[];
  /** Which seeds hold the same bytes as others, a line each. */
  readonly duplicates: () => readonly string[];
};

type ArticleLine = {
  readonly url: Permalink;
  /** Of the article whole, and of the seeds that hold it. */
  readonly digest: string;
  /** Of what lists show of it. */
  readonly cardDigest: string;
};

/** Without a line there is no such article any more. */
export type ArticleInTime = {
  readonly url: Permalink;
  readonly line?: ArticleLine | undefined;
  readonly before?: ArticleLine | undefined;
  readonly after?: ArticleLine | undefined;
  /** In each list that it leads back from the article before it, with a digest of what lists show of that one. */
  readonly earlier?: readonly string[];
};

export type DayLine = {
  readonly day: string;
  readonly articles: number;
  /** Digest of what lists show of its articles. */
  readonly cardsDigest: string;
};

type Neighbouring = {
  readonly days: readonly DayLine[];
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/** Of a list in time, the undated last: how many entries a day has, and a digest of all that is shown of them. */
type DayOfList = { readonly key: string; readonly count: number; readonly digest: string };

type TopicLine = { readonly key: string; readonly name: string; readonly articles: number };

export type SpeakerLine = {
  readonly key: string;
  readonly name: string;
  readonly kind: "person" | "organisation";
  readonly quotes: number;
};
