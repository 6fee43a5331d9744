import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import type { YearsView } from "../src/render/view-types/years.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";
import { yearChart } from "./_includes/year-chart.ts";

export const standalone = true;

export function render({ view, site }: { view: YearsView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  return layout(site, {
    url: view.url,
    title: words.years,
    main: html`<h1 class="page-title">${words.years}</h1>
${view.years.length > 1 && yearChart(site, view.years)}
<ul class="count-list">${view.years.map(
      ({ value, url, articles }) => html`
<li><a href="${href(site, url)}">${value}</a> <span class="count">${counted(articles, words.articles, site.lang)}</span></li>`,
    )}${
      view.undated > 0 &&
      html`
<li><a href="${href(site, "/undated/")}">${words.undated}</a> <span class="count">${counted(view.undated, words.articles, site.lang)}</span></li>`
    }
</ul>`,
  });
}
