import { formatDay } from "../src/model/day.ts";
import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { AboutView } from "../src/render/view-types/about.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import { browseLinks } from "./_includes/browse-links.ts";
import { cardList } from "./_includes/cards.ts";
import { headlineLink } from "./_includes/headline-link.ts";
import { href } from "./_includes/href.ts";
import { html, list } from "./_includes/html.ts";
import { isolated } from "./_includes/isolated.ts";
import { layout } from "./_includes/layout.ts";

export const standalone = true;

export function render({ view, site }: { view: AboutView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const { articles, quotes, speakers, undated, first, last } = view.extent;
  return layout(site, {
    url: view.url,
    title: words.about,
    main: html`<h1 class="page-title">${words.about}</h1>
<div class="body">
${words.aboutText.map(
  (text) => html`<p>${text}</p>
`,
)}</div>
${origin(site)}<ul class="count-list">
<li><a href="${href(site, "/years/")}">${counted(articles, words.articles, site.lang)}</a>${
      first &&
      last &&
      html` <span class="count">${[...new Set([first, last])].map((day) => formatDay(day, site.lang)).join(" – ")}</span>`
    }</li>
<li><a href="${href(site, "/speakers/")}">${counted(quotes, words.quotations, site.lang)}</a> <span class="count">${counted(speakers, words.speakers, site.lang)}</span></li>
${
  undated > 0 &&
  html`<li><a href="${href(site, "/undated/")}">${words.undated}</a> <span class="count">${counted(undated, words.articles, site.lang)}</span></li>
`
}</ul>
${browseLinks(site, quotes, view.topicLists)}${
  view.duplicates.length > 0 &&
  html`<section><h2 class="label">${words.duplicates}</h2>
<p class="intro">${words.duplicatesNote}</p>
<ul class="count-list">${view.duplicates.map(
    ({ card, seeds }) => html`
<li>${headlineLink(site, card)} <span class="count">${list(seeds.map((seed) => isolated(site, seed)))}</span></li>`,
  )}
</ul></section>
`
}${
  view.withdrawn.length > 0 &&
  html`<section><h2 class="label">${words.withdrawnArticles}</h2>
${cardList(site, view.withdrawn, { days: true })}
</section>
`
}`,
  });
}

/** What the settings say about the source and the rights of the archive. */
function origin(site: SiteView) {
  const words = wordsOf(site.lang);
  const facts = [
    { label: words.source, text: site.source },
    { label: words.rights, text: site.rights },
  ].flatMap(({ label, text }) => (text ? [{ label, text }] : []));
  return (
    facts.length > 0 &&
    html`<dl class="origin">${facts.map(
      ({ label, text }) => html`
<dt>${label}</dt><dd>${isAddress(text) ? html`<a href="${text}">${text}</a>` : text}</dd>`,
    )}
</dl>
`
  );
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);
