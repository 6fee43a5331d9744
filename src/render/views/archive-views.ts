import type { Card } from "../../model/card.ts";
import { inksOf } from "../../model/inks.ts";
import { areFewYears } from "../../model/periods.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Queries } from "../../model/queries.ts";
import { topicsPermalink } from "../../model/topic.ts";
import type { AboutView } from "../view-types/about.ts";
import type { TopicListCount } from "../view-types/counts.ts";
import type { DayCards } from "../view-types/day-cards.ts";
import type { FrontView } from "../view-types/front.ts";
import type { NotFoundView } from "../view-types/not-found.ts";
import type { SearchView } from "../view-types/search.ts";
import type { SiteView } from "../view-types/site.ts";
import type { YearsView } from "../view-types/years.ts";
import { quotedCardOf } from "./quoted-card.ts";
import { speakerCountOf } from "./speaker-views.ts";
import { countOf, dayCardsOf } from "./time-views.ts";

/** The front page begins with a large article and 12 or 8 others, which fill its columns; it shows a few of the other end. */
const [most, fewer] = [12, 8];
const few = 4;
const mostQuotedSpeakers = 12;
const newestQuotes = 3;

export function frontView(queries: Queries, { start }: SiteView): FrontView {
  const many = (cards: readonly Card[]) => cards.slice(0, 1 + fillingColumns(cards.length - 1));
  const newest =
    start === "oldest" ? queries.newestArticles(few) : many(queries.newestArticles(1 + most));
  const oldest =
    start === "oldest" ? many(queries.oldestArticles(1 + most)) : queries.oldestArticles(few);
  return {
    kind: "front",
    url: "/" as Permalink,
    extent: queries.extent(),
    newest: byDay(start === "oldest" ? newest.filter(isNotIn(oldest)) : newest, queries),
    oldest: byDay(start === "oldest" ? oldest : oldest.filter(isNotIn(newest)), queries),
    anniversaries: queries.anniversaries().map(({ value }) => value),
    ...timeOf(queries),
    speakers: queries.mostQuoted(mostQuotedSpeakers).map(speakerCountOf),
    latestQuotes: queries.newestQuotes(newestQuotes).map(quotedCardOf),
    topicLists: topicListsOf(queries),
  };
}

const fillingColumns = (cards: number): number =>
  [most, fewer].find((full) => cards >= full) ?? cards;

/** Cards in the order of days, with the number of all articles of each day. */
const byDay = (cards: readonly Card[], queries: Queries): readonly DayCards[] =>
  [...Map.groupBy(cards, ({ day }) => day)].flatMap(([day, own]) =>
    day ? [dayCardsOf({ value: day, articles: queries.countOn(day) }, own)] : [],
  );

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
    ...timeOf(queries),
  };
}

/** The years; if they are few, their months too. */
function timeOf(queries: Queries): Pick<YearsView, "years" | "months"> {
  const years = queries.yearsWithArticles().map(countOf);
  return {
    years,
    months: areFewYears(years.length) ? queries.monthsWithArticles().map(countOf) : [],
  };
}

export function yearsView(queries: Queries): YearsView {
  const time = timeOf(queries);
  const days = time.years.length === 1 ? queries.daysWithArticles() : [];
  return {
    kind: "years",
    url: "/years/" as Permalink,
    ...time,
    days: days.map(countOf),
    inks: inksOf(days.map(({ articles }) => articles)),
    undated: queries.extent().undated,
  };
}

export function searchView(queries: Queries): SearchView {
  const { speakers, quotes, undated } = queries.extent();
  return {
    kind: "search",
    url: "/search/" as Permalink,
    years: queries.yearsWithArticles().map(countOf),
    speakers,
    quotes,
    undated,
    topicLists: topicListsOf(queries),
  };
}
