import type { PageKind, Planned } from "../model/page.ts";
import {
  articlesOnPage,
  eachPart,
  nameSteps,
  namesOnPage,
  type Part,
  partsOf,
  quotationSteps,
  quotesOnPage,
  timeSteps,
} from "../model/parts.ts";
import type { Permalink } from "../model/permalink.ts";
import {
  azPermalink,
  partPermalink,
  quotationsPermalink,
  type SpeakerKey,
  sortKeyOf,
} from "../model/speaker.ts";
import {
  type TopicList,
  topicLists,
  topicPermalink,
  topicSortKey,
  topicsPermalink,
} from "../model/topic.ts";
import type { ArticleInTime, DayLine, PlanQueries, SpeakerLine } from "./plan-queries.ts";

/**
 * The pages that what was dirty can have changed, each with all the data that it shows. Where everything was dirty these are
 * all pages there are; what it costs follows what was dirty and not what there is.
 */
export function* planDirty(queries: PlanQueries): Generator<Planned> {
  for (const article of queries.articles()) yield articlePage(article);
  const days = queries.days();
  const dated = days.filter((day) => day !== "");
  if (dated.length < days.length) yield undatedPage(queries.undated());
  for (const [kind, length] of lengths) yield* periodPages(kind, length, dated, queries);
  yield* anniversaryPages(dated, queries);
  for (const key of queries.speakers()) yield speakerPages(key, queries.speaker(key));
  const topics = queries.topics();
  for (const key of topics) yield topicPages(key, queries.topic(key));
  for (const list of topicLists) {
    if (topics.some((key) => key.startsWith(`${list}/`))) yield topicAz(list, queries);
  }
  yield* pagesOfTheWhole(queries);
}

type Data = readonly string[];

const lengths = [
  ["day", 10],
  ["month", 7],
  ["year", 4],
] as const;

/** The one page of a thing. */
const only = (kind: PageKind, key: string, url: string, data: Data): Planned => ({
  kind,
  key,
  pages: [{ url: url as Permalink, part: "", data }],
});

const gone = (kind: PageKind, key: string): Planned => ({ kind, key, pages: [] });

function articlePage({ url, line, before, after, earlier = [] }: ArticleInTime): Planned {
  if (!line) return gone("article", url);
  const next = [before, after].map((other) =>
    other ? `${other.url}\t${other.cardDigest}` : "none",
  );
  return only("article", url, url, [line.digest, line.cardDigest, ...next, ...earlier]);
}

const undatedPage = (cardsDigest: string | undefined): Planned =>
  cardsDigest === undefined ? gone("undated", "") : only("undated", "", "/undated/", [cardsDigest]);

/** Days, months or years in which something was dirty, and those before and after them, which name them. */
function* periodPages(
  kind: "day" | "month" | "year",
  length: number,
  days: readonly string[],
  queries: PlanQueries,
): Generator<Planned> {
  const done = new Set<string>();
  for (const dirty of new Set(days.map((day) => day.slice(0, length)))) {
    const { before, after } = queries.period(dirty);
    for (const day of [before, dirty, after]) {
      const period = day?.slice(0, length);
      if (period === undefined || done.has(period)) continue;
      done.add(period);
      const found = queries.period(period);
      const url = `/${period.replaceAll("-", "/")}/`;
      yield found.days.length === 0
        ? gone(kind, period)
        : only(kind, period, url, [
            `${found.before?.slice(0, length)} ${found.after?.slice(0, length)}`,
            ...found.days.map(kind === "year" ? countOf : cardsDigestOf),
          ]);
    }
  }
}

const cardsDigestOf = ({ day, cardsDigest }: DayLine): string => `${day} ${cardsDigest}`;
const countOf = ({ day, articles }: Pick<DayLine, "day" | "articles">): string =>
  `${day} ${articles}`;

/** The days of any year, as the periods. */
function* anniversaryPages(days: readonly string[], queries: PlanQueries): Generator<Planned> {
  const done = new Set<string>();
  for (const dirty of new Set(days.map((day) => day.slice(5)))) {
    const { before, after } = queries.anniversary(dirty);
    for (const monthDay of [before, dirty, after]) {
      if (monthDay === undefined || done.has(monthDay)) continue;
      done.add(monthDay);
      const found = queries.anniversary(monthDay);
      yield found.days.length === 0
        ? gone("anniversary", monthDay)
        : only("anniversary", monthDay, `/on-this-day/${monthDay}/`, [
            `${found.before} ${found.after}`,
            ...found.days.map(cardsDigestOf),
          ]);
    }
  }
}

/** A speaker's page; of one quoted often, a page for each stretch of time too. */
function speakerPages(key: string, speaker: ReturnType<PlanQueries["speaker"]>): Planned {
  if (!speaker) return gone("speaker", key);
  const whole = partsOf(speaker.days, quotesOnPage, timeSteps);
  const pages = timePages(whole, speaker.days, (prefix) =>
    partPermalink(key as SpeakerKey, prefix),
  );
  return { kind: "speaker", key, pages: named(pages, `${speaker.name}\t${speaker.kind}`) };
}

