import type { ResolvedLink } from "../../model/local-link.ts";
import type { Queries } from "../../model/queries.ts";
import { parseStored } from "../damage.ts";
import { articleOf } from "../seeds/article-row.ts";
import { cardOf, cardsWhere, type QueryRunner, type Row } from "./query-runner.ts";

/** Queries about articles and the articles next to them. */
export const articleQueries = ({ all, one, cards }: QueryRunner) => {
  const [card, cardOrNone] = [cardOf, (row: Row | undefined) => (row ? cardOf(row) : undefined)];
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
      const among = day === undefined ? "day IS NULL AND" : "";
      const [column, value] =
        day === undefined ? ["permalink", [url]] : ["(day, permalink)", [day, url]];
      const place = day === undefined ? "?" : "(?, ?)";
      const previous = cardOrNone(
        one(
          `${cardsWhere} AND ${among} ${column} < ${place} ORDER BY day DESC, permalink DESC LIMIT 1`,
          ...value,
        ),
      );
      const next = cardOrNone(
        one(
          `${cardsWhere} AND ${among} ${column} > ${place} ORDER BY day, permalink LIMIT 1`,
          ...value,
        ),
      );
      return { ...(previous && { previous }), ...(next && { next }) };
    },
    earlierOn: (subject, { day = "", url }) =>
      cardOrNone(
        one(
          `SELECT permalink, card FROM entries JOIN articles USING (permalink)
           WHERE list = ? AND links_back AND (entries.day, permalink) < (?, ?)
           ORDER BY entries.day DESC, permalink DESC LIMIT 1`,
          subject,
          day,
          url,
        ),
      ),
    articlesOn: (day, limit = -1) => cards("AND day = ? ORDER BY permalink LIMIT ?", day, limit),
    undatedArticles: () => cards("AND day IS NULL ORDER BY permalink"),
    newestArticles: (limit) =>
      cards(
        "AND day IS NOT NULL AND status = 'published' ORDER BY day DESC, permalink DESC LIMIT ?",
        limit,
      ),
    oldestArticles: (limit) =>
      cards("AND day IS NOT NULL AND status = 'published' ORDER BY day, permalink LIMIT ?", limit),
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
