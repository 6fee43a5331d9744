import { inksOf } from "../../model/inks.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Queries } from "../../model/queries.ts";
import type { AnniversariesView } from "../view-types/anniversaries.ts";
import type { AnniversaryView } from "../view-types/anniversary.ts";
import type { Count } from "../view-types/counts.ts";
import { anniversaryPermalink, dayCardsOf, namedOfEachDay } from "./time-views.ts";

export function anniversaryView(monthDay: string, queries: Queries): AnniversaryView | undefined {
  const days = queries.daysOnAnniversary(monthDay);
  if (days.length === 0) return undefined;
  const around = queries.aroundAnniversary(monthDay);
  const [previous, next] = [linkOf(around.previous), linkOf(around.next)];
  return {
    kind: "anniversary",
    url: anniversaryPermalink(monthDay),
    monthDay,
    years: days.map((held) => dayCardsOf(held, queries.articlesOn(held.value, namedOfEachDay))),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

const linkOf = (monthDay: string | undefined) =>
  monthDay === undefined ? undefined : { url: anniversaryPermalink(monthDay), label: monthDay };

export function anniversariesView(queries: Queries): AnniversariesView {
  const days = queries.anniversaries().map(
    ({ value, articles }): Count<string> => ({
      value,
      url: anniversaryPermalink(value),
      articles,
    }),
  );
  return {
    kind: "anniversaries",
    url: "/on-this-day/" as Permalink,
    days,
    inks: inksOf(days.map(({ articles }) => articles)),
  };
}
