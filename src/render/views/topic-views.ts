import { articlesOnPage, partsOf, placeOf, timeSteps } from "../../model/parts.ts";
import type { Questions, TopicLine } from "../../model/queries.ts";
import {
  type TopicList,
  topicPermalink,
  topicSortKey,
  topicsPermalink,
} from "../../model/topic.ts";
import type { TopicsView, TopicView } from "../view.ts";
import type { TopicCount } from "../view-parts.ts";
import { onceFor } from "./memoize.ts";
import { azOf, azPart, partOfList } from "./part-views.ts";

const countOf = (list: TopicList, { key, name, articles }: TopicLine): TopicCount => ({
  url: topicPermalink(list, key),
  name,
  articles,
});

const azOfList = (list: TopicList) =>
  onceFor((topics: readonly TopicLine[]) => azOf(topics, ({ name }) => topicSortKey(list, name)));

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
  questions: Questions,
): TopicsView | undefined {
  const az = azPart(topicsAz[list](questions.topics(list)), prefix);
  if (!az || az.place.part.count === 0) return undefined;
  const permalinkOf = (part: string) => topicsPermalink(list, part);
  return {
    kind: "topics",
    url: permalinkOf(prefix),
    list,
    ...partOfList(az.place, permalinkOf),
    letters: az.letters.map(({ letter, entries }) => ({
      letter,
      topics: entries.map((line) => countOf(list, line)),
    })),
  };
}

const filedParts = onceFor((days: ReturnType<Questions["daysFiled"]>) =>
  partsOf(days, articlesOnPage, timeSteps),
);

/** What is filed under a topic, or the part of it for a stretch of time. */
export function topicView(
  list: TopicList,
  key: string,
  prefix: string,
  questions: Questions,
): TopicView | undefined {
  const line = questions.topic(list, key);
  const place = placeOf(filedParts(questions.daysFiled(list, key)), prefix);
  if (!line || !place) return undefined;
  const permalinkOf = (part: string) => topicPermalink(list, key, part);
  return {
    kind: "topic",
    url: permalinkOf(prefix),
    list,
    name: line.name,
    ...partOfList(place, permalinkOf),
    cards: place.part.parts.length > 0 ? [] : questions.articlesUnder(list, key, prefix),
  };
}
