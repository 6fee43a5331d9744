import { formatDay } from "../../src/model/day.ts";
import { wordsOf } from "../../src/render/strings/words-of.ts";
import type { Card, SiteView } from "../../src/render/view-parts.ts";
import { directionOf, foreign } from "./foreign.ts";
import { href } from "./href.ts";
import { html } from "./html.ts";
import { isolated } from "./isolated.ts";

/** The headline as a link; one that the seed did not give looks like a guess. */
export function headlineLink(site: SiteView, card: Card) {
  const guess = card.headlineInferred
    ? html` class="guess" title="${wordsOf(site.lang).headlineInferred}"`
    : undefined;
  return html`<a href="${href(site, card.url)}"${guess}${foreign(site, card.lang)}>${headlineText(site, card)}</a>`;
}

/** The headline in an element that has its language, if it is not the site's. */
export const headlineText = (
  site: SiteView,
  { headline, lang }: Pick<Card, "headline" | "lang">,
) => (lang === site.lang ? isolated(site, headline, directionOf(lang)) : headline);

export function dayTag(site: SiteView, card: Card) {
  return card.day && html`<time datetime="${card.day}">${formatDay(card.day, site.lang)}</time>`;
}

/** Day in a narrow column, headline, a line of the lede. `level` is that of the headlines: one below the heading they stand under. */
export function cardList(
  site: SiteView,
  cards: readonly Card[],
  options: { days: boolean; level?: 2 | 3 },
) {
  const h = `h${options.level ?? 3}`;
  return html`<ol class="cards${options.days ? "" : " cards-undated"}">${cards.map(
    (card) => html`
<li>${options.days && html`<p class="when">${dayTag(site, card)}</p>`}
<div><${h}>${headlineLink(site, card)}</${h}>
${card.withdrawn ? html`<p class="lede">${wordsOf(site.lang).withdrawn}</p>` : card.lede && html`<p class="lede"${foreign(site, card.lang)}>${card.lede}</p>`}</div></li>`,
  )}
</ol>`;
}

/** The rest of a busy day is a list of headlines: 853 articles of one day are then 150 kB. */
const inColumns = 40;

/** A front page's way: the first article large, the others in columns divided by rules. */
export function newspaper(site: SiteView, cards: readonly Card[], options: { days: boolean }) {
  const [lead, ...below] = cards;
  if (!lead) return undefined;
  const [others, further] = [below.slice(0, inColumns), below.slice(inColumns)];
  return html`<article class="lead">
<h2>${headlineLink(site, lead)}</h2>
<p class="source">${options.days && dayTag(site, lead)}${lead.byline && html` <span class="byline">${isolated(site, lead.byline)}</span>`}</p>
<p class="lede"${foreign(site, lead.lang)}>${lead.withdrawn ? wordsOf(site.lang).withdrawn : lead.lede}</p>
</article>
${
  others.length > 0 &&
  html`<div class="columns">${others.map(
    (card) => html`
<article>
<h3>${headlineLink(site, card)}</h3>
${
  options.days &&
  html`<p class="source">${dayTag(site, card)}</p>
`
}<p class="lede"${foreign(site, card.lang)}>${card.withdrawn ? wordsOf(site.lang).withdrawn : card.lede}</p>
</article>`,
  )}
</div>`
}${
  further.length > 0 &&
  html`
<ol class="names further">${further.map(
    (card) => html`
<li>${headlineLink(site, card)}</li>`,
  )}
</ol>`
}`;
}
