import { formatDay, monthOf, parseDay, yearOf } from "../src/model/day.ts";
import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { DayView } from "../src/render/view-types/day.ts";
import type { Link } from "../src/render/view-types/link.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import { newspaper } from "./_includes/cards.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";
import { prevNext } from "./_includes/prev-next.ts";

export const standalone = true;

export function render({ view, site }: { view: DayView; site: SiteView }): string {
  const { day, cards } = view;
  const named = (link: Link | undefined): Link | undefined => {
    const other = link && parseDay(link.label);
    return link && other && { url: link.url, label: formatDay(other, site.lang) };
  };
  const [previous, next] = [named(view.previous), named(view.next)];
  return layout(site, {
    url: view.url,
    title: formatDay(day, site.lang),
    above: [
      { url: `/${yearOf(day)}/`, label: yearOf(day) },
      {
        url: `/${monthOf(day).replace("-", "/")}/`,
        label: formatDay(day, site.lang, "month-name"),
      },
    ],
    pageInfo: counted(cards.length, wordsOf(site.lang).articles, site.lang),
    previous,
    next,
    main: html`<h1 class="page-title small-title">${formatDay(day, site.lang, "full")}</h1>
${newspaper(site, cards, { days: false })}
${otherYears(view, site)}${prevNext(site, previous, next)}`,
  });
}

function otherYears({ day, otherYears: link }: DayView, site: SiteView) {
  const label = wordsOf(site.lang).inOtherYears.replace("{day}", () =>
    formatDay(day, site.lang, "month-day"),
  );
  return (
    link &&
    html`<p class="more"><a href="${href(site, link.url)}">${label}</a></p>
`
  );
}
