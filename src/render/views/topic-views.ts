import { feedAt, isWorthFeed } from "../../model/feeds.ts";
import { type PageLimits, partsOf, placeOf, timeSteps } from "../../model/list-parts.ts";
import type { Queries, TopicLine } from "../../model/queries.ts";
import {
  type TopicList,
  topicPermalink,
  topicSortKey,
  topicsPermalink,
} from "../../model/topic.ts";
import type { TopicCount } from "../view-types/counts.ts";
import type { SiteView } from "../view-types/site.ts";
import type { TopicView } from "../view-types/topic.ts";
import type { TopicsView } from "../view-types/topics.ts";
import { memoize } from "./memoize.ts";
import { azOf, azPart, partOfAz, partOfList } from "./part-views.ts";

const countOf = (list: TopicList, { key, name, articles }: TopicLine): TopicCount => ({
  url: topicPermalink(list, key),
  name,
  articles,
});

const azOfList = (list: TopicList) =>
  memoize((topics: readonly TopicLine[], limit) =>
    azOf(topics, limit, ({ name }) => topicSortKey(list, name)),
  );

const topicsAz = {
  places: azOfList("places"),
  sections: azOfList("sections"),
  tags: azOfList("tags"),
  authors: azOfList("authors"),
};

/** The A–Z of places, sections, tags or authors. */
export function topicsView(
  list: TopicList,
  prefix: string,
  queries: Queries,
  { names: limit }: PageLimits,
): TopicsView | undefined {
  const az = azPart(topicsAz[list](queries.topics(list), limit), prefix);
  if (!az || az.place.part.count === 0) return undefined;
  const permalinkOf = (part: string) => topicsPermalink(list, part);
  return {
    kind: "topics",
    url: permalinkOf(prefix),
    list,
    ...partOfAz(az.place, permalinkOf),
    letters: az.letters.map(({ letter, entries }) => ({
      letter,
      topics: entries.map((line) => countOf(list, line)),
    })),
  };
}

const filedParts = memoize((days: ReturnType<Queries["daysFiled"]>, limit) =>
  partsOf(days, limit, timeSteps),
);

/** The articles of a topic, or those of a period. */
export function topicView(
  list: TopicList,
  key: string,
  prefix: string,
  queries: Queries,
  site: SiteView,
  { articles: limit }: PageLimits,
): TopicView | undefined {
  const line = queries.topic(list, key);
  const days = queries.daysFiled(list, key);
  const place = placeOf(filedParts(days, limit), prefix);
  if (!line || !place) return undefined;
  const permalinkOf = (part: string) => topicPermalink(list, key, part);
  const isSplit = place.part.parts.length > 0;
  return {
    kind: "topic",
    url: permalinkOf(prefix),
    list,
    name: line.name,
    ...partOfList(place, permalinkOf),
    ...(prefix === "" && site.feeds && isWorthFeed(days) && { feed: feedAt(permalinkOf("")) }),
    cards:
      prefix === ""
        ? queries.newestUnder(list, key, isSplit ? newestShown : limit)
        : isSplit
          ? []
          : queries.articlesUnder(list, key, prefix),
  };
}

/** Articles on the first page of a split list. */
const newestShown = 20;
