import type { Permalink } from "../../model/permalink.ts";
import type { Questions } from "../../model/queries.ts";
import type { AnniversariesView, AnniversaryView } from "../view.ts";
import type { Count } from "../view-parts.ts";
import { countOf } from "./time-views.ts";

const permalinkOf = (monthDay: string): Permalink => `/on-this-day/${monthDay}/` as Permalink;

/** So many of a year's articles are named; the year's own day has the others. */
const namedOfEach = 3;

export function anniversaryView(
  monthDay: string,
  questions: Questions,
): AnniversaryView | undefined {
  const days = questions.daysOnAnniversary(monthDay);
  if (days.length === 0) return undefined;
  const around = questions.aroundAnniversary(monthDay);
  const [previous, next] = [linkOf(around.previous), linkOf(around.next)];
  return {
    kind: "anniversary",
    url: permalinkOf(monthDay),
    monthDay,
    years: days.map((held) => ({
      ...countOf(held),
      day: held.value,
      cards: questions.articlesOn(held.value, namedOfEach),
    })),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

const linkOf = (monthDay: string | undefined) =>
  monthDay === undefined ? undefined : { url: permalinkOf(monthDay), label: monthDay };

export function anniversariesView(questions: Questions): AnniversariesView {
  return {
    kind: "anniversaries",
    url: "/on-this-day/" as Permalink,
    days: questions
      .anniversaries()
      .map(({ value, articles }): Count<string> => ({ value, url: permalinkOf(value), articles })),
  };
}
