import type { Planned } from "../model/page.ts";
import type { DayLine, PlanQueries } from "./plan-queries.ts";
import { noPages, onePage } from "./planned-page.ts";

const lengths = [
  ["day", 10],
  ["month", 7],
  ["year", 4],
] as const;

type PeriodKind = (typeof lengths)[number][0];

/** The days, months and years that contain a dirty day, and those before and after them, which link to them. */
export function* periodPages(dirtyDays: readonly string[], queries: PlanQueries) {
  for (const [kind, length] of lengths) yield* pagesOfKind(kind, length, dirtyDays, queries);
}

function* pagesOfKind(
  kind: PeriodKind,
  length: number,
  dirtyDays: readonly string[],
  queries: PlanQueries,
): Generator<Planned> {
  const done = new Set<string>();
  for (const dirty of new Set(dirtyDays.map((day) => day.slice(0, length)))) {
    const { before, after } = queries.period(dirty);
    for (const day of [before, dirty, after]) {
      const period = day?.slice(0, length);
      if (period === undefined || done.has(period)) continue;
      done.add(period);
      const found = queries.period(period);
      const url = `/${period.replaceAll("-", "/")}/`;
      yield found.days.length === 0
        ? noPages(kind, period)
        : onePage(kind, period, url, [
            `${found.before?.slice(0, length)} ${found.after?.slice(0, length)}`,
            ...found.days.map(kind === "year" ? countOf : cardsDigestOf),
          ]);
    }
  }
}

const cardsDigestOf = ({ day, cardsDigest }: DayLine): string => `${day} ${cardsDigest}`;
const countOf = ({ day, articles }: DayLine): string => `${day} ${articles}`;

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
