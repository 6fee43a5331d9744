import { monthsOf } from "../src/model/periods.ts";
import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import type { YearsView } from "../src/render/view-types/years.ts";
import { calendarMonth, inkKey } from "./_includes/calendar.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";
import { timeChart } from "./_includes/time-chart.ts";

export const standalone = true;

export function render({ view, site }: { view: YearsView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const articles = view.years.reduce((sum, year) => sum + year.articles, view.undated);
  return layout(site, {
    url: view.url,
    title: words.years,
    pageInfo: counted(articles, words.articles, site.lang),
    main: html`<h1 class="page-title">${words.years}</h1>
${timeChart(site, view)}
${view.days.length > 0 && calendars(view, site)}${count(view, site)}`,
  });
}

/** The only year of an archive, as its own page shows it. */
const calendars = ({ years, days, inks }: YearsView, site: SiteView) =>
  years.map(
    ({
      value,
      url,
    }) => html`<section class="year-calendars"><h2><a href="${href(site, url)}">${value}</a></h2>
${inkKey(site, inks)}<div class="calendars">
${monthsOf(value).map((month) =>
  calendarMonth(site, month, {
    days: days.filter((day) => day.value.startsWith(month)),
    inks,
    level: 3,
  }),
)}</div></section>
`,
  );

/** The years with their numbers of articles, unless there is only one, and the undated articles. */
function count({ years, undated }: YearsView, site: SiteView) {
  const words = wordsOf(site.lang);
  const lines = [
    ...(years.length > 1 ? years : []),
    ...(undated > 0 ? [{ value: words.undated, url: "/undated/", articles: undated }] : []),
  ];
  return (
    lines.length > 0 &&
    html`<ul class="count-list">${lines.map(
      ({ value, url, articles }) => html`
<li><a href="${href(site, url)}">${value}</a> <span class="count">${counted(articles, words.articles, site.lang)}</span></li>`,
    )}
</ul>`
  );
}
