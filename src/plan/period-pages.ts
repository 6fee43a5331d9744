import { inksOf } from "../model/inks.ts";
import type { Planned } from "../model/page.ts";
import type { DayLine, PlanQueries } from "./plan-queries.ts";
import { noPages, onePage } from "./planned-page.ts";

const lengths = [
  ["day", 10],
  ["month", 7],
] as const;

type PeriodKind = (typeof lengths)[number][0];

/** The days and months that contain a dirty day, and those before and after them, which link to them. */
export function* periodPages(dirtyDays: readonly string[], queries: PlanQueries) {
  const once = {
    period: memoize(queries.period),
    firstOnAnniversary: memoize((monthDay) => queries.firstOnAnniversary(monthDay, 3)),
  };
  for (const [kind, length] of lengths) yield* pagesOfKind(kind, length, dirtyDays, once);
}

/** Neighbours have the same neighbours, and all years have the same days: each is looked up once. */
function memoize<T>(queryOf: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? queryOf(key);
    known.set(key, found);
    return found;
  };
}

type PeriodQueries = {
  readonly period: PlanQueries["period"];
  readonly firstOnAnniversary: (monthDay: string) => readonly string[];
};

function* pagesOfKind(
  kind: PeriodKind,
  length: number,
  dirtyDays: readonly string[],
  queries: PeriodQueries,
): Generator<Planned> {
  const done = new Set<string>();
  for (const dirty of new Set(dirtyDays.map((day) => day.slice(0, length)))) {
    const { before, after } = queries.period(dirty);
    const others = kind === "day" ? firstOfOtherYears(dirty, queries) : [];
    for (const day of [before, dirty, after, ...others]) {
      const period = day?.slice(0, length);
      if (period === undefined || done.has(period)) continue;
      done.add(period);
      const found = queries.period(period);
      const url = `/${period.replaceAll("-", "/")}/`;
      yield found.days.length === 0
        ? noPages(kind, period)
        : onePage(kind, period, url, [
            `${found.before?.slice(0, length)} ${found.after?.slice(0, length)}`,
            ...(kind === "day" ? [`${hasOtherYears(period, queries)}`] : []),
            ...found.days.map(cardsDigestOf),
          ]);
    }
  }
}

/** Does another year have articles on this day? Then the day's page links to them. */
const hasOtherYears = (day: string, queries: PeriodQueries): boolean =>
  queries.firstOnAnniversary(day.slice(5)).length > 1;

/** If two years have articles on this day, or only one is left, the link may be new or gone. */
function firstOfOtherYears(day: string, queries: PeriodQueries): readonly string[] {
  const days = queries.firstOnAnniversary(day.slice(5));
  return days.length <= 2 ? days : [];
}

/** All years, because the shades of their days depend on all days; and those that have lost their last article. */
export function* yearPages(
  dirtyDays: readonly string[],
  dated: readonly Pick<DayLine, "day" | "articles">[],
): Generator<Planned> {
  const inks = JSON.stringify(inksOf(dated.map(({ articles }) => articles)));
  const years = [...Map.groupBy(dated, ({ day }) => day.slice(0, 4))];
  for (const [i, [year, days]] of years.entries()) {
    const around = `${years[i - 1]?.[0]} ${years[i + 1]?.[0]}`;
    yield onePage("year", year, `/${year}/`, [around, inks, ...days.map(countOf)]);
  }
  const held = new Set(years.map(([year]) => year));
  for (const year of new Set(dirtyDays.map((day) => day.slice(0, 4)))) {
    if (!held.has(year)) yield noPages("year", year);
  }
}

const cardsDigestOf = ({ day, cardsDigest }: DayLine): string => `${day} ${cardsDigest}`;
export const countOf = ({ day, articles }: Pick<DayLine, "day" | "articles">): string =>
  `${day} ${articles}`;

/** The days of any year (`04-16`) that contain a dirty day, and those before and after them. */
export function* anniversaryPages(
  dirtyDays: readonly string[],
  queries: PlanQueries,
): Generator<Planned> {
  const done = new Set<string>();
  for (const dirty of new Set(dirtyDays.map((day) => day.slice(5)))) {
    const { before, after } = queries.anniversary(dirty);
    for (const monthDay of [before, dirty, after]) {
      if (monthDay === undefined || done.has(monthDay)) continue;
      done.add(monthDay);
      const found = queries.anniversary(monthDay);
      yield found.days.length === 0
        ? noPages("anniversary", monthDay)
        : onePage("anniversary", monthDay, `/on-this-day/${monthDay}/`, [
            `${found.before} ${found.after}`,
            ...found.days.map(cardsDigestOf),
          ]);
    }
  }
}
