import type { Planned } from "../model/page.ts";
import {
  isInNamePart,
  newsKey,
  newsSitemap,
  pagesInSitemap,
  type SitemapList,
  sitemapIndex,
  sitemapLists,
  sitemapPermalink,
} from "../model/sitemap.ts";
import { topicLists } from "../model/topic.ts";
import { namePartsOf } from "./name-parts.ts";
import type { DayOfQuotes, PlannedSpeaker, PlanQueries } from "./plan-queries.ts";
import { noPages, onePage } from "./planned-page.ts";
import { timeParts } from "./time-parts.ts";

/** Addresses in one sitemap: as many as the protocol allows. */
const maxAddresses = 50_000;

/** The days and the speakers of the whole archive. */
export type WholeArchive = {
  readonly days: readonly DayOfQuotes[];
  readonly speakers: readonly PlannedSpeaker[];
  /** Whether it has a page about its data sets. */
  readonly hasData: boolean;
};

type Parts = readonly { readonly name: string; readonly data: readonly string[] }[];

/** The sitemaps: of articles by years, of speakers and topics by letters if there are very many, of other pages; and their index. */
export function* sitemapFiles(
  { days, speakers, hasData }: WholeArchive,
  queries: Pick<PlanQueries, "everyTopic" | "articlesOfDay">,
  limit = maxAddresses,
): Generator<Planned> {
  const listed = days
    .filter((day) => day.listed > 0)
    .map(({ day, listed, digest }) => ({ day, weight: listed, digest }));
  const listedOn = (day: string) =>
    queries.articlesOfDay(day).flatMap((each) => (each.listed ? [{ ...each, weight: 1 }] : []));
  const names = [
    ["speakers", speakers.map(({ key }) => key)] as const,
    ...topicLists.map((list) => {
      const keys = queries.everyTopic(list).map(({ key }) => key.slice(list.length + 1));
      return [list, keys] as const;
    }),
  ];
  const lists: readonly (readonly [SitemapList, Parts])[] = [
    ["articles", [...timeParts(listed, limit, listedOn)]],
    [pagesInSitemap, [{ name: "", data: [...pagesShown(days, names), hasData ? "data" : ""] }]],
    ...names.map(([list, keys]) => [list, nameParts(keys, limit)] as const),
  ];
  for (const [list, parts] of lists) {
    const pages = parts.map(({ name, data }) => ({
      url: sitemapPermalink(list, name),
      part: name,
      data,
    }));
    yield { kind: "sitemap", key: list, pages };
  }
  const all = lists.flatMap(([list, parts]) =>
    parts.map(({ name }) => sitemapPermalink(list, name)),
  );
  yield onePage("sitemap", "", sitemapIndex, all);
}

/** No sitemaps: the archive has no address, or asks search engines not to list it. */
export const noSitemaps: readonly Planned[] = ["", ...sitemapLists].map((key) =>
  noPages("sitemap", key),
);

/** The news sitemap of a day, if one is asked for and it has articles. */
export function newsSitemapFile(day: string | undefined, articles: readonly string[]): Planned {
  if (day === undefined || articles.length === 0) return noPages("sitemap", newsKey);
  const page = { url: newsSitemap, part: day, data: articles };
  return { kind: "sitemap", key: newsKey, pages: [page] };
}

/** Everything that decides which pages there are besides articles, speakers and topics. */
const pagesShown = (
  days: readonly DayOfQuotes[],
  names: readonly (readonly [string, readonly string[]])[],
): readonly string[] => [
  ...new Set(days.map(({ day }) => day.slice(0, 7))),
  ...names.flatMap(([list, keys]) => (keys.length > 0 ? [list] : [])),
  days.some(({ quotes }) => quotes > 0) ? "quotations" : "",
];

const nameParts = (keys: readonly string[], limit: number): Parts =>
  namePartsOf(
    keys.map((key) => ({ key, count: 1 })),
    limit,
  ).map((letters) => ({
    name: letters,
    data: keys.filter((key) => isInNamePart(key, letters)),
  }));
