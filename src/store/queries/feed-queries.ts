import { bodyOf } from "../../model/body-paragraphs.ts";
import type { Card } from "../../model/card.ts";
import { documentOf, type FeedArticle, serialsPerDocument } from "../../model/feeds.ts";
import type { StoredQuote } from "../../model/queries.ts";
import type { SpeakerKey } from "../../model/speaker.ts";
import type { Store } from "../connection.ts";
import { parseStored } from "../damage.ts";
import { isFirst } from "../index/entry-of-speaker.ts";
import { articleOf } from "../seeds/article-row.ts";
import { articlesInFeeds } from "./added-queries.ts";
import { cardOf, queryRunner, type Row } from "./query-runner.ts";
import { entriesOfPerson, quoteColumns, quoteOf, quotesOfPerson } from "./speaker-queries.ts";

/** The queries of feeds, each with the newest first. `isFull` asks for whole texts. */
export function feedQueries(store: Store, isFull: boolean) {
  const { all, one } = queryRunner(store);
  const columns = `permalink, card, modified, body -> '$.authors' AS authors, body -> '$.tags' AS tags, body ->> '$.reason' AS reason
    ${isFull ? ", body, text" : ""}`;
  const contents = "CROSS JOIN contents ON contents.article = articles.id";
  return {
    newest: (limit: number): readonly FeedArticle[] =>
      all(
        `SELECT ${columns} FROM articles ${contents}
         WHERE permalink IS NOT NULL AND day IS NOT NULL AND status = 'published'
         ORDER BY day DESC, time DESC, seed DESC LIMIT ?`,
        limit,
      ).map(feedArticleOf),
    /** Those with the serial numbers of a document, or of all documents after it. */
    added: (document: number, isLast: boolean): readonly FeedArticle[] =>
      all(
        `SELECT ${columns} FROM ${articlesInFeeds.replace("WHERE", `${contents} WHERE`)} ORDER BY serial DESC`,
        (document - 1) * serialsPerDocument,
        isLast ? Number.MAX_SAFE_INTEGER : document * serialsPerDocument,
      ).map(feedArticleOf),
    /** The last document before this one that has articles. */
    documentBefore: (document: number): number | undefined => {
      const row = one(
        `SELECT serial FROM ${articlesInFeeds} ORDER BY serial DESC LIMIT 1`,
        0,
        (document - 1) * serialsPerDocument,
      );
      return row && documentOf(Number(row.serial));
    },
    /** `tags/harbour`: the published articles with a day, and the list's name. */
    topic: (
      key: string,
      limit: number,
    ): { readonly name: string; readonly cards: readonly Card[] } => ({
      name: String(one("SELECT name FROM topic_counts WHERE topic = ?", key)?.name ?? key),
      cards: all(
        `SELECT permalink, card FROM entries CROSS JOIN articles USING (permalink)
         WHERE list = ? AND entries.day <> '' AND status = 'published'
         ORDER BY entries.day DESC, entries.time DESC, entries.seed DESC LIMIT ?`,
        key,
        limit,
      ).map(cardOf),
    }),
    speaker: (
      key: SpeakerKey,
      limit: number,
    ): { readonly name: string; readonly quotes: readonly StoredQuote[] } => {
      const [from, values] = quotesOfPerson(all, key);
      return {
        name: String(one("SELECT name FROM speakers WHERE speaker = ?", key)?.name ?? key),
        quotes: all(
          `SELECT ${quoteColumns} FROM ${from} AND entries.day <> '' AND ${isFirst}
           ORDER BY entries.day DESC, entries.time DESC, entries.seed DESC, number LIMIT ?`,
          ...values,
          limit,
        ).map(quoteOf),
      };
    },
    /** The last day of a list, of withdrawn articles too. */
    lastDay: (list: string): string | undefined => {
      const [kind, key = ""] = list.split("/");
      const row =
        kind === "speakers"
          ? one(`SELECT max(day) AS day FROM ${entriesOfPerson}`, key)
          : one("SELECT max(day) AS day FROM entries WHERE list = ?", list);
      return row?.day?.toString();
    },
  };
}

const feedArticleOf = (row: Row): FeedArticle => {
  return {
    card: cardOf(row),
    authors: parseStored(row.authors) as readonly string[],
    tags: parseStored(row.tags) as readonly string[],
    ...(row.modified !== null && { modified: String(row.modified) }),
    ...(row.reason !== null && { reason: String(row.reason) }),
    ...(row.text !== undefined && {
      body: bodyOf(articleOf({ body: String(row.body), text: String(row.text) })),
    }),
  };
};
