import { formatDay } from "../../src/model/day.ts";
import type { QuotedCard, SpeakerView } from "../../src/render/view-types/quote.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { headlineText } from "./cards.ts";
import { href } from "./href.ts";
import { html } from "./html.ts";
import { isolated } from "./isolated.ts";
import { languageAttributes } from "./language-attributes.ts";

export function speakerLink(site: SiteView, speaker: SpeakerView) {
  return speaker.url
    ? html`<a href="${href(site, speaker.url)}">${isolated(site, speaker.name)}</a>`
    : html`${isolated(site, speaker.name)}`;
}

/** A quotation in large type, with a link to its place in the article below it. */
export function largeQuote(site: SiteView, { quote, card }: QuotedCard, withSpeaker: boolean) {
  return html`<figure class="large-quote">
<blockquote${languageAttributes(site, card.lang)}><p>${quote.text}</p></blockquote>
${
  quote.context &&
  html`<p class="context"${languageAttributes(site, card.lang)}>${quote.context}</p>
`
}<figcaption>${withSpeaker && quote.speaker && html`<span class="speaker">${speakerLink(site, quote.speaker)}</span> `}<a href="${href(site, card.url, quote.anchor)}"${languageAttributes(site, card.lang)}>${headlineText(site, card)}</a>${
    card.day && html` <time datetime="${card.day}">${formatDay(card.day, site.lang)}</time>`
  }</figcaption>
</figure>
`;
}
