import { nameSteps } from "./list-parts.ts";
import type { Permalink } from "./permalink.ts";
import { topicLists } from "./topic.ts";

/** Pages that are neither articles nor speakers nor topics: the front page, years, months. */
export const pagesInSitemap = "pages";

/** The lists of addresses, each in one sitemap or in several. */
export const sitemapLists = ["articles", pagesInSitemap, "speakers", ...topicLists] as const;

export type SitemapList = (typeof sitemapLists)[number];

/** `/sitemaps/articles-2019.xml` */
export const sitemapPermalink = (list: SitemapList, part: string): Permalink =>
  `/sitemaps/${list}${part && `-${part}`}.xml` as Permalink;

/** The sitemap of all sitemaps. */
export const sitemapIndex = "/sitemap.xml" as Permalink;

/** The articles of a day and of the day before it, for search engines of news. */
export const newsSitemap = "/sitemap-news.xml" as Permalink;

/** The key of that sitemap in the plan. */
export const newsKey = "news";

/** Articles in it: as many as its protocol allows. */
export const maxNews = 1_000;

/** Whether a speaker or a topic is in a part of its list, by the first letters of its key; "" is the whole list. */
export const isInNamePart = (key: string, part: string): boolean =>
  part === "" || nameSteps.some((step) => step(key) === part);
