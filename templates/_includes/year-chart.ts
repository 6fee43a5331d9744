import { counted, wordsOf } from "../../src/render/strings/words-of.ts";
import type { Count } from "../../src/render/view-types/counts.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { href } from "./href.ts";
import { html } from "./html.ts";

const height = 48;
const width = 14;

/** A bar for each year. Every bar is a link in a list, so that the keyboard reaches it. */
export function yearChart(site: SiteView, years: readonly Count<string>[]) {
  const words = wordsOf(site.lang);
  const most = Math.max(1, ...years.map(({ articles }) => articles));
  return html`<ol class="year-chart" aria-label="${words.archiveOverTime}">${years.map(
    ({ value, url, articles }) => html`
<li><a href="${href(site, url)}" title="${counted(articles, words.articles, site.lang)}" aria-label="${value}: ${counted(articles, words.articles, site.lang)}">${bar(articles, most)}<span>${value}</span></a></li>`,
  )}
</ol>`;
}

/** A bar that is as high as its number of articles has it; `most` is the number of the highest. */
export function bar(articles: number, most: number) {
  const tall = articles === 0 ? 0 : Math.max(2, Math.round((articles / most) * height));
  return html`<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true"><rect x="1" y="${height - tall}" width="${width - 2}" height="${tall}"/></svg>`;
}
