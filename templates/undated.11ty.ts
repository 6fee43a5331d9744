import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import type { UndatedView } from "../src/render/view-types/undated.ts";
import { cardList } from "./_includes/cards.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";

export const standalone = true;

export function render({ view, site }: { view: UndatedView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  return layout(site, {
    url: view.url,
    title: words.undated,
    pageInfo: counted(view.cards.length, words.articles, site.lang),
    above: [{ url: "/years/", label: words.years }],
    main: html`<h1 class="page-title">${words.undated}</h1>
<p class="intro">${words.undatedNote}</p>
<h2 class="visually-hidden">${words.sections}</h2>
${cardList(site, view.cards, { days: false })}`,
  });
}
