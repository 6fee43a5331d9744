import { atom } from "../feeds/atom.ts";
import {
  addressOn,
  articleEntry,
  cardEntry,
  type FeedSite,
  feedOn,
  quoteEntry,
} from "../feeds/entries.ts";
import { type Entry, type Feed, updatedOf } from "../feeds/feed.ts";
import { jsonFeed } from "../feeds/json-feed.ts";
import { rss } from "../feeds/rss.ts";
import {
  addedArchive,
  addedFeed,
  articlesInFeed,
  documentOf,
  documentsInFeed,
  feedAt,
  quotesInFeed,
} from "../model/feeds.ts";
import type { Permalink } from "../model/permalink.ts";
import { type SpeakerKey, speakerPermalink } from "../model/speaker.ts";
import { type TopicList, topicPermalink } from "../model/topic.ts";
import { wordsOf } from "../render/strings/words-of.ts";
import type { Store } from "../store/connection.ts";
import type { PendingData } from "../store/files/files.ts";
import { lastSerialOf } from "../store/permalinks/ledger.ts";
import { feedQueries } from "../store/queries/feed-queries.ts";
import { once } from "./once.ts";

/** Makes the text of planned feeds. `isFull`: with whole articles. */
export function feedWriter(
  store: Store,
  site: FeedSite,
  isFull: boolean,
): (file: PendingData) => string {
  const queries = feedQueries(store, isFull);
  const lastSerial = once(() => lastSerialOf(store));
  return (file) => {
    const feed = feedOf(queries, lastSerial, site, file);
    return file.part === "json" ? jsonFeed(feed) : file.part === "rss" ? rss(feed) : atom(feed);
  };
}

function feedOf(
  queries: ReturnType<typeof feedQueries>,
  lastSerial: () => number,
  site: FeedSite,
  { key: planned, part, url }: PendingData,
): Feed {
  const words = wordsOf(site.lang);
  const page = "/" as Permalink;
  const alias = part.startsWith("speakers/") ? part : undefined; // of another name of that person
  const key = alias ?? planned;
  const at = alias ? feedAt(`/${alias}/` as Permalink) : url;
  const [list = "", slug = ""] = key.split("/");
  if (key === "newest") {
    const articles = queries.newest(articlesInFeed);
    return withEntries(
      feedOn(site, { at, page }),
      articles.map((each) => articleEntry(site, each, words.withdrawn)),
    );
  }
  if (list === "added") {
    const last = Math.max(documentOf(lastSerial()) - documentsInFeed, 0) + 1;
    const document = slug ? Number(slug) : last;
    const articles = queries.added(document, !slug);
    const before = queries.documentBefore(document);
    return {
      ...withEntries(
        feedOn(site, { at, page, name: words.newlyAdded }),
        articles.map((each) => articleEntry(site, each, words.withdrawn)),
      ),
      ...(before !== undefined && { previous: addressOn(site, addedArchive(before)) }),
      ...(slug && { current: addressOn(site, addedFeed.atom) }),
    };
  }
  const lastDay = queries.lastDay(key);
  if (list === "speakers") {
    const { name, quotes } = queries.speaker(slug as SpeakerKey, quotesInFeed);
    const own = feedOn(site, { at, page: speakerPermalink(slug as SpeakerKey), name });
    return withEntries(
      own,
      quotes.map((quote) => quoteEntry(site, quote)),
      lastDay,
    );
  }
  const { name, cards } = queries.topic(key, articlesInFeed);
  const own = feedOn(site, { at, page: topicPermalink(list as TopicList, slug), name });
  return withEntries(
    own,
    cards.map((card) => cardEntry(site, card)),
    lastDay,
  );
}

/**
 * A feed changed when its last entry did; one that lost all its entries keeps the last day of its list. If no day is known, it gets the
 * first that computers count, because Atom requires one.
 */
function withEntries(
  feed: Omit<Feed, "updated" | "entries">,
  found: readonly (Entry | undefined)[],
  lastDay = "1970-01-01",
): Feed {
  const entries = found.filter((entry) => entry !== undefined);
  const updated = entries.map(updatedOf).toSorted().at(-1) ?? lastDay;
  return { ...feed, updated, entries };
}
