import type { Article } from "./article.ts";
import type { Card } from "./card.ts";
import type { Day } from "./day.ts";
import type { JoinRule } from "./identity.ts";
import type { ResolvedLink } from "./local-link.ts";
import type { Permalink } from "./permalink.ts";
import type { Profile } from "./quote.ts";
import type { SpeakerKey } from "./speaker.ts";
import type { Subject } from "./subject.ts";
import type { TopicList } from "./topic.ts";

/** The queries of an archive. Lists are sorted by day, then by time of day, then by seed; by code unit, never by locale. */
export type Queries = {
  readonly article: (permalink: Permalink) => StoredArticle | undefined;
  readonly neighbours: (card: Card) => { readonly previous?: Card; readonly next?: Card };
  /** For each speaker and tag of an article, the last article before it that has them too. */
  readonly earlierThan: (card: Card) => ReadonlyMap<Subject, Card>;
  /** The articles of a day, at most `limit` if it is given; the heaviest first. */
  readonly articlesOn: (day: Day, limit?: number) => readonly Card[];
  /** How many articles a day has. */
  readonly countOn: (day: Day) => number;
  /** The days that hold articles among one day of all years, `04-16`. */
  readonly daysOnAnniversary: (monthDay: string) => readonly Held<Day>[];
  /** Whether another year has articles on the same day. */
  readonly hasOtherYears: (day: Day) => boolean;
  /** The days of any year on which something ran, with how many articles. */
  readonly anniversaries: () => readonly Held<string>[];
  /** The nearest days of any year before and after one on which something ran. */
  readonly aroundAnniversary: (monthDay: string) => {
    readonly previous?: string;
    readonly next?: string;
  };
  readonly undatedArticles: () => readonly Card[];
  /** Of each day the heaviest first. */
  readonly newestArticles: (limit: number) => readonly Card[];
  readonly oldestArticles: (limit: number) => readonly Card[];
  readonly withdrawnArticles: () => readonly Card[];
  /** Articles whose seed is in the folder more than once. */
  readonly duplicatedArticles: () => readonly {
    readonly card: Card;
    readonly seeds: readonly string[];
  }[];
  /** Days, months or years that hold articles, with how many; `within` narrows to a month or a year. */
  readonly daysWithArticles: (within?: string) => readonly Held<Day>[];
  /** How many articles each day has that has any. */
  readonly articlesEachDay: () => readonly number[];
  readonly monthsWithArticles: (within?: string) => readonly Held<string>[];
  readonly yearsWithArticles: () => readonly Held<string>[];
  /** The nearest day, month or year before and after that holds articles. */
  readonly around: (period: string) => { readonly previous?: string; readonly next?: string };
  readonly speakers: () => readonly SpeakerLine[];
  readonly mostQuoted: (limit: number) => readonly SpeakerLine[];
  readonly speaker: (key: SpeakerKey) => SpeakerLine | undefined;
  /** How many quotations of a speaker each day has, in time; "" is the undated, last. */
  readonly daysQuoted: (
    key: SpeakerKey,
  ) => readonly { readonly key: string; readonly count: number }[];
  /** In time, the undated last; `within` narrows to a day, a month, a year or the undated. */
  readonly quotesBy: (key: SpeakerKey, within?: string) => readonly StoredQuote[];
  /** Those who are quoted in the same articles as somebody, by their full names as printed, the most frequent first. */
  readonly quotedWith: (key: SpeakerKey, limit: number) => readonly QuotedWith[];
  /** Lists that hold anything, with how many topics. */
  readonly topicLists: () => readonly { readonly list: TopicList; readonly topics: number }[];
  readonly topics: (list: TopicList) => readonly TopicLine[];
  readonly topic: (list: TopicList, key: string) => TopicLine | undefined;
  /** How many articles of a topic each day has, in time; "" is the undated, last. */
  readonly daysFiled: (
    list: TopicList,
    key: string,
  ) => readonly { readonly key: string; readonly count: number }[];
  /** In time, the undated last; `within` narrows to a day, a month, a year or the undated. */
  readonly articlesUnder: (list: TopicList, key: string, within?: string) => readonly Card[];
  /** The same, the newest first, the undated last. */
  readonly newestUnder: (list: TopicList, key: string, limit: number) => readonly Card[];
  /** How many quotations each day has, in time; "" is the undated, last. */
  readonly quotesByDay: () => readonly { readonly key: string; readonly count: number }[];
  /** In time, the undated last. */
  readonly quotesIn: (within: string, limit: number) => readonly StoredQuote[];
  /** The newest quotations of persons, each of another person and from another article. */
  readonly newestQuotes: (limit: number) => readonly StoredQuote[];
  readonly extent: () => Extent;
  /** The files of the public data sets that are in place, in the order of their addresses. */
  readonly exports: () => readonly { readonly url: string; readonly bytes: number }[];
};

type StoredArticle = {
  readonly article: Article;
  readonly card: Card;
  /** The links and pictures that name files of the archive, with their targets. */
  readonly links: readonly ResolvedLink[];
  /** Every seed that holds it, its own first. */
  readonly seeds: readonly string[];
};

export type Held<T> = { readonly value: T; readonly articles: number };

export type SpeakerLine = {
  readonly key: SpeakerKey;
  /** The name that most quotations use. */
  readonly name: string;
  readonly kind: "person" | "organisation";
  readonly quotes: number;
  /** What people.yaml says about them. */
  readonly profile?: Profile;
  /** The other names under which articles quote them. */
  readonly otherNames: readonly OtherName[];
  /** Whom the name may mean, or may mean too, the likeliest first. */
  readonly alternatives: readonly { readonly key: SpeakerKey; readonly name: string }[];
};

/** Somebody who is quoted in the same articles as another. */
type QuotedWith = {
  /** Of the name, which may be another one of a person. */
  readonly key: SpeakerKey;
  readonly name: string;
  /** How many articles quote both. */
  readonly articles: number;
};

/** A name that means the same person as another. */
export type OtherName = {
  readonly key: SpeakerKey;
  readonly name: string;
  readonly quotes: number;
  readonly rule: JoinRule;
  readonly confidence: number;
};

export type TopicLine = {
  readonly key: string;
  /** The form that most articles use. */
  readonly name: string;
  readonly articles: number;
};

export type StoredQuote = {
  readonly card: Card;
  /** From 1, in the article. */
  readonly number: number;
  readonly text: string;
  readonly kind: "direct" | "fragment";
  /** The sentence around it; see quoteContext. */
  readonly context?: string;
  /** The title or role at the speaker's name, as printed. */
  readonly role?: string;
  /** Later articles that print it again, with its number there, in time; only in lists of one speaker. */
  readonly repeats?: readonly { readonly card: Card; readonly number: number }[];
  readonly speaker?: {
    readonly key: SpeakerKey;
    readonly name: string;
    readonly kind: SpeakerLine["kind"];
  };
};

/** How much the archive has. */
export type Extent = {
  /** How many articles. */
  readonly articles: number;
  /** How many quotations. */
  readonly quotes: number;
  /** How many speakers with a page. */
  readonly speakers: number;
  /** How many articles without a day. */
  readonly undated: number;
  /** The day of the oldest article. */
  readonly first?: Day;
  /** The day of the newest article. */
  readonly last?: Day;
};
