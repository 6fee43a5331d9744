import { wordsOf } from "../../src/render/strings/words-of.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { href } from "./href.ts";
import { html } from "./html.ts";

type SearchBox = {
  /** Distinguishes the box from others on the page. */
  readonly id: string;
  /** The name of the box; by default that it searches the archive. */
  readonly label?: string;
  /** Operators that are added to what the reader types. */
  readonly within?: string;
};

/** A line that leads to the search page. It is a plain form: pages need no script for it. */
export function searchBox(site: SiteView, { id, label, within }: SearchBox) {
  if (!site.search) return undefined;
  const words = wordsOf(site.lang).search;
  return html`<form class="search-box" role="search" aria-label="${label ?? words.title}" action="${href(site, "/search/")}" method="get">
<input type="search" id="${id}" name="q" aria-label="${label ?? words.label}"${label && html` placeholder="${label}"`} autocomplete="off" enterkeyhint="search">${within && html`<input type="hidden" name="within" value="${within}">`}
<button type="submit">${words.button}</button></form>
`;
}
