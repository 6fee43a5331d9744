import { wordsOf } from "../../src/render/strings/words-of.ts";
import type { Link, SiteView } from "../../src/render/view-parts.ts";
import { foreign } from "./foreign.ts";
import { href } from "./href.ts";
import { html } from "./html.ts";
import { isolated } from "./isolated.ts";

/** Earlier and later, at the foot of a page that has neighbours in time. */
export function walk(site: SiteView, previous: Link | undefined, next: Link | undefined) {
  if (!previous && !next) return undefined;
  const words = wordsOf(site.lang);
  return html`<nav class="walk" aria-label="${words.inTime}">
${
  previous &&
  html`<p class="earlier"><span>${words.earlier}</span> <a rel="prev" href="${href(site, previous.url)}"${previous.lang && foreign(site, previous.lang)}>${labelOf(site, previous)}</a></p>
`
}${
  next &&
  html`<p class="later"><span>${words.later}</span> <a rel="next" href="${href(site, next.url)}"${next.lang && foreign(site, next.lang)}>${labelOf(site, next)}</a></p>
`
}</nav>`;
}

const labelOf = (site: SiteView, { label, lang }: Link) =>
  lang && lang !== site.lang ? label : isolated(site, label);
