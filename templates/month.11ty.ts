import { type Day, formatDay, parseDay } from "../src/model/day.ts";
import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { Link } from "../src/render/view-types/link.ts";
import type { MonthView } from "../src/render/view-types/month.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import { allArticlesLink } from "./_includes/all-articles.ts";
import { cardList } from "./_includes/cards.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";
import { prevNext } from "./_includes/prev-next.ts";

export const standalone = true;

export function render({ view, site }: { view: MonthView; site: SiteView }): string {
  const year = view.month.slice(0, 4);
  const named = (link: Link | undefined): Link | undefined =>
    link && { url: link.url, label: nameOf(link.label, site) };
  const [previous, next] = [named(view.previous), named(view.next)];
  return layout(site, {
    url: view.url,
    title: nameOf(view.month, site),
    above: [{ url: `/${year}/`, label: year }],
    pageInfo: counted(
      view.days.reduce((sum, { articles }) => sum + articles, 0),
      wordsOf(site.lang).articles,
      site.lang,
    ),
    previous,
    next,
    main: html`<h1 class="page-title">${nameOf(view.month, site)}</h1>
${dayLinks(view, site)}${view.days.map(
  ({ day, url, cards, articles }) => html`<section class="day" id="day-${Number(day.slice(8))}">
<h2><a href="${href(site, url)}"><span class="date">${Number(day.slice(8))}</span> <span class="visually-hidden">${formatDay(day, site.lang, "month-name")}</span> <span class="weekday">${formatDay(day, site.lang, "weekday")}</span></a></h2>
<div>${cardList(site, cards, { days: false })}${
    articles > cards.length &&
    html`
${allArticlesLink(site, { url, articles }, formatDay(day, site.lang, "month-day"))}`
  }</div>
</section>
`,
)}${prevNext(site, previous, next)}`,
  });
}

/** Links to the days of a month on this page. */
function dayLinks({ days }: MonthView, site: SiteView) {
  return (
    days.length > 3 &&
    html`<nav class="letter-links" aria-label="${wordsOf(site.lang).days}">${days.map(({ day }) => {
      const n = Number(day.slice(8));
      return html`<a href="#day-${n}">${n}</a> `;
    })}</nav>
`
  );
}

function nameOf(month: string, site: SiteView): string {
  const first: Day | undefined = parseDay(`${month}-01`);
  return first ? formatDay(first, site.lang, "month") : month;
}
