import type { Card } from "./card.ts";
import type { Permalink } from "./permalink.ts";

/** The articles of the last days that the archive has. */
export const newestFeed = {
  atom: "/feed.xml" as Permalink,
  json: "/feed.json" as Permalink,
  rss: "/rss.xml" as Permalink,
} as const;

/** The articles that got their addresses last, whatever day they are of. */
export const addedFeed = {
  atom: "/added.xml" as Permalink,
  json: "/added.json" as Permalink,
} as const;

/** An archive document (RFC 5005) with a block of articles in the order in which they were added. It is not written again unless one of them changes. */
export const addedArchive = (block: number): Permalink => `/feeds/added/${block}.xml` as Permalink;

/** How many serial numbers an archive document has. */
export const serialsPerDocument = 50;

/** The document that has the article with this serial number, from 1. */
export const documentOf = (serial: number): number => Math.ceil(serial / serialsPerDocument);

/** The last of these documents are not written: the feed itself has their articles. */
export const documentsInFeed = 2;

/** The feed of a speaker or a topic, at the address of its page. */
export const feedAt = (page: Permalink): Permalink => `${page}feed.xml` as Permalink;

export const articlesInFeed = 30;
export const quotesInFeed = 50;

/** Shorter lists have no feed: most names of an archive occur once or twice. */
const minEntries = 5;

/** Whether a list has a feed, by the number of its entries on each day; "" is the undated. */
export const isWorthFeed = (
  days: readonly { readonly key: string; readonly count: number }[],
): boolean =>
  days.reduce((sum, { key, count }) => (key === "" ? sum : sum + count), 0) >= minEntries;

/** An article as feeds show it. */
export type FeedArticle = {
  readonly card: Card;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  /** The day of its last correction. */
  readonly modified?: string;
  /** Why it was withdrawn. */
  readonly reason?: string;
  /** Its whole text, if feeds have that. */
  readonly body?: readonly string[];
};
