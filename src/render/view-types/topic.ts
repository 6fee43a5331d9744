import type { Card } from "../../model/card.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { TopicList } from "../../model/topic.ts";
import type { PartOfList } from "./part-of-list.ts";

/** A place, a section, a tag or an author. */
export type TopicView = PartOfList & {
  readonly kind: "topic";
  /** The page's address. */
  readonly url: Permalink;
  /** Which list it is in. */
  readonly list: TopicList;
  /** The name. */
  readonly name: string;
  /** The address of the feed of its last articles; missing if there are few of them, and on the pages of parts. */
  readonly feed?: Permalink;
  /**
   * Its articles. On the first page the newest come first, and if the list is split, there are at most 20 of them. On the page of a
   * part they are in time; there are none if the part is split again.
   */
  readonly cards: readonly Card[];
};
