import type { Card } from "../../src/model/card.ts";
import { wordsOf } from "../../src/render/strings/words-of.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { href } from "./href.ts";
import { html } from "./html.ts";
import { isolated } from "./isolated.ts";
import { directionOf, languageAttributes } from "./language-attributes.ts";

/** The headline as a link. An inferred one is marked. */
export function headlineLink(site: SiteView, card: Card) {
  const guess = card.headlineInferred
    ? html` class="inferred" title="${wordsOf(site.lang).headlineInferred}"`
    : undefined;
  return html`<a href="${href(site, card.url)}"${guess}${languageAttributes(site, card.lang)}>${headlineText(site, card)}</a>`;
}

/** The headline, for an element that has its language if that is not the site's. */
export const headlineText = (
  site: SiteView,
  { headline, lang }: Pick<Card, "headline" | "lang">,
) => (lang === site.lang ? isolated(site, headline, directionOf(lang)) : headline);
