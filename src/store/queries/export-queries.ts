import type { Article } from "../../model/article.ts";
import type { Card } from "../../model/card.ts";
import { timePartNamed } from "../../model/time-part.ts";
import type { Store } from "../connection.ts";
import { bytesInData } from "../index/bytes-in-data.ts";
import { articleOf } from "../seeds/article-row.ts";
import { inTimePart } from "./in-period.ts";
import { cardOf } from "./query-runner.ts";

/** The published articles of a part of time, one at a time, in time. Without a part, all of them, the undated last. */
export function* publishedArticles(
  store: Store,
  timePart?: string,
): Generator<{ readonly article: Article; readonly card: Card }> {
  const { join, where, values } =
    timePart === undefined
      ? { join: "", where: "TRUE", values: [] }
      : inTimePart(timePartNamed(timePart));
  const rows = store.prepare(
    `SELECT permalink, card, body, contents.text AS text FROM articles ${join}
     JOIN contents ON contents.article = articles.id
     WHERE permalink IS NOT NULL AND status = 'published' AND ${where}
     ORDER BY day IS NULL, day, permalink`,
  );
  for (const row of rows.iterate(...values)) {
    yield {
      article: articleOf({ body: String(row.body), text: String(row.text) }),
      card: cardOf(row),
    };
  }
}

/** The seeds of published articles of which a file of the data sets may take more than that many bytes. */
export const seedsLargerInData = (store: Store, bytes: number): readonly string[] =>
  store
    .prepare(
      // CROSS JOIN: start from the few days that have so much.
      `SELECT seed FROM days CROSS JOIN articles
       WHERE days.bytes > ? AND articles.day IS nullif(days.day, '') AND permalink IS NOT NULL AND ${bytesInData} > ?
       ORDER BY seed`,
    )
    .all(bytes, bytes)
    .map(({ seed }) => String(seed));

/** The files of the public data sets that are in place, in the order of their addresses. */
export const writtenExports = (
  store: Store,
): readonly { readonly url: string; readonly bytes: number; readonly sha256: string }[] =>
  store
    .prepare(
      `SELECT url, bytes, sha256 FROM files
       WHERE kind = 'export' AND wanted_fingerprint IS NOT NULL AND bytes IS NOT NULL ORDER BY url`,
    )
    .all()
    .map(({ url, bytes, sha256 }) => ({
      url: String(url),
      bytes: Number(bytes),
      sha256: String(sha256),
    }));