/** A topic's page, as a speaker's. */
function topicPages(key: string, topic: ReturnType<PlanQueries["topic"]>): Planned {
  if (!topic) return gone("topic", key);
  const [list, slug] = key.split("/") as [TopicList, string];
  const whole = partsOf(topic.days, articlesOnPage, timeSteps);
  const pages = timePages(whole, topic.days, (prefix) => topicPermalink(list, slug, prefix));
  return { kind: "topic", key, pages: named(pages, topic.name) };
}

type Pages = Planned["pages"];

const named = (pages: Pages, name: string): Pages =>
  pages.map((page) => ({ ...page, data: [name, ...page.data] }));

/** A page for each part of a list in time. */
function timePages(
  whole: Part,
  days: readonly { readonly key: string; readonly digest: string }[],
  permalinkOf: (prefix: string) => Permalink,
): Pages {
  return partPages(whole, {
    entries: days,
    steps: timeSteps,
    shownOf: ({ digest }) => digest,
    permalinkOf,
  });
}

type PartedList<Entry> = {
  readonly entries: readonly Entry[];
  /** As it was split. */
  readonly steps: readonly ((key: string) => string)[];
  readonly shownOf: (entry: Entry) => string;
  readonly permalinkOf: (prefix: string) => Permalink;
};

/** A page for each part of a list, with what each entry under its prefix shows, in order. */
function partPages<Entry extends { readonly key: string }>(
  whole: Part,
  { entries, steps, shownOf, permalinkOf }: PartedList<Entry>,
): Pages {
  const pages = new Map(
    [...eachPart(whole)].map(({ prefix }) => [
      prefix,
      { url: permalinkOf(prefix), part: prefix, data: [] as string[] },
    ]),
  );
  for (const entry of entries) {
    const shown = shownOf(entry);
    pages.get("")?.data.push(shown);
    if (pages.size === 1) continue;
    let last = "";
    for (const step of steps) {
      const prefix = step(entry.key);
      if (prefix !== last) pages.get(prefix)?.data.push(shown);
      last = prefix;
    }
  }
  return [...pages.values()];
}

/** Pages that speak of the archive as a whole; they are few. */
function* pagesOfTheWhole(queries: PlanQueries): Generator<Planned> {
  const days = queries.everyDay();
  const speakers = queries.everySpeaker();
  const held = days.map(({ day, quotes, digest }) => `${day} ${quotes} ${digest}`);
  const said = speakers.map(nameLineOf);
  const years = countsBy(days, (day) => day.slice(0, 4));
  yield only("front", "", "/", [...held, ...said]);
  yield only("about", "", "/about/", [...held, ...said, ...queries.duplicates()]);
  yield only("not-found", "", "/404.html", years);
  yield only("years", "", "/years/", years);
  yield only(
    "anniversaries",
    "",
    "/on-this-day/",
    countsBy(days, (day) => day.slice(5)),
  );
  yield only("accent", "", "/css/accent.css", []);
  yield azPages(
    "speakers",
    "",
    azPermalink,
    speakers.map((speaker) => ({
      key: sortKeyOf(speaker.name, speaker.kind),
      line: nameLineOf(speaker),
    })),
  );
  yield quotationPages(days);
}

/** All quotations in time: a page a year, or a month where there are many. */
function quotationPages(days: ReturnType<PlanQueries["everyDay"]>): Planned {
  const quoted = days.flatMap(({ day, quotes, digest }) =>
    quotes > 0 ? [{ key: day, count: quotes, digest }] : [],
  );
  if (quoted.length === 0) return gone("quotations", "");
  const whole = partsOf(quoted, quotesOnPage, quotationSteps);
  return { kind: "quotations", key: "", pages: timePages(whole, quoted, quotationsPermalink) };
}

function topicAz(list: TopicList, queries: PlanQueries): Planned {
  const topics = queries.everyTopic(list);
  if (topics.length === 0) return gone("topics", list);
  const lines = topics.map(({ key, name, articles }) => ({
    key: topicSortKey(list, name),
    line: `${key}\t${name}\t${articles}`,
  }));
  return azPages("topics", list, (prefix) => topicsPermalink(list, prefix), lines);
}

const nameLineOf = ({ key, name, kind, quotes }: SpeakerLine): string =>
  `${key}\t${name}\t${kind}\t${quotes}`;

function countsBy(
  days: readonly { readonly day: string; readonly articles: number }[],
  under: (day: string) => string,
): string[] {
  const counts = new Map<string, number>();
  for (const { day, articles } of days) {
    counts.set(under(day), (counts.get(under(day)) ?? 0) + articles);
  }
  return [...counts].map(([value, articles]) => `${value} ${articles}`);
}

/** An A–Z; of many names, a page for each letter too. */
function azPages(
  kind: PageKind,
  key: string,
  permalinkOf: (prefix: string) => Permalink,
  names: readonly { readonly key: string; readonly line: string }[],
): Planned {
  const counted = names.map(({ key }) => ({ key, count: 1 }));
  const whole = partsOf(counted, namesOnPage, nameSteps);
  const shownOf = ({ line }: { readonly line: string }) => line;
  const pages = partPages(whole, { entries: names, steps: nameSteps, shownOf, permalinkOf });
  return { kind, key, pages };
}
