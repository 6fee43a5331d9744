import type { Permalink } from "../../model/permalink.ts";
import type { TopicList } from "../../model/topic.ts";

/** A year `2024`, a month `2024-04`, a day `2024-04-16` or a day of any year `04-16`, with its number of articles. */
export type Count<T> = {
  /** The year, month or day. */
  readonly value: T;
  /** The address of its page. */
  readonly url: Permalink;
  /** How many articles it has. */
  readonly articles: number;
};

/** A speaker with the number of quotations. */
export type SpeakerCount = {
  /** The address of the speaker's page. */
  readonly url: Permalink;
  /** The name. */
  readonly name: string;
  /** What kind of speaker it is. */
  readonly kind: "person" | "organisation";
  /** How many quotations there are. */
  readonly quotes: number;
};

/** A place, a section, a tag or an author with the number of articles. */
export type TopicCount = {
  /** The address of its page. */
  readonly url: Permalink;
  /** The name. */
  readonly name: string;
  /** How many articles it has. */
  readonly articles: number;
};

/** One of the lists that an archive may have: places, sections, tags, authors. */
export type TopicListCount = {
  /** The address of the list. */
  readonly url: Permalink;
  /** Which list it is. */
  readonly list: TopicList;
  /** How many entries it has. */
  readonly topics: number;
};
