import type { Card } from "../../src/model/card.ts";
import { sortKeyOf } from "../../src/model/speaker.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { headlineLink } from "./headline-link.ts";
import { html } from "./html.ts";

/** Headlines in the order of an alphabet, by code unit, with their first letters in the margin; `#` for other characters. */
export function headlinesByLetter(site: SiteView, cards: readonly Card[]) {
  const sorted = cards
    .map((card) => ({ card, key: sortKeyOf(card.headline, "organisation") }))
    .toSorted((a, b) => compare(a.key, b.key) || compare(a.card.url, b.card.url));
  return html`<div class="by-letter">${[...Map.groupBy(sorted, ({ key }) => letterOf(key))].map(
    ([letter, own]) => html`
<section class="letter"><h3>${letter}</h3>
<ol class="name-list">${own.map(
      ({ card }) => html`
<li>${headlineLink(site, card)}</li>`,
    )}
</ol></section>`,
  )}
</div>`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const letterOf = (key: string): string => {
  const [first = ""] = key;
  return /\p{L}/u.test(first) ? first.toUpperCase() : "#";
};
