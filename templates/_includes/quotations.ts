import type { Card } from "../../src/model/card.ts";
import { formatDay } from "../../src/model/day.ts";
import { wordsOf } from "../../src/render/strings/words-of.ts";
import type { QuotedCard, SpeakerView } from "../../src/render/view-types/quote.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { dayTag, isFirstOfDay } from "./cards.ts";
import { headlineLink, headlineText } from "./headline-link.ts";
import { href } from "./href.ts";
import { html } from "./html.ts";
import { isolated } from "./isolated.ts";
import { languageAttributes, oppositeDirection } from "./language-attributes.ts";

export function speakerLink(site: SiteView, speaker: SpeakerView) {
  return speaker.url
    ? html`<a href="${href(site, speaker.url)}">${isolated(site, speaker.name)}</a>`
    : html`${isolated(site, speaker.name)}`;
}

/** A quotation in large type, with its speaker and a link to its place in the article. */
export function largeQuote(site: SiteView, { quote, card }: QuotedCard) {
  return html`<figure class="large-quote">
<blockquote${languageAttributes(site, card.lang)}><p>${quote.text}</p></blockquote>
<figcaption>${quote.speaker && html`<span class="speaker">${speakerLink(site, quote.speaker)}</span> `}<a href="${href(site, card.url, quote.anchor)}"${languageAttributes(site, card.lang)}>${headlineText(site, card)}</a>${
    card.day && html` <time datetime="${card.day}">${formatDay(card.day, site.lang)}</time>`
  }</figcaption>
</figure>
`;
}

/** The quotations of a speaker under the headlines of their articles, each with a link to its place there. */
export function quotationsByArticle(site: SiteView, quotes: readonly QuotedCard[]) {
  const groups = [...Map.groupBy(quotes, ({ card }) => card.url).values()];
  const cards = groups.flatMap(([first]) => (first ? [first.card] : []));
  return cards.map((card, i) =>
    quotedArticle(site, card, { quotes: groups[i] ?? [], withDay: isFirstOfDay(cards, i) }),
  );
}

type QuotedArticle = { readonly quotes: readonly QuotedCard[]; readonly withDay: boolean };

function quotedArticle(site: SiteView, card: Card, { quotes, withDay }: QuotedArticle) {
  const lang = languageAttributes(site, card.lang);
  return html`<section class="quoted-article">
<h2${oppositeDirection(site, card.lang)}>${headlineLink(site, card)}</h2>
${
  withDay &&
  card.day &&
  html`<p class="card-day">${dayTag(site, card)}</p>
`
}<ol>${quotes.map(
    ({ quote }) => html`
<li><blockquote${lang}><p>${quote.text}</p></blockquote>
${
  quote.context &&
  html`<p class="context"${lang}>${quote.context}</p>
`
}<p class="where"><a href="${href(site, card.url, quote.anchor)}">${wordsOf(site.lang).inTheArticle}</a></p></li>`,
  )}
</ol></section>
`;
}
