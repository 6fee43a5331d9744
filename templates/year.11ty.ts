import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import type { YearView } from "../src/render/view-types/year.ts";
import { calendarMonth } from "./_includes/calendar.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";
import { prevNext } from "./_includes/prev-next.ts";

export const standalone = true;

export function render({ view, site }: { view: YearView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const months = Array.from(
    { length: 12 },
    (_, i) => `${view.year}-${String(i + 1).padStart(2, "0")}`,
  );
  return layout(site, {
    url: view.url,
    title: view.year,
    above: [{ url: "/years/", label: words.years }],
    pageInfo: counted(view.articles, words.articles, site.lang),
    previous: view.previous,
    next: view.next,
    main: html`<h1 class="page-title">${view.year}</h1>
<div class="calendars">
${months.map((month) =>
  calendarMonth(
    site,
    month,
    view.days.filter(({ value }) => value.startsWith(month)),
  ),
)}</div>
${prevNext(site, view.previous, view.next)}`,
  });
}
