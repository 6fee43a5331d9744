import { eachView } from "../src/render/each-view.ts";
import type { NotFoundView, SiteView } from "../src/render/view.ts";
import { wordsOf } from "../src/render/words.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";
import { timeBars } from "./_includes/time-bars.ts";

export const data = eachView("not-found");

export function render({ view, site }: { view: NotFoundView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  return layout(site, {
    url: view.url,
    title: words.notFound,
    main: html`<h1 class="page-title">${words.notFound}</h1>
<div class="body"><p>${words.notFoundText}</p></div>
${view.years.length > 0 && timeBars(site, view.years)}`,
  });
}
