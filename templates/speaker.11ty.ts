import { yearOf } from "../src/model/day.ts";
import { eachView } from "../src/render/each-view.ts";
import type { SiteView, SpeakerPageView } from "../src/render/view.ts";
import { counted, wordsOf } from "../src/render/words.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";
import { largeQuote } from "./_includes/quotations.ts";

export const data = eachView("speaker");

export function render({ view, site }: { view: SpeakerPageView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const years = view.quotes.flatMap(({ card }) => (card.day ? [yearOf(card.day)] : []));
  const span = [...new Set([years[0], years.at(-1)])].filter(Boolean).join("–");
  const count = counted(view.quotes.length, words.quotations, site.lang);
  return layout(site, {
    url: view.url,
    title: view.name,
    above: [{ url: "/speakers/", label: words.speakersTitle }],
    folio: span ? `${count}, ${span}` : count,
    main: html`<h1 class="page-title">${view.name}</h1>
${view.quotes.map((quoted) => largeQuote(site, quoted, false))}`,
  });
}
