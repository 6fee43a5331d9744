import { formatDay, parseDay } from "../src/model/day.ts";
import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { AnniversaryView } from "../src/render/view-types/anniversary.ts";
import type { Link } from "../src/render/view-types/link.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import { allArticlesLink } from "./_includes/all-articles.ts";
import { cardList } from "./_includes/cards.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";
import { prevNext } from "./_includes/prev-next.ts";

export const standalone = true;

export function render({ view, site }: { view: AnniversaryView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const named = (link: Link | undefined): Link | undefined =>
    link && { url: link.url, label: nameOf(link.label, site) };
  const [previous, next] = [named(view.previous), named(view.next)];
  const name = nameOf(view.monthDay, site);
  return layout(site, {
    url: view.url,
    title: `${words.onThisDay}: ${name}`,
    above: [{ url: "/on-this-day/", label: words.onThisDay }],
    pageInfo: counted(
      view.years.reduce((sum, { articles }) => sum + articles, 0),
      wordsOf(site.lang).articles,
      site.lang,
    ),
    previous,
    next,
    main: html`<h1 class="page-title">${name}</h1>
${view.years.map(
  ({ day, url, cards, articles }) => html`<section class="day">
<h2><a href="${href(site, url)}"><span class="date">${day.slice(0, 4)}</span> <span class="weekday">${formatDay(day, site.lang, "weekday")}</span></a></h2>
<div>${cardList(site, cards, { days: false })}${
    articles > cards.length &&
    html`
${allArticlesLink(site, { url, articles }, formatDay(day, site.lang))}`
  }</div>
</section>
`,
)}${prevNext(site, previous, next)}`,
  });
}

/** 2000 was a leap year: it has every day. */
function nameOf(monthDay: string, site: SiteView): string {
  const day = parseDay(`2000-${monthDay}`);
  return day ? formatDay(day, site.lang, "month-day") : monthDay;
}
