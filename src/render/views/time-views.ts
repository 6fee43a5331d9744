import type { Day } from "../../model/day.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Held, Questions } from "../../model/queries.ts";
import type { DayView, MonthView, UndatedView, YearView } from "../view.ts";
import type { Count, Link } from "../view-parts.ts";

/** `/2024/`, `/2024/04/` or `/2024/04/16/` */
const periodPermalink = (period: string): Permalink =>
  `/${period.replaceAll("-", "/")}/` as Permalink;

export const countOf = <T extends string>({ value, articles }: Held<T>): Count<T> => ({
  value,
  url: periodPermalink(value),
  articles,
});

export function dayView(day: Day, questions: Questions): DayView | undefined {
  const cards = questions.articlesOn(day);
  if (cards.length === 0) return undefined;
  return { kind: "day", url: periodPermalink(day), day, cards, ...around(day, questions) };
}

/** With 31 days a month stays below 150 kB. */
const cardsOfEachDay = 10;

export function monthView(month: string, questions: Questions): MonthView | undefined {
  const days = questions.daysWithArticles(month).map((held) => ({
    ...countOf(held),
    day: held.value,
    cards: questions.articlesOn(held.value, cardsOfEachDay),
  }));
  if (days.length === 0) return undefined;
  return { kind: "month", url: periodPermalink(month), month, days, ...around(month, questions) };
}

export function yearView(year: string, questions: Questions): YearView | undefined {
  const months = questions.monthsWithArticles(year).map(countOf);
  if (months.length === 0) return undefined;
  return {
    kind: "year",
    url: periodPermalink(year),
    year,
    articles: months.reduce((sum, month) => sum + month.articles, 0),
    days: questions.daysWithArticles(year).map(countOf),
    months,
    ...around(year, questions),
  };
}

export function undatedView(questions: Questions): UndatedView | undefined {
  const cards = questions.undatedArticles();
  return cards.length === 0 ? undefined : { kind: "undated", url: "/undated/" as Permalink, cards };
}

function around(period: string, questions: Questions): { previous?: Link; next?: Link } {
  const { previous, next } = questions.around(period);
  return {
    ...(previous && { previous: { url: periodPermalink(previous), label: previous } }),
    ...(next && { next: { url: periodPermalink(next), label: next } }),
  };
}
