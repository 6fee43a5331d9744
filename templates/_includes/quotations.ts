import { formatDay } from "../../src/model/day.ts";
import type { QuotedCard, SiteView, SpeakerView } from "../../src/render/view-parts.ts";
import { headlineText } from "./cards.ts";
import { foreign } from "./foreign.ts";
import { href } from "./href.ts";
import { html } from "./html.ts";
import { isolated } from "./isolated.ts";

export function speakerLink(site: SiteView, speaker: SpeakerView) {
  return speaker.url
    ? html`<a href="${href(site, speaker.url)}">${isolated(site, speaker.name)}</a>`
    : html`${isolated(site, speaker.name)}`;
}

/** Words large, their source small and a link to their place in the article. */
export function largeQuote(site: SiteView, { quote, card }: QuotedCard, withSpeaker: boolean) {
  return html`<figure class="large-quote">
<blockquote${foreign(site, card.lang)}><p>${quote.text}</p></blockquote>
${
  quote.context &&
  html`<p class="context"${foreign(site, card.lang)}>${quote.context}</p>
`
}<figcaption>${withSpeaker && quote.speaker && html`<span class="who">${speakerLink(site, quote.speaker)}</span> `}<a href="${href(site, card.url, quote.anchor)}"${foreign(site, card.lang)}>${headlineText(site, card)}</a>${
    card.day && html` <time datetime="${card.day}">${formatDay(card.day, site.lang)}</time>`
  }</figcaption>
</figure>
`;
}
