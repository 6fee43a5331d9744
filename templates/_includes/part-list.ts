import { wordsOf } from "../../src/render/strings/words-of.ts";
import type { CountedPartLink } from "../../src/render/view-types/part-of-list.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { href } from "./href.ts";
import { html } from "./html.ts";

/** Links to the parts of a list that is too long for one page, with their numbers of entries. */
export function partList(
  site: SiteView,
  parts: readonly CountedPartLink[],
  nameOf: (prefix: string) => string,
) {
  return (
    parts.length > 0 &&
    html`<ul class="name-list parts">${parts.map(
      ({ url, prefix, count }) => html`
<li><a href="${href(site, url)}">${nameOf(prefix)}</a> <span class="count">${count.toLocaleString(site.lang)}</span></li>`,
    )}
</ul>
`
  );
}

/** The first letters of names, as a heading; `#` for names that do not begin with a letter. */
export const lettersOf = (prefix: string): string =>
  prefix === "0" ? "#" : prefix.charAt(0).toUpperCase() + prefix.slice(1);

/** Links to the letters of an A–Z on one page. */
export function letterLinks(site: SiteView, letters: readonly { readonly letter: string }[]) {
  return (
    letters.length > 3 &&
    html`<nav class="letter-links" aria-label="${wordsOf(site.lang).letters}">${letters.map(
      ({ letter }, i) => html`<a href="#letter-${i + 1}">${letter}</a> `,
    )}</nav>
`
  );
}
