import {
  addedArchive,
  addedFeed,
  articlesInFeed,
  documentOf,
  documentsInFeed,
  feedAt,
  isWorthFeed,
  newestFeed,
  quotesInFeed,
} from "../model/feeds.ts";
import type { Planned } from "../model/page.ts";
import type { Permalink } from "../model/permalink.ts";
import { type SpeakerKey, speakerPermalink } from "../model/speaker.ts";
import { type TopicList, topicPermalink } from "../model/topic.ts";
import type { PlanQueries } from "./plan-queries.ts";
import { noPages, onePage } from "./planned-page.ts";

/** The feeds of the archive as a whole: of its last days, and of what was added last with an archive document for each block of older articles. */
export function* archiveFeeds(queries: PlanQueries, hasRss: boolean): Generator<Planned> {
  const newest = queries.newest(articlesInFeed);
  yield feedIn("newest", hasRss ? newestFeed : { ...newestFeed, rss: undefined }, newest);
  const archived = Math.max(documentOf(queries.lastSerial()) - documentsInFeed, 0);
  for (const { document, digest, previous } of queries.addedDocuments(archived)) {
    const key = `added/${document}`;
    yield digest === undefined
      ? noPages("feed", key)
      : onePage("feed", key, addedArchive(document), [digest, String(previous)]);
  }
  yield feedIn("added", addedFeed, queries.addedAfter(archived));
}

/** One feed in several formats, also if it has no entries: every page links to it, and no page changes when the first article comes. */
function feedIn(
  key: string,
  formats: Readonly<Record<string, Permalink | undefined>>,
  data: readonly string[],
): Planned {
  const pages = Object.entries(formats).flatMap(([part, url]) =>
    url ? [{ url, part, data }] : [],
  );
  return { kind: "feed", key, pages };
}

export const noArchiveFeeds: readonly Planned[] = [
  noPages("feed", "newest"),
  noPages("feed", "added"),
];

/** The feed of a speaker's last quotations. */
export const speakerFeed = (key: string, speaker: ReturnType<PlanQueries["speaker"]>): Planned =>
  listFeed(`speakers/${key}`, speakerPermalink(key as SpeakerKey), speaker, quotesInFeed);

/** At the address of a name that means a person with another main name: the feed of that person. Its part says whose. */
export function feedOfAlias(
  key: string,
  person: string,
  speaker: ReturnType<PlanQueries["speaker"]>,
): Planned {
  const { pages } = speakerFeed(person, speaker);
  const url = feedAt(speakerPermalink(key as SpeakerKey));
  const part = `speakers/${person}`;
  return {
    kind: "feed",
    key: `speakers/${key}`,
    pages: pages.map(({ data }) => ({ url, part, data: [part, ...data] })),
  };
}

/** The feed of a topic's last articles. */
export function topicFeed(key: string, topic: ReturnType<PlanQueries["topic"]>): Planned {
  const [list, slug] = key.split("/") as [TopicList, string];
  return listFeed(key, topicPermalink(list, slug), topic, articlesInFeed);
}

type List = {
  readonly name: string;
  readonly days: NonNullable<ReturnType<PlanQueries["topic"]>>["days"];
};

function listFeed(key: string, page: Permalink, list: List | undefined, limit: number): Planned {
  if (!list || !isWorthFeed(list.days)) return noPages("feed", key);
  const data = [list.name];
  let count = 0;
  for (const day of list.days.filter(({ key }) => key !== "").toReversed()) {
    if (count >= limit) break;
    data.push(`${day.key} ${day.digest}`);
    count += day.count;
  }
  return onePage("feed", key, feedAt(page), data);
}
