import { wordsOf } from "../../src/render/strings/words-of.ts";
import type { Link } from "../../src/render/view-types/link.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { href } from "./href.ts";
import { html } from "./html.ts";
import { isolated } from "./isolated.ts";
import { languageAttributes } from "./language-attributes.ts";

/** Links to the page before and the page after, at the foot of a page: in time, or in the alphabet. */
export function prevNext(
  site: SiteView,
  previous: Link | undefined,
  next: Link | undefined,
  order: "time" | "letters" = "time",
) {
  if (!previous && !next) return undefined;
  const words = wordsOf(site.lang);
  const [before, after] =
    order === "letters" ? [words.previousLetter, words.nextLetter] : [words.previous, words.next];
  return html`<nav class="prev-next" aria-label="${words.previousAndNext}">
${
  previous &&
  html`<p class="earlier"><span>${before}</span> <a rel="prev" href="${href(site, previous.url)}"${previous.lang && languageAttributes(site, previous.lang)}>${labelOf(site, previous)}</a></p>
`
}${
  next &&
  html`<p class="later"><span>${after}</span> <a rel="next" href="${href(site, next.url)}"${next.lang && languageAttributes(site, next.lang)}>${labelOf(site, next)}</a></p>
`
}</nav>`;
}

const labelOf = (site: SiteView, { label, lang }: Link) =>
  lang && lang !== site.lang ? label : isolated(site, label);
