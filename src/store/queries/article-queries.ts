import type { ResolvedLink } from "../../model/local-link.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Queries } from "../../model/queries.ts";
import type { Subject } from "../../model/subject.ts";
import { parseStored } from "../damage.ts";
import { articleOf } from "../seeds/article-row.ts";
import { cardOf, cardsWhere, type QueryRunner, type Row } from "./query-runner.ts";

/** Queries about articles and the articles next to them. */
export const articleQueries = ({ all, one, cards }: QueryRunner) => {
  const [card, cardOrNone] = [cardOf, (row: Row | undefined) => (row ? cardOf(row) : undefined)];
  /** The time and the seed of an article, which decide its place inside its day. */
  const placeOf = (permalink: Permalink): readonly [string, string] => {
    const row = one("SELECT time, seed FROM articles WHERE permalink = ?", permalink);
    return [String(row?.time), String(row?.seed)];
  };
  return {
    article: (permalink) => {
      const row = one(
        `SELECT seed, body, text, card, permalink, links
         FROM articles JOIN contents ON contents.article = id LEFT JOIN link_targets ON link_targets.article = id
         WHERE permalink = ?`,
        permalink,
      );
      if (!row) return undefined;
      const seeds = all(
        "SELECT seed FROM articles WHERE duplicate_of = ? ORDER BY seed",
        String(row.seed),
      );
      return {
        article: articleOf({ body: String(row.body), text: String(row.text) }),
        card: card(row),
        links: row.links === null ? [] : (parseStored(row.links) as readonly ResolvedLink[]),
        seeds: [row, ...seeds].map((same) => String(same.seed)),
      };
    },
    neighbours: ({ day, url }) => {
      const place = placeOf(url);
      const [among, columns, values] =
        day === undefined
          ? ["day IS NULL AND (time, seed)", "(?, ?)", place]
          : ["(day, time, seed)", "(?, ?, ?)", [day, ...place]];
      const previous = cardOrNone(
        one(
          `${cardsWhere} AND ${among} < ${columns} ORDER BY day DESC, time DESC, seed DESC LIMIT 1`,
          ...values,
        ),
      );
      const next = cardOrNone(
        one(`${cardsWhere} AND ${among} > ${columns} ORDER BY day, time, seed LIMIT 1`, ...values),
      );
      return { ...(previous && { previous }), ...(next && { next }) };
    },
    earlierThan: ({ url }) =>
      new Map(all(earlierInLists, url).map((row) => [String(row.list) as Subject, card(row)])),
    articlesOn: (day, limit = -1) =>
      cards("AND day = ? ORDER BY weight DESC, seed LIMIT ?", day, limit),
    undatedArticles: () => cards("AND day IS NULL ORDER BY time, seed"),
    newestArticles: (limit) =>
      all(`${publishedInTime} ORDER BY day DESC, weight DESC, seed LIMIT ?`, limit).map(card),
    oldestArticles: (limit) =>
      all(`${publishedInTime} ORDER BY day, weight DESC, seed LIMIT ?`, limit).map(card),
    withdrawnArticles: () =>
      all(
        `SELECT permalink, card FROM articles INDEXED BY articles_withdrawn
         WHERE permalink IS NOT NULL AND status = 'withdrawn' ORDER BY permalink`,
      ).map(card),
    duplicatedArticles: () =>
      all(`SELECT articles.permalink, articles.card, json_group_array(same.seed ORDER BY same.seed) AS seeds
           FROM articles AS same INDEXED BY articles_duplicate
           CROSS JOIN articles ON articles.seed = same.duplicate_of
           WHERE same.duplicate_of IS NOT NULL AND articles.permalink IS NOT NULL GROUP BY articles.id ORDER BY articles.permalink`).map(
        (row) => ({
          card: card(row),
          seeds: JSON.parse(String(row.seeds)) as string[],
        }),
      ),
  } satisfies Partial<Queries>;
};

/** The last article before one, in each of its lists. CROSS JOIN: along its entries. */
const earlierInLists = `
  SELECT list, permalink, card FROM (
    SELECT own.list, (
      SELECT before.permalink FROM entries AS before
      WHERE before.list = own.list AND before.links_back AND (before.day, before.time, before.seed) < (own.day, own.time, own.seed)
      ORDER BY before.day DESC, before.time DESC, before.seed DESC LIMIT 1) AS permalink
    FROM entries AS own WHERE own.permalink = ? AND own.links_back)
  CROSS JOIN articles USING (permalink)`;

/** The index is named, so that days are read in order and only one is sorted at a time. */
const publishedInTime = `
  SELECT permalink, card FROM articles INDEXED BY articles_in_time
  WHERE permalink IS NOT NULL AND day IS NOT NULL AND status = 'published'`;
