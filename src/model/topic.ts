import type { Article } from "./article.ts";
import { beginningOf } from "./beginning-of.ts";
import type { Permalink } from "./permalink.ts";
import { slugOf } from "./permalink.ts";
import { sortKeyOf } from "./speaker.ts";

/** The lists in which articles are filed besides their day and their speakers; each has its own A–Z. */
export const topicLists = ["places", "sections", "tags", "authors"] as const;

export type TopicList = (typeof topicLists)[number];

/** The operators by which readers search the lists: `tag:harbour`. */
export const searchOperators: Readonly<Record<TopicList, string>> = {
  places: "place",
  sections: "section",
  tags: "tag",
  authors: "by",
};

/** One entry of a list: `places` / `marrow-bay`. */
export type Topic = {
  readonly list: TopicList;
  /** The last step of its address. */
  readonly key: string;
  readonly name: string;
};

/** A topic's page, or its part for a period: `/tags/harbour/2019/`. */
export const topicPermalink = (list: TopicList, key: string, prefix = ""): Permalink =>
  `/${list}/${key}/${prefix && `${prefix}/`}` as Permalink;

/** A list's A–Z, or its part for the first letters. */
export const topicsPermalink = (list: TopicList, prefix = ""): Permalink =>
  `/${list}/${prefix && `a-z/${prefix}/`}` as Permalink;

/** The sort key of a topic's name: an author's begins with the last name, any other with its first word. */
export const topicSortKey = (list: TopicList, name: string): string =>
  sortKeyOf(name, list === "authors" ? "person" : "organisation");

/** Longer than any ordinary name, so that lists never show one of megabytes. */
const nameLength = 200;

/** The topics of an article, each once. Names without a letter, which have no address, are left out. */
export function topicsOf(article: Article): readonly Topic[] {
  const { dateline, section, tags, authors } = article;
  const named = [
    ...(dateline?.value.place ? [["places", placeName(dateline.value.place)] as const] : []),
    ...(section ? [["sections", section] as const] : []),
    ...tags.map((tag) => ["tags", tag] as const),
    ...authors.map((author) => ["authors", author] as const),
  ];
  const topics = new Map<string, Topic>();
  for (const [list, name] of named) {
    const key = slugOf(name);
    const id = `${list}/${key}`;
    if (key && !topics.has(id)) topics.set(id, { list, key, name: beginningOf(name, nameLength) });
  }
  return [...topics.values()];
}

/** Datelines are printed in capitals: `MARROW BAY` is shown as Marrow Bay, and `ABBINGTON, Mass.` as Abbington, Mass. */
const placeName = (place: string): string =>
  /\p{Ll}/u.test(place)
    ? place.split(", ").map(withoutLongCapitals).join(", ")
    : inTitleCase(place);

/** Next to words that are not in capitals, three letters may be initials: `Leeds, UK`. */
const withoutLongCapitals = (name: string): string =>
  /\p{Lu}{4}/u.test(name) && !/\p{Ll}/u.test(name) ? inTitleCase(name) : name;

/** `N.Y.` is unchanged. */
const inTitleCase = (words: string): string =>
  words.replace(/\p{L}[\p{L}\p{M}]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
