import type { PageLimits } from "../model/list-parts.ts";
import type { Planned } from "../model/page.ts";
import { areFewYears } from "../model/periods.ts";
import { robotsFile, tdmFile } from "../model/robots.ts";
import type { Settings } from "../model/settings.ts";
import { topicLists } from "../model/topic.ts";
import { aliasPages, type GivenAlias } from "./alias-pages.ts";
import { exportFiles, hasDataPage } from "./export-files.ts";
import { archiveFeeds, noArchiveFeeds, speakerFeed, topicFeed } from "./feed-files.ts";
import {
  quotationPages,
  speakerAz,
  speakerLine,
  speakerPages,
  topicAz,
  topicPages,
} from "./list-pages.ts";
import { anniversaryPages, countOf, periodPages, yearPages } from "./period-pages.ts";
import type { ArticleInTime, PlanQueries } from "./plan-queries.ts";
import { noPages, onePage } from "./planned-page.ts";
import { noSitemaps, sitemapFiles, type WholeArchive } from "./sitemap-files.ts";

/**
 * The pages and data files that a change may have affected, each with everything that it shows; after a change of the planner, all pages. The cost
 * depends on the number of changes, not on the size of the archive.
 */
export function* planDirty(
  queries: PlanQueries,
  limits: PageLimits,
  settings: PlanSettings,
  aliases: readonly GivenAlias[] = [],
): Generator<Planned> {
  for (const article of queries.articles()) yield articlePage(article);
  const days = queries.days();
  const dated = days.filter((day) => day !== "");
  if (dated.length < days.length) yield undatedPage(queries.undated());
  yield* periodPages(dated, queries);
  yield* anniversaryPages(dated, queries);
  const hasFeeds = settings.url !== undefined && settings.feeds !== "none";
  for (const key of queries.speakers()) {
    const speaker = queries.speaker(key);
    yield speakerPages(key, speaker, limits);
    yield speakerFeed(key, hasFeeds ? speaker : undefined);
  }
  yield* aliasPages(queries, { aliases, limits, hasFeeds });
  const topics = queries.topics();
  for (const key of topics) {
    const topic = queries.topic(key);
    yield topicPages(key, topic, limits);
    yield topicFeed(key, hasFeeds ? topic : undefined);
  }
  for (const list of topicLists) {
    const isDirty = topics.some((key) => key.startsWith(`${list}/`));
    if (isDirty) yield topicAz(list, queries.everyTopic(list), limits);
  }
  const everything = { days: queries.everyDay(), speakers: queries.everySpeaker() };
  const whole = { ...everything, hasData: hasDataPage(settings.exports, everything) };
  yield* yearPages(
    dated,
    whole.days.filter(({ day }) => day !== ""),
  );
  yield* archivePages({ ...whole, duplicates: queries.duplicates() }, limits, settings);
  yield onePage("robots", "", robotsFile, []);
  yield settings.aiCrawlers === "refuse"
    ? onePage("robots", "tdm", tdmFile, [])
    : noPages("robots", "tdm");
  yield* hasFeeds ? archiveFeeds(queries, settings.rss) : noArchiveFeeds;
  yield* exportFiles(settings.exports, whole, queries, limits.dataBytes);
  yield* settings.url && !settings.noindex ? sitemapFiles(whole, queries) : noSitemaps;
}

/** The settings that decide which pages there are. */
export type PlanSettings = Pick<
  Settings,
  "search" | "url" | "noindex" | "aiCrawlers" | "feeds" | "rss" | "exports"
>;

function articlePage({ url, line, before, after, earlier = [] }: ArticleInTime): Planned {
  if (!line) return noPages("article", url);
  const neighbours = [before, after].map((other) =>
    other ? `${other.url}\t${other.cardDigest}` : "none",
  );
  return onePage("article", url, url, [line.digest, line.cardDigest, ...neighbours, ...earlier]);
}

const undatedPage = (cardsDigest: string | undefined): Planned =>
  cardsDigest === undefined
    ? noPages("undated", "")
    : onePage("undated", "", "/undated/", [cardsDigest]);

/** The few pages about the archive as a whole. */
function* archivePages(
  { days, speakers, duplicates }: WholeArchive & { readonly duplicates: readonly string[] },
  limits: PageLimits,
  { search, url }: PlanSettings,
): Generator<Planned> {
  const everything = [
    ...days.map(({ day, quotes, digest }) => `${day} ${quotes} ${digest}`),
    ...speakers.map(speakerLine),
  ];
  const years = countsBy(days, (day) => day.slice(0, 4));
  const areFew = areFewYears(years.filter((line) => !line.startsWith(" ")).length);
  const anniversaries = countsBy(days, (day) => day.slice(5));
  yield onePage("front", "", "/", everything);
  yield onePage("about", "", "/about/", [...everything, ...duplicates]);
  yield onePage(
    "not-found",
    "",
    "/404.html",
    areFew ? countsBy(days, (day) => day.slice(0, 7)) : years,
  );
  yield onePage("years", "", "/years/", areFew ? days.map(countOf) : years);
  yield onePage("anniversaries", "", "/on-this-day/", anniversaries);
  yield onePage("accent", "", "/css/accent.css", []);
  yield search ? onePage("search", "", "/search/", everything) : noPages("search", "");
  yield search && url
    ? onePage("open-search", "", "/opensearch.xml", [])
    : noPages("open-search", "");
  yield speakerAz(speakers, limits);
  yield quotationPages(days, limits);
}

function countsBy(
  days: readonly { readonly day: string; readonly articles: number }[],
  periodOf: (day: string) => string,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { day, articles } of days) {
    const period = periodOf(day);
    counts.set(period, (counts.get(period) ?? 0) + articles);
  }
  return [...counts].map(([period, articles]) => `${period} ${articles}`);
}
