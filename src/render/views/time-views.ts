import type { Card } from "../../model/card.ts";
import type { Day } from "../../model/day.ts";
import { inksOf } from "../../model/inks.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Held, Queries } from "../../model/queries.ts";
import type { Count } from "../view-types/counts.ts";
import type { DayView } from "../view-types/day.ts";
import type { DayCards } from "../view-types/day-cards.ts";
import type { Link } from "../view-types/link.ts";
import type { MonthView } from "../view-types/month.ts";
import type { UndatedView } from "../view-types/undated.ts";
import type { YearView } from "../view-types/year.ts";

/** `/2024/`, `/2024/04/` or `/2024/04/16/` */
const periodPermalink = (period: string): Permalink =>
  `/${period.replaceAll("-", "/")}/` as Permalink;

/** `/on-this-day/04-16/` */
export const anniversaryPermalink = (monthDay: string): Permalink =>
  `/on-this-day/${monthDay}/` as Permalink;

export const countOf = <T extends string>({ value, articles }: Held<T>): Count<T> => ({
  value,
  url: periodPermalink(value),
  articles,
});

export function dayView(day: Day, queries: Queries): DayView | undefined {
  const cards = queries.articlesOn(day);
  if (cards.length === 0) return undefined;
  const monthDay = day.slice(5);
  const otherYears = queries.hasOtherYears(day) && {
    url: anniversaryPermalink(monthDay),
    label: monthDay,
  };
  return {
    kind: "day",
    url: periodPermalink(day),
    day,
    cards,
    ...(otherYears && { otherYears }),
    ...around(day, queries),
  };
}

export const dayCardsOf = ({ value, articles }: Held<Day>, cards: readonly Card[]): DayCards => ({
  day: value,
  url: periodPermalink(value),
  articles,
  cards,
});

/** Articles of each day on the page of a month, or of a day of all years. The page of the day has the others. */
export const namedOfEachDay = 3;

export function monthView(month: string, queries: Queries): MonthView | undefined {
  const days = queries
    .daysWithArticles(month)
    .map((held) => dayCardsOf(held, queries.articlesOn(held.value, namedOfEachDay)));
  if (days.length === 0) return undefined;
  return { kind: "month", url: periodPermalink(month), month, days, ...around(month, queries) };
}

export function yearView(year: string, queries: Queries): YearView | undefined {
  const months = queries.monthsWithArticles(year).map(countOf);
  if (months.length === 0) return undefined;
  return {
    kind: "year",
    url: periodPermalink(year),
    year,
    articles: months.reduce((sum, month) => sum + month.articles, 0),
    days: queries.daysWithArticles(year).map(countOf),
    inks: inksOf(queries.articlesEachDay()),
    months,
    ...around(year, queries),
  };
}

export function undatedView(queries: Queries): UndatedView | undefined {
  const cards = queries.undatedArticles();
  return cards.length === 0 ? undefined : { kind: "undated", url: "/undated/" as Permalink, cards };
}

function around(period: string, queries: Queries): { previous?: Link; next?: Link } {
  const { previous, next } = queries.around(period);
  return {
    ...(previous && { previous: { url: periodPermalink(previous), label: previous } }),
    ...(next && { next: { url: periodPermalink(next), label: next } }),
  };
}
