import { formatDay, parseDay } from "../../src/model/day.ts";
import { monthsOf } from "../../src/model/periods.ts";
import { counted, wordsOf } from "../../src/render/strings/words-of.ts";
import type { Count } from "../../src/render/view-types/counts.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { href } from "./href.ts";
import { html } from "./html.ts";
import { periodName } from "./period-name.ts";
import { bar, yearChart } from "./year-chart.ts";

type Time = { readonly years: readonly Count<string>[]; readonly months: readonly Count<string>[] };

/** Whether a chart of the archive over time would show more than one bar. */
export const hasTimeChart = ({ years, months }: Time): boolean =>
  years.length > 1 || months.length > 1;

/** A bar for each year; in an archive of few years, a row for each year with a bar for each month. */
export function timeChart(site: SiteView, time: Time) {
  if (!hasTimeChart(time)) return undefined;
  return time.months.length > 0 ? monthChart(site, time) : yearChart(site, time.years);
}

function monthChart(site: SiteView, { years, months }: Time) {
  const held = new Map(months.map((month) => [month.value, month]));
  const most = Math.max(1, ...months.map(({ articles }) => articles));
  return html`<ol class="year-chart in-months" aria-label="${wordsOf(site.lang).archiveOverTime}">${years.map(
    ({ value, url }) => html`
<li><a href="${href(site, url)}">${value}</a>
<ol>${monthsOf(value).map((month) => monthBar(site, month, held.get(month), most))}
</ol></li>`,
  )}
</ol>`;
}

/** A month without articles is only its letter. */
function monthBar(site: SiteView, month: string, held: Count<string> | undefined, most: number) {
  const first = parseDay(`${month}-01`);
  const letter = first && [...formatDay(first, site.lang, "month-name")][0];
  if (!held)
    return html`
<li aria-hidden="true"><span>${bar(0, most)}<span>${letter}</span></span></li>`;
  const articles = counted(held.articles, wordsOf(site.lang).articles, site.lang);
  return html`
<li><a href="${href(site, held.url)}" title="${articles}" aria-label="${periodName(month, site)}: ${articles}">${bar(held.articles, most)}<span>${letter}</span></a></li>`;
}
