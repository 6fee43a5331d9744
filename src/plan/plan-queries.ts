import type { Permalink } from "../model/permalink.ts";
import type { TopicList } from "../model/topic.ts";

/** The planner's queries. Days are ISO dates; "" is the day of the undated. Lists are in byte order. */
export type PlanQueries = {
  /** The dirty articles and those next to them in time. */
  readonly articles: () => Iterable<ArticleInTime>;
  /** The dirty days. */
  readonly days: () => readonly string[];
  /** The days with articles in a day, a month or a year, and the nearest such day before and after it. */
  readonly period: (prefix: string) => DaysAndNeighbours;
  /** The same for one day of all years, `04-16`; its neighbours are days of any year too. */
  readonly anniversary: (monthDay: string) => DaysAndNeighbours;
  /** Its first days with articles, at most `limit`. */
  readonly firstOnAnniversary: (monthDay: string, limit: number) => readonly string[];
  /** Digest of the cards of the undated articles; undefined if there are none. */
  readonly undated: () => string | undefined;
  /** The dirty people and organisations. */
  readonly speakers: () => readonly string[];
  /** The dirty names: those that may mean somebody else now. */
  readonly names: () => readonly string[];
  /** Whom a name means that is joined with another, with that person's name. */
  readonly meaning: (
    name: string,
  ) => { readonly person: string; readonly name: string } | undefined;
  /** The names that mean a person. */
  readonly formsOf: (person: string) => readonly string[];
  /** Whether articles quote somebody under a name. */
  readonly isName: (key: string) => boolean;
  readonly speaker: (
    key: string,
  ) => (PlannedSpeaker & { readonly days: readonly DayOfList[] }) | undefined;
  /** The dirty topics: `tags/harbour`. */
  readonly topics: () => readonly string[];
  readonly topic: (
    key: string,
  ) => (PlannedTopic & { readonly days: readonly DayOfList[] }) | undefined;
  readonly everyTopic: (list: TopicList) => readonly PlannedTopic[];
  readonly everySpeaker: () => readonly PlannedSpeaker[];
  readonly everyDay: () => readonly DayOfQuotes[];
  /** A line for each of the published articles of the last days, at most `limit`. */
  readonly newest: (limit: number) => readonly string[];
  /** The highest serial number of an address. */
  readonly lastSerial: () => number;
  /** The documents with articles in the order in which they were added, from the first to this one, that may have changed. */
  readonly addedDocuments: (last: number) => Iterable<AddedDocument>;
  /** A line for each article after this document, and one for the last document with articles before. */
  readonly addedAfter: (document: number) => readonly string[];
  /** The articles of a day, "" for the undated, in the order of their serial numbers. */
  readonly articlesOfDay: (day: string) => readonly ArticleOfDay[];
  /** A line for each seed that has the same bytes as another. */
  readonly duplicates: () => readonly string[];
};

type ArticleLine = {
  readonly url: Permalink;
  /** The digest of the whole article and of the names of its seeds. */
  readonly digest: string;
  /** The digest of its card. */
  readonly cardDigest: string;
};

/** An article with its neighbours in time. Without a line, the article no longer exists. */
export type ArticleInTime = {
  readonly url: Permalink;
  readonly line?: ArticleLine | undefined;
  readonly before?: ArticleLine | undefined;
  readonly after?: ArticleLine | undefined;
  /** For each list in which it links back, the article before it there, with that one's card digest. */
  readonly earlier?: readonly string[];
};

/** A document with a block of articles in the order in which they were added. */
type AddedDocument = {
  readonly document: number;
  /** Of its articles; undefined if it has none. */
  readonly digest: string | undefined;
  /** The last document before it that has articles. */
  readonly previous: number | undefined;
};

export type DayLine = {
  readonly day: string;
  readonly articles: number;
  /** Digest of the cards of its articles. */
  readonly cardsDigest: string;
};

type DaysAndNeighbours = {
  readonly days: readonly DayLine[];
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/**
 * A day of a list in time, which has the undated last: its number of entries, and a digest of their data on pages. A speaker's day has
 * none if its articles only repeat what the speaker said before.
 */
type DayOfList = { readonly key: string; readonly count: number; readonly digest: string };

export type DayOfQuotes = {
  readonly day: string;
  readonly articles: number;
  readonly quotes: number;
  /** The digest of all its complete articles. */
  readonly digest: string;
  /** How many articles search engines may list. */
  readonly listed: number;
  /** At most this much of a file of a data set is taken by its published articles. */
  readonly bytes: number;
};

type ArticleOfDay = {
  readonly serial: number;
  /** Of the complete article, with its address. */
  readonly digest: string;
  /** 1 if search engines may list it, else 0. */
  readonly listed: number;
  /** At most this much of a file of a data set is taken by it. */
  readonly bytes: number;
};

export type PlannedTopic = {
  /** `tags/harbour` */
  readonly key: string;
  readonly name: string;
  readonly articles: number;
};

export type PlannedSpeaker = {
  readonly key: string;
  readonly name: string;
  readonly kind: "person" | "organisation";
  readonly quotes: number;
  /** What people.yaml says about them, as JSON. */
  readonly profile: string | undefined;
  /** Their other names, and whom their name may mean, as JSON. */
  readonly names: string | undefined;
};
