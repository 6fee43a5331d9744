import type { Card } from "../../model/card.ts";
import { type Day, dayNumberOf, dayOfNumber } from "../../model/day.ts";
import { dataPage } from "../../model/exports.ts";
import type { Permalink } from "../../model/permalink.ts";
import {
  isInNamePart,
  maxNews,
  newsKey,
  pagesInSitemap,
  type SitemapList,
} from "../../model/sitemap.ts";
import { quotationsPermalink, type SpeakerKey, speakerPermalink } from "../../model/speaker.ts";
import { timePartNamed } from "../../model/time-part.ts";
import { type TopicList, topicLists, topicPermalink, topicsPermalink } from "../../model/topic.ts";
import type { Store } from "../connection.ts";
import { inTimePart } from "./in-period.ts";
import { cardOf } from "./query-runner.ts";

/** An address of the site for search engines. */
export type ListedAddress = {
  readonly url: Permalink;
  /** The day on which the page last changed, if that is known. */
  readonly modified?: string;
};

/** The addresses of a list, or of a part of it, as sitemaps name them. */
export function addressesIn(
  store: Store,
  list: SitemapList,
  part: string,
): readonly ListedAddress[] {
  switch (list) {
    case "articles":
      return articlesIn(store, part);
    case pagesInSitemap:
      return pages(store);
    case "speakers":
      return keysIn(store, "SELECT speaker AS key FROM speakers ORDER BY 1", part).map((key) => ({
        url: speakerPermalink(key as SpeakerKey),
      }));
    default:
      return topicsIn(store, list, part);
  }
}

/** Withdrawn articles, and those that ask not to be listed, are left out. */
function articlesIn(store: Store, name: string): readonly ListedAddress[] {
  const { join, where, values } = inTimePart(timePartNamed(name));
  return store
    .prepare(
      `SELECT permalink, modified FROM articles ${join}
       WHERE permalink IS NOT NULL AND status = 'published' AND noindex = 0 AND ${where}
       ORDER BY day, permalink`,
    )
    .all(...values)
    .map(({ permalink, modified }) => ({
      url: String(permalink) as Permalink,
      ...(modified !== null && { modified: String(modified) }),
    }));
}

/** Pages about the archive as a whole, its years and its months. Parts of long lists and days are not listed: they repeat others. */
function pages(store: Store): readonly ListedAddress[] {
  const months = store
    .prepare("SELECT DISTINCT substr(day, 1, 7) AS month FROM days WHERE day <> '' ORDER BY 1")
    .all()
    .map(({ month }) => String(month));
  const has = (sql: string) => store.prepare(`SELECT 1 FROM ${sql} LIMIT 1`).get() !== undefined;
  const periods = new Set(months.flatMap((month) => [month.slice(0, 4), month]));
  const urls = [
    ...["/", "/about/", "/years/", "/on-this-day/", "/speakers/"],
    ...(has("days WHERE day = ''") ? ["/undated/"] : []),
    ...(has("days WHERE quotes > 0") ? [quotationsPermalink("")] : []),
    ...topicLists
      .filter((list) => has(`topic_counts WHERE topic BETWEEN '${list}/' AND '${list}0'`))
      .map((list) => topicsPermalink(list)),
    ...(has("files WHERE kind = 'data' AND wanted_fingerprint IS NOT NULL") ? [dataPage] : []),
    ...[...periods].map((period) => `/${period.replace("-", "/")}/`),
  ];
  return urls.map((url) => ({ url: url as Permalink }));
}

const topicsIn = (store: Store, list: TopicList, part: string): readonly ListedAddress[] =>
  keysIn(
    store,
    `SELECT substr(topic, ${list.length + 2}) AS key FROM topic_counts WHERE topic BETWEEN '${list}/' AND '${list}0' ORDER BY 1`,
    part,
  ).map((key) => ({ url: topicPermalink(list, key) }));

const keysIn = (store: Store, sql: string, part: string): readonly string[] =>
  store
    .prepare(sql)
    .all()
    .map(({ key }) => String(key))
    .filter((key) => isInNamePart(key, part));

/** The articles of a day and of the day before it that search engines may list, the newest first. */
export function newsOf(
  store: Store,
  day: Day,
): readonly { readonly url: Permalink; readonly card: Card; readonly digest: string }[] {
  const before = dayOfNumber(dayNumberOf(day) - 1) ?? day;
  return store
    .prepare(
      `SELECT permalink, card, card_digest AS digest FROM articles
       WHERE permalink IS NOT NULL AND day IN (?, ?) AND status = 'published' AND noindex = 0
       ORDER BY day DESC, permalink LIMIT ${maxNews}`,
    )
    .all(day, before)
    .map((row) => {
      const card = cardOf(row);
      return { url: card.url, card, digest: String(row.digest) };
    });
}

/** The sitemaps of the site, without their index. */
export const plannedSitemaps = (store: Store): readonly Permalink[] =>
  store
    .prepare(
      `SELECT url FROM files WHERE kind = 'sitemap' AND key NOT IN ('', '${newsKey}') AND wanted_fingerprint IS NOT NULL ORDER BY url`,
    )
    .all()
    .map(({ url }) => String(url) as Permalink);
