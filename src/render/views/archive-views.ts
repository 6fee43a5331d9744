import type { Card } from "../../model/card.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Queries } from "../../model/queries.ts";
import { topicsPermalink } from "../../model/topic.ts";
import type { AboutView } from "../view-types/about.ts";
import type { TopicListCount } from "../view-types/counts.ts";
import type { FrontView } from "../view-types/front.ts";
import type { NotFoundView } from "../view-types/not-found.ts";
import type { SearchView } from "../view-types/search.ts";
import type { SiteView } from "../view-types/site.ts";
import type { YearsView } from "../view-types/years.ts";
import { quotedCardOf, speakerCountOf } from "./speaker-views.ts";
import { countOf } from "./time-views.ts";

/** The number of articles that the front page begins with, and the number of others that it shows. */
const [many, few] = [12, 4];
const mostQuotedSpeakers = 12;
const newestQuotes = 3;

export function frontView(queries: Queries, { start }: SiteView): FrontView {
  const newest = queries.newestArticles(start === "oldest" ? few : many);
  const oldest = queries.oldestArticles(start === "oldest" ? many : few);
  return {
    kind: "front",
    url: "/" as Permalink,
    extent: queries.extent(),
    newest: start === "oldest" ? newest.filter(isNotIn(oldest)) : newest,
    oldest: start === "oldest" ? oldest : oldest.filter(isNotIn(newest)),
    anniversaries: queries.anniversaries().map(({ value }) => value),
    years: queries.yearsWithArticles().map(countOf),
    speakers: queries.mostQuoted(mostQuotedSpeakers).map(speakerCountOf),
    latestQuotes: queries.newestQuotes(newestQuotes).map(quotedCardOf),
    topicLists: topicListsOf(queries),
  };
}

const isNotIn =
  (cards: readonly Card[]) =>
  ({ url }: Card): boolean =>
    cards.every((card) => card.url !== url);

const topicListsOf = (queries: Queries): readonly TopicListCount[] =>
  queries.topicLists().map(({ list, topics }) => ({ list, topics, url: topicsPermalink(list) }));

export function aboutView(queries: Queries): AboutView {
  return {
    kind: "about",
    url: "/about/" as Permalink,
    extent: queries.extent(),
    duplicates: queries.duplicatedArticles(),
    withdrawn: queries.withdrawnArticles(),
    topicLists: topicListsOf(queries),
  };
}

export function notFoundView(queries: Queries): NotFoundView {
  return {
    kind: "not-found",
    url: "/404.html" as Permalink,
    years: queries.yearsWithArticles().map(countOf),
  };
}

export function yearsView(queries: Queries): YearsView {
  return {
    kind: "years",
    url: "/years/" as Permalink,
    years: queries.yearsWithArticles().map(countOf),
    undated: queries.extent().undated,
  };
}

export function searchView(queries: Queries): SearchView {
  const { speakers, quotes } = queries.extent();
  return {
    kind: "search",
    url: "/search/" as Permalink,
    years: queries.yearsWithArticles().map(countOf),
    speakers,
    quotes,
    topicLists: topicListsOf(queries),
  };
}
