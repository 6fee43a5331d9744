import type { Questions, TopicLine } from "../model/questions.ts";
import { type TopicList, topicLists } from "../model/topic.ts";
import {
  type Asking,
  countedByDay,
  entriesWithin,
  entryOf,
  lately,
  once,
  type Row,
} from "./asking.ts";

/** About places, sections, tags and authors. */
export const askTopics = ({ all, one, cards }: Asking) => {
  const topicsIn = (list: TopicList) =>
    once(() =>
      all(
        "SELECT * FROM topic_counts WHERE topic BETWEEN ? AND ? ORDER BY topic",
        ...under(list),
      ).map(topicOf),
    );
  const topics = {
    places: topicsIn("places"),
    sections: topicsIn("sections"),
    tags: topicsIn("tags"),
    authors: topicsIn("authors"),
  };

  const articlesFiled = lately((topic) =>
    all(
      `SELECT article, coalesce(day, '') AS day, 1 AS n
       FROM topics JOIN articles ON id = article WHERE topic = ? AND permalink IS NOT NULL
       ORDER BY day IS NULL, day, permalink`,
      topic,
    ).map(entryOf),
  );

  return {
    topicLists: () =>
      topicLists.flatMap((list) => {
        const topics = Number(
          one("SELECT count(*) AS n FROM topic_counts WHERE topic BETWEEN ? AND ?", ...under(list))
            ?.n,
        );
        return topics > 0 ? [{ list, topics }] : [];
      }),
    topics: (list) => topics[list](),
    topic: (list, key) =>
      all("SELECT * FROM topic_counts WHERE topic = ?", `${list}/${key}`).map(topicOf)[0],
    daysFiled: (list, key) => countedByDay(articlesFiled(`${list}/${key}`)),
    articlesUnder: (list, key, within = "") =>
      entriesWithin(articlesFiled(`${list}/${key}`), within).flatMap(({ article }) =>
        cards("AND id = ?", article),
      ),
  } satisfies Partial<Questions>;
};

const under = (list: TopicList): readonly [string, string] => [`${list}/`, `${list}0`];

const topicOf = (row: Row): TopicLine => ({
  key: String(row.topic).slice(String(row.topic).indexOf("/") + 1),
  name: String(row.name),
  articles: Number(row.articles),
});
