import { wordsOf } from "../src/render/strings/words-of.ts";
import type { NotFoundView } from "../src/render/view-types/not-found.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";
import { timeChart } from "./_includes/time-chart.ts";

export const standalone = true;

export function render({ view, site }: { view: NotFoundView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  return layout(site, {
    url: view.url,
    title: words.notFound,
    scripts: ["/js/nearest-year.js", ...(site.search ? ["/js/search-address.js"] : [])],
    main: html`<h1 class="page-title">${words.notFound}</h1>
<div class="body"><p>${words.notFoundText}</p>
<p><a href="${href(site, "/years/")}">${words.years}</a> · <a href="${href(site, "/speakers/")}">${words.speakersTitle}</a></p></div>
${
  site.search &&
  html`<p class="search-address" data-words="${words.search.searchAddress}" hidden><a rel="nofollow" href="${href(site, "/search/")}"></a></p>
`
}${
  view.years.length > 0 &&
  html`<p class="nearest-year" hidden>${words.nearestYear}: <a href="${href(site, "/years/")}">${words.years}</a></p>
${timeChart(site, view)}`
}`,
  });
}
