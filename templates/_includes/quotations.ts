import type { Card } from "../../src/model/card.ts";
import { formatDay } from "../../src/model/day.ts";
import { wordsOf } from "../../src/render/strings/words-of.ts";
import type { QuotedCard, QuoteView, SpeakerView } from "../../src/render/view-types/quote.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import type { SpeakerPageView } from "../../src/render/view-types/speaker.ts";
import { dayTag, isFirstOfDay } from "./cards.ts";
import { headlineLink, headlineText } from "./headline-link.ts";
import { href } from "./href.ts";
import { html, list } from "./html.ts";
import { isolated } from "./isolated.ts";
import { languageAttributes, oppositeDirection } from "./language-attributes.ts";
import { isInferred } from "./name-forms.ts";

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
export function quotationsByArticle(site: SiteView, view: SpeakerPageView) {
  const groups = [...Map.groupBy(view.quotes, ({ card }) => card.url).values()];
  const cards = groups.flatMap(([first]) => (first ? [first.card] : []));
  return cards.map((card, i) => {
    const quotes = (groups[i] ?? []).map(({ quote }) => quote);
    return quotedArticle(site, card, {
      quotes,
      margin: [
        isFirstOfDay(cards, i) && dayTag(site, card),
        ...quotes.map(({ role }) => role && isolated(site, role)),
        printedName(site, view, quotes[0]),
      ],
    });
  });
}

/** The name that an article gives, if it is not the page's. */
function printedName(site: SiteView, view: SpeakerPageView, quote: QuoteView | undefined) {
  const name = quote?.speaker?.name;
  if (name === undefined || name === view.name) return undefined;
  const rule = view.otherNames?.find((other) => other.name === name)?.rule;
  return rule && isInferred(rule)
    ? html`<span class="inferred" title="${wordsOf(site.lang).sameBecause[rule]}">${isolated(site, name)}</span>`
    : html`${isolated(site, name)}`;
}

/** A line that many more articles print is an agency's, and they can be searched for. */
const mostRepeats = 8;

/** Later articles with the same words. */
function again(site: SiteView, repeats: QuoteView["repeats"] = []) {
  if (repeats.length === 0) return undefined;
  const links = repeats
    .slice(0, mostRepeats)
    .map(
      ({ card, anchor }) =>
        html`<a href="${href(site, card.url, anchor)}"${languageAttributes(site, card.lang)}>${headlineText(site, card)}</a>${
          card.day && html` (<time datetime="${card.day}">${formatDay(card.day, site.lang)}</time>)`
        }`,
    );
  const others = repeats.length - links.length;
  return html`
<p class="again">${wordsOf(site.lang).againIn} ${list(links)}${others > 0 && html` (+${others})`}</p>`;
}

type QuotedArticle = {
  readonly quotes: readonly QuoteView[];
  /** The day, the role and the name, each only where it is new. */
  readonly margin: readonly Parameters<typeof html>[1][];
};

function quotedArticle(site: SiteView, card: Card, { quotes, margin }: QuotedArticle) {
  const lang = languageAttributes(site, card.lang);
  const lines = margin.filter(Boolean);
  return html`<section class="quoted-article">
<h2${oppositeDirection(site, card.lang)}>${headlineLink(site, card)}</h2>
${
  lines.length > 0 &&
  html`<p class="card-day">${lines.map((line) => html`<span>${line}</span> `)}</p>
`
}<ol>${quotes.map(
    ({ anchor, text, context, repeats }) => html`
<li><blockquote${lang}><p>${text}</p></blockquote>
${
  context &&
  html`<p class="context"${lang}>${context}</p>
`
}<p class="where"><a href="${href(site, card.url, anchor)}">${wordsOf(site.lang).inTheArticle}</a></p>${again(site, repeats)}</li>`,
  )}
</ol></section>
`;
}
