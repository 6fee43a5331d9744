import { formatDay, parseDay } from "../src/model/day.ts";
import { inkOf } from "../src/model/inks.ts";
import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { AnniversariesView } from "../src/render/view-types/anniversaries.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import { inkKey } from "./_includes/calendar.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";

export const standalone = true;

export function render({ view, site }: { view: AnniversariesView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const months = Map.groupBy(view.days, ({ value }) => value.slice(0, 2));
  return layout(site, {
    url: view.url,
    title: words.onThisDay,
    main: html`<h1 class="page-title">${words.onThisDay}</h1>
<p class="intro">${words.anniversaryNote}</p>
${inkKey(site, view.inks)}${[...months].map(
  ([month, days]) => html`<section class="letter month-row">
<h2>${nameOf(`${month}-01`, site, "month-name")}</h2>
<ul class="days">${days.map(
    ({ value, url, articles }) => html`
<li><a class="ink-${inkOf(articles, view.inks)}" href="${href(site, url)}" aria-label="${nameOf(value, site, "month-day")}: ${counted(articles, words.articles, site.lang)}">${Number(value.slice(3))}</a></li>`,
  )}
</ul></section>
`,
)}`,
  });
}

function nameOf(monthDay: string, site: SiteView, style: "month-name" | "month-day"): string {
  const day = parseDay(`2000-${monthDay}`);
  return day ? formatDay(day, site.lang, style) : monthDay;
}
