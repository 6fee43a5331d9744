import { monthsOf } from "../src/model/periods.ts";
import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import type { YearView } from "../src/render/view-types/year.ts";
import { calendarMonth, inkKey } from "./_includes/calendar.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";
import { prevNext } from "./_includes/prev-next.ts";

export const standalone = true;

export function render({ view, site }: { view: YearView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  return layout(site, {
    url: view.url,
    title: view.year,
    above: [{ url: "/years/", label: words.years }],
    pageInfo: counted(view.articles, words.articles, site.lang),
    previous: view.previous,
    next: view.next,
    main: html`<h1 class="page-title">${view.year}</h1>
${inkKey(site, view.inks)}<div class="calendars">
${monthsOf(view.year).map((month) =>
  calendarMonth(site, month, {
    days: view.days.filter(({ value }) => value.startsWith(month)),
    inks: view.inks,
  }),
)}</div>
${prevNext(site, view.previous, view.next)}`,
  });
}
