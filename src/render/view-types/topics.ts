import type { Permalink } from "../../model/permalink.ts";
import type { TopicList } from "../../model/topic.ts";
import type { TopicCount } from "./counts.ts";
import type { AlphabeticList } from "./part-of-list.ts";

/** The A–Z of places, sections, tags or authors. */
export type TopicsView = AlphabeticList & {
  readonly kind: "topics";
  /** The page's address. */
  readonly url: Permalink;
  /** Which list it is. */
  readonly list: TopicList;
  /** The entries by the first letter of the name they are sorted by; `#` for other characters. */
  readonly letters: readonly { readonly letter: string; readonly topics: readonly TopicCount[] }[];
};
