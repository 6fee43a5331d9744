import type { Permalink } from "../../model/permalink.ts";
import type { Held, Questions } from "../../model/questions.ts";
import type { AnniversariesView, AnniversaryView, Count } from "../view.ts";
import { countOf } from "./time-views.ts";

const permalinkOf = (monthDay: string): Permalink => `/on-this-day/${monthDay}/` as Permalink;

/** So many of a year's articles are named; the year's own day has the others. */
const namedOfEach = 3;

export function anniversaryView(
  monthDay: string,
  questions: Questions,
): AnniversaryView | undefined {
  const byDay = Map.groupBy(questions.articlesOnAnniversary(monthDay), ({ day }) => day);
  if (byDay.size === 0) return undefined;
  const all = questions.anniversaries();
  const at = all.findIndex(({ value }) => value === monthDay);
  const [previous, next] = [all[at - 1], all[at + 1]].map(linkOf);
  return {
    kind: "anniversary",
    url: permalinkOf(monthDay),
    monthDay,
    years: [...byDay].flatMap(([day, cards]) =>
      day
        ? [
            {
              ...countOf({ value: day, articles: cards.length }),
              day,
              cards: cards.slice(0, namedOfEach),
            },
          ]
        : [],
    ),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

const linkOf = (held: Held<string> | undefined) =>
  held && { url: permalinkOf(held.value), label: held.value };

export function anniversariesView(questions: Questions): AnniversariesView {
  return {
    kind: "anniversaries",
    url: "/on-this-day/" as Permalink,
    days: questions
      .anniversaries()
      .map(({ value, articles }): Count<string> => ({ value, url: permalinkOf(value), articles })),
  };
}
