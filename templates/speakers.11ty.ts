import { eachView } from "../src/render/each-view.ts";
import type { SiteView, SpeakersView } from "../src/render/view.ts";
import { counted, wordsOf } from "../src/render/words.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";

export const data = eachView("speakers");

export function render({ view, site }: { view: SpeakersView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const count = view.letters.reduce((sum, { speakers }) => sum + speakers.length, 0);
  return layout(site, {
    url: view.url,
    title: words.speakersTitle,
    folio: counted(count, words.speakers, site.lang),
    main: html`<h1 class="page-title">${words.speakersTitle}</h1>
${
  view.letters.length > 3 &&
  html`<nav class="letters" aria-label="${words.letters}">${view.letters.map(
    ({ letter }, i) => html`<a href="#letter-${i + 1}">${letter}</a> `,
  )}</nav>
`
}${view.letters.map(
  ({ letter, speakers }, i) => html`<section class="letter" id="letter-${i + 1}">
<h2>${letter}</h2>
<ul class="names">${speakers.map(
    ({ url, name, quotes, kind }) => html`
<li><a href="${href(site, url)}">${name}</a>${kind === "organisation" && html` <span class="how">${words.organisation}</span>`} <span class="count">${quotes.toLocaleString(site.lang)}</span></li>`,
  )}
</ul></section>
`,
)}`,
  });
}
