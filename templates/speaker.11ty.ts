import { yearOf } from "../src/model/day.ts";
import { eachView } from "../src/render/each-view.ts";
import type { Link, PartLink, SiteView, SpeakerPageView } from "../src/render/view.ts";
import { counted, wordsOf } from "../src/render/words.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";
import { periodName } from "./_includes/period-name.ts";
import { largeQuote } from "./_includes/quotations.ts";
import { walk } from "./_includes/walk.ts";

export const data = eachView("speaker");

export function render({ view, site }: { view: SpeakerPageView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const years = view.quotes.flatMap(({ card }) => (card.day ? [yearOf(card.day)] : []));
  const span = [...new Set([years[0], years.at(-1)])].filter(Boolean).join("–");
  const count = counted(view.quoted, words.quotations, site.lang);
  const nameOf = (prefix: string) => (prefix ? periodName(prefix, site) : view.name);
  const linkOf = (part: PartLink | undefined): Link | undefined =>
    part && { url: part.url, label: nameOf(part.prefix) };
  const [previous, next] = [linkOf(view.previous), linkOf(view.next)];
  const title = view.prefix ? `${view.name}, ${nameOf(view.prefix)}` : view.name;
  return layout(site, {
    url: view.url,
    title,
    above: [
      { url: "/speakers/", label: words.speakersTitle },
      ...view.above.map(({ url, prefix }) => ({ url, label: nameOf(prefix) })),
    ],
    folio: span && !view.prefix ? `${count}, ${span}` : count,
    previous,
    next,
    main: html`<h1 class="page-title">${title}</h1>
${
  view.parts.length > 0 &&
  html`<ul class="names parts">${view.parts.map(
    ({ url, prefix, count: own }) => html`
<li><a href="${href(site, url)}">${nameOf(prefix)}</a> <span class="count">${own.toLocaleString(site.lang)}</span></li>`,
  )}
</ul>
`
}${view.quotes.map((quoted) => largeQuote(site, quoted, false))}${walk(site, previous, next)}`,
  });
}
