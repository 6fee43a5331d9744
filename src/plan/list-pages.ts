import {
  type ListPart,
  type ListPlace,
  letterRowsOf,
  nameSteps,
  type PageLimits,
  partsOf,
  placesIn,
  quotationSteps,
  timeSteps,
} from "../model/list-parts.ts";
import type { PageKind, Planned } from "../model/page.ts";
import type { Permalink } from "../model/permalink.ts";
import {
  azPermalink,
  partPermalink,
  quotationsPermalink,
  type SpeakerKey,
  sortKeyOf,
} from "../model/speaker.ts";
import { type TopicList, topicPermalink, topicSortKey, topicsPermalink } from "../model/topic.ts";
import type { DayOfQuotes, PlannedSpeaker, PlannedTopic, PlanQueries } from "./plan-queries.ts";
import { noPages } from "./planned-page.ts";

/** A speaker's page; if it is too long, also a page for each period. */
export function speakerPages(
  key: string,
  speaker: ReturnType<PlanQueries["speaker"]>,
  limits: PageLimits,
): Planned {
  if (!speaker) return noPages("speaker", key);
  return partPages("speaker", key, {
    whole: partsOfSpeaker(speaker, limits),
    entries: speaker.days.map(({ key, digest }) => ({ key, shown: digest })),
    steps: timeSteps,
    title: JSON.stringify([speaker.name, speaker.kind, speaker.profile, speaker.names]),
    permalinkOf: (prefix) => partPermalink(key as SpeakerKey, prefix),
  });
}

/** The days on which articles only repeat what the person said before are in no part. */
export const partsOfSpeaker = (
  { days }: NonNullable<ReturnType<PlanQueries["speaker"]>>,
  limits: PageLimits,
): ListPart =>
  partsOf(
    days.filter(({ count }) => count > 0),
    limits.quotes,
    timeSteps,
  );

/** A topic's page; if it is too long, also a page for each period. */
export function topicPages(
  key: string,
  topic: ReturnType<PlanQueries["topic"]>,
  limits: PageLimits,
): Planned {
  if (!topic) return noPages("topic", key);
  const [list, slug] = key.split("/") as [TopicList, string];
  return partPages("topic", key, {
    whole: partsOf(topic.days, limits.articles, timeSteps),
    entries: topic.days.map(({ key, digest }) => ({ key, shown: digest })),
    steps: timeSteps,
    title: topic.name,
    permalinkOf: (prefix) => topicPermalink(list, slug, prefix),
  });
}

/** All quotations in time: a page for each year, or for each month if a year has too many. */
export function quotationPages(days: readonly DayOfQuotes[], limits: PageLimits): Planned {
  const quoted = undatedLast(days.filter(({ quotes }) => quotes > 0));
  if (quoted.length === 0) return noPages("quotations", "");
  const counted = quoted.map(({ day, quotes }) => ({ key: day, count: quotes }));
  return partPages("quotations", "", {
    whole: partsOf(counted, limits.quotes, quotationSteps),
    entries: quoted.map(({ day, digest }) => ({ key: day, shown: digest })),
    steps: quotationSteps,
    title: "",
    permalinkOf: quotationsPermalink,
  });
}

/** As lists in time show them; days are in byte order, which begins with the undated. */
const undatedLast = (days: readonly DayOfQuotes[]): readonly DayOfQuotes[] =>
  days[0]?.day === "" ? [...days.slice(1), days[0]] : days;

/** The A–Z of speakers. */
export const speakerAz = (speakers: readonly PlannedSpeaker[], limits: PageLimits): Planned =>
  azPages("speakers", "", {
    names: speakers.map((speaker) => ({
      key: sortKeyOf(speaker.name, speaker.kind),
      shown: speakerLine(speaker),
    })),
    permalinkOf: azPermalink,
    limits,
  });

/** Everything that an A–Z and the pages about the whole archive show of a speaker. */
export const speakerLine = ({ key, name, kind, quotes }: PlannedSpeaker): string =>
  JSON.stringify([key, name, kind, quotes]);

/** The A–Z of a list of topics. */
export function topicAz(
  list: TopicList,
  topics: readonly PlannedTopic[],
  limits: PageLimits,
): Planned {
  if (topics.length === 0) return noPages("topics", list);
  return azPages("topics", list, {
    names: topics.map(({ key, name, articles }) => ({
      key: topicSortKey(list, name),
      shown: JSON.stringify([key, name, articles]),
    })),
    permalinkOf: (prefix) => topicsPermalink(list, prefix),
    limits,
  });
}

/** An entry of a list under its key, with everything that pages show of it. */
type Entry = { readonly key: string; readonly shown: string };

type Az = {
  readonly names: readonly Entry[];
  readonly permalinkOf: (prefix: string) => Permalink;
  readonly limits: PageLimits;
};

/** An A–Z; if it is too long, a page for each letter too. */
function azPages(kind: PageKind, key: string, { names, permalinkOf, limits }: Az): Planned {
  const sorted = names.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const counted = sorted.map(({ key }) => ({ key, count: 1 }));
  return partPages(kind, key, {
    whole: partsOf(counted, limits.names, nameSteps),
    entries: sorted,
    steps: nameSteps,
    title: "",
    permalinkOf,
    linksOf: (place) => [...neighboursOf(place), letterRowsOf(place)],
  });
}

type PartedList = {
  readonly whole: ListPart;
  readonly entries: readonly Entry[];
  /** The steps by which it was split. */
  readonly steps: readonly ((key: string) => string)[];
  /** A digest of the data that every page of the list shows. */
  readonly title: string;
  readonly permalinkOf: (prefix: string) => Permalink;
  /** The other parts that a page links to. */
  readonly linksOf?: (place: ListPlace) => readonly unknown[];
};

const neighboursOf = ({ previous, next }: ListPlace) => [previous?.prefix, next?.prefix];

/** A page for each part of a list: it shows its entries or its parts, and links to its neighbours. */
function partPages(
  kind: PageKind,
  key: string,
  { whole, entries, steps, title, permalinkOf, linksOf = neighboursOf }: PartedList,
): Planned {
  const pages = new Map(
    [...placesIn(whole)].map((place) => [
      place.part.prefix,
      {
        url: permalinkOf(place.part.prefix),
        part: place.part.prefix,
        data: [title, JSON.stringify(linksOf(place))],
      },
    ]),
  );
  for (const { key, shown } of entries) {
    pages.get("")?.data.push(shown);
    if (pages.size === 1) continue;
    let last = "";
    for (const step of steps) {
      const prefix = step(key);
      if (prefix !== last) pages.get(prefix)?.data.push(shown);
      last = prefix;
    }
  }
  return { kind, key, pages: [...pages.values()] };
}
