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
  /** Its articles, the oldest first, the undated last; empty if the list is split. */
  readonly cards: readonly Card[];
};
