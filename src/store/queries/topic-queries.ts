import type { Queries, TopicLine } from "../../model/queries.ts";
import { type TopicList, topicLists } from "../../model/topic.ts";
import { cardOf, daysWithin, once, type QueryRunner, type Row } from "./query-runner.ts";

/** Queries about places, sections, tags and authors. */
export const topicQueries = ({ all, one, daysOf }: QueryRunner) => {
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
    daysFiled: (list, key) => daysOf(`${list}/${key}`),
    articlesUnder: (list, key, within = "") =>
      all(
        // CROSS JOIN: start from the entries of the topic's list in that time.
        `SELECT permalink, card FROM entries CROSS JOIN articles USING (permalink)
         WHERE list = ? AND entries.day BETWEEN ? AND ?
         ORDER BY entries.day = '', entries.day, entries.time, entries.seed`,
        `${list}/${key}`,
        ...daysWithin(within),
      ).map(cardOf),
    newestUnder: (list, key, limit) =>
      all(
        `SELECT permalink, card FROM entries CROSS JOIN articles USING (permalink)
         WHERE list = ? ORDER BY entries.day DESC, entries.time DESC, entries.seed DESC LIMIT ?`,
        `${list}/${key}`,
        limit,
      ).map(cardOf),
  } satisfies Partial<Queries>;
};

const under = (list: TopicList): readonly [string, string] => [`${list}/`, `${list}0`];

const topicOf = (row: Row): TopicLine => ({
  key: String(row.topic).slice(String(row.topic).indexOf("/") + 1),
  name: String(row.name),
  articles: Number(row.articles),
});
