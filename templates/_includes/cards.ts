import type { Card } from "../../src/model/card.ts";
import { formatDay } from "../../src/model/day.ts";
import { wordsOf } from "../../src/render/strings/words-of.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { headlinesByLetter } from "./by-letter.ts";
import { headlineLink } from "./headline-link.ts";
import { html } from "./html.ts";
import { isInCapitals } from "./in-capitals.ts";
import { isolated } from "./isolated.ts";
import { languageAttributes, oppositeDirection } from "./language-attributes.ts";

export function dayTag(site: SiteView, card: Card) {
  return card.day && html`<time datetime="${card.day}">${formatDay(card.day, site.lang)}</time>`;
}

/** Is it the first card of its day? In a list in time the day is printed there only. */
export const isFirstOfDay = (cards: readonly Card[], i: number): boolean =>
  cards[i]?.day !== cards[i - 1]?.day;

/** A list with the day, once, in a narrow column, the headline and the beginning of the lede. `level` is that of the headlines. */
export function cardList(
  site: SiteView,
  cards: readonly Card[],
  options: { days: boolean; level?: 2 | 3 },
) {
  const h = `h${options.level ?? 3}`;
  return html`<ol class="cards${options.days ? "" : " cards-undated"}">${cards.map(
    (card, i) => html`
<li>${options.days && isFirstOfDay(cards, i) && html`<p class="card-day">${dayTag(site, card)}</p>`}
<div><${h}${oppositeDirection(site, card.lang)}>${headlineLink(site, card)}</${h}>
${card.withdrawn ? html`<p class="lede">${wordsOf(site.lang).withdrawn}</p>` : card.lede && html`<p class="lede"${languageAttributes(site, card.lang)}>${card.lede}</p>`}</div></li>`,
  )}
</ol>`;
}

/** Beyond this number only headlines are listed, by their first letters: a day of 853 articles is then 150 kB. */
const inColumns = 40;

/** Articles as on a front page: the first one large, the others in columns with rules between them. */
export function newspaper(site: SiteView, cards: readonly Card[], options: { days: boolean }) {
  const [lead, ...below] = cards;
  if (!lead) return undefined;
  const [others, further] = [below.slice(0, inColumns), below.slice(inColumns)];
  return html`<article class="lead">
<h2${isInCapitals(lead.headline) && html` class="capitals"`}${oppositeDirection(site, lead.lang)}>${headlineLink(site, lead)}</h2>
<p class="meta">${options.days && dayTag(site, lead)}${lead.byline && html` <span class="byline">${isolated(site, lead.byline)}</span>`}</p>
<p class="lede"${languageAttributes(site, lead.lang)}>${lead.withdrawn ? wordsOf(site.lang).withdrawn : lead.lede}</p>
</article>
${
  others.length > 0 &&
  html`<div class="columns">${others.map(
    (card, i) => html`
<article>
<h3${oppositeDirection(site, card.lang)}>${headlineLink(site, card)}</h3>
${
  options.days &&
  isFirstOfDay(cards, i + 1) &&
  html`<p class="meta">${dayTag(site, card)}</p>
`
}<p class="lede"${languageAttributes(site, card.lang)}>${card.withdrawn ? wordsOf(site.lang).withdrawn : card.lede}</p>
</article>`,
  )}
</div>`
}${
  further.length > 0 &&
  html`
${headlinesByLetter(site, further)}`
}`;
}
