import type { Day } from "../../model/day.ts";
import type { Extent, Held, Queries } from "../../model/queries.ts";
import { once, type QueryRunner, type Row } from "./query-runner.ts";

/** Queries about time: days, months, years, and days of any year. */
export const dayQueries = ({ all, one }: QueryRunner) => {
  return {
    countOn: (day) => Number(one("SELECT articles FROM days WHERE day = ?", day)?.articles ?? 0),
    daysOnAnniversary: (monthDay) =>
      held<Day>(
        all(
          `SELECT day AS value, articles FROM days
           WHERE substr(day, 6) = ? AND day <> '' ORDER BY day`,
          monthDay,
        ),
      ),
    anniversaries: once(() =>
      held<string>(
        all(
          `SELECT substr(day, 6) AS value, sum(articles) AS articles FROM days
           WHERE day <> '' GROUP BY 1 ORDER BY 1`,
        ),
      ),
    ),
    hasOtherYears: (day) =>
      one(
        "SELECT 1 FROM days WHERE substr(day, 6) = ? AND day <> '' AND day <> ? LIMIT 1",
        day.slice(5),
        day,
      ) !== undefined,
    aroundAnniversary: (monthDay) => {
      const before = one(
        `SELECT substr(day, 6) AS day FROM days WHERE substr(day, 6) < ? AND day <> ''
         ORDER BY substr(day, 6) DESC LIMIT 1`,
        monthDay,
      );
      const after = one(
        "SELECT substr(day, 6) AS day FROM days WHERE substr(day, 6) > ? ORDER BY substr(day, 6) LIMIT 1",
        monthDay,
      );
      return {
        ...(before && { previous: String(before.day) }),
        ...(after && { next: String(after.day) }),
      };
    },
    daysWithArticles: (within) => held<Day>(all(heldBy(10), ...range(within))),
    articlesEachDay: once(() =>
      all("SELECT articles FROM days WHERE day <> ''").map(({ articles }) => Number(articles)),
    ),
    monthsWithArticles: (within) => held<string>(all(heldBy(7), ...range(within))),
    yearsWithArticles: once(() => held<string>(all(heldBy(4), ...range()))),
    around: (period) => {
      const length = period.length;
      const before = one(
        "SELECT day FROM days WHERE day < ? AND day <> '' ORDER BY day DESC LIMIT 1",
        period,
      );
      const after = one("SELECT day FROM days WHERE day > ? ORDER BY day LIMIT 1", `${period}~`);
      return {
        ...(before && { previous: String(before.day).slice(0, length) }),
        ...(after && { next: String(after.day).slice(0, length) }),
      };
    },
    extent: once(() => extentOf(one(extent))),
  } satisfies Partial<Queries>;
};

const heldBy = (length: number): string =>
  `SELECT substr(day, 1, ${length}) AS value, sum(articles) AS articles FROM days
   WHERE day >= ? AND day < ? GROUP BY 1 ORDER BY 1`;

const range = (within = ""): readonly [string, string] =>
  within === "" ? ["0", "~"] : [`${within}-`, `${within}.`];

const held = <T>(rows: readonly Row[]): readonly Held<T>[] =>
  rows.map((row) => ({ value: row.value as T, articles: Number(row.articles) }));

const extent = `
  SELECT total(articles) AS articles, total(quotes) AS quotes, min(nullif(day, '')) AS first,
    max(nullif(day, '')) AS last, total(articles) FILTER (WHERE day = '') AS undated,
    (SELECT count(*) FROM speakers) AS speakers FROM days`;

const extentOf = (held: Row = {}): Extent => ({
  articles: Number(held.articles),
  quotes: Number(held.quotes),
  speakers: Number(held.speakers),
  undated: Number(held.undated),
  ...(held.first !== null && { first: String(held.first) as Day }),
  ...(held.last !== null && { last: String(held.last) as Day }),
});
