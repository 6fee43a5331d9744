import { wordsOf } from "../../src/render/strings/words-of.ts";
import type { AlphabeticList, CountedPartLink } from "../../src/render/view-types/part-of-list.ts";
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

/** Links to the letters of an A–Z in one row: to pages of their own, or to places on the page of a short list. */
export function letterLinks(site: SiteView, { prefix, letterRows, letters }: Letters) {
  const rows = letterRows.map((row) =>
    row.map((part) => ({
      letter: lettersOf(part.prefix),
      url: href(site, part.url),
      current: part.prefix === prefix ? "page" : prefix.startsWith(part.prefix) && "true",
    })),
  );
  const onThisPage =
    rows.length === 0 && letters.length > 3
      ? [letters.map(({ letter }, i) => ({ letter, url: `#letter-${i + 1}`, current: undefined }))]
      : [];
  return [...rows, ...onThisPage].map(
    (row) =>
      html`<nav class="letter-links" aria-label="${wordsOf(site.lang).letters}">${row.map(
        ({ letter, url, current }) =>
          html`<a href="${url}"${current && html` aria-current="${current}"`}>${letter}</a> `,
      )}</nav>
`,
  );
}

type Letters = AlphabeticList & { readonly letters: readonly { readonly letter: string }[] };

/** The names of each letter, which is in the margin; on the page of one letter the page's title names it. */
export function letterSections<Own extends { readonly letter: string }>(
  { prefix, letters }: AlphabeticList & { readonly letters: readonly Own[] },
  listOf: (own: Own) => ReturnType<typeof html>,
) {
  if (prefix !== "" && letters.length === 1)
    return letters.map(
      (own) => html`<div class="letter letter-only">${listOf(own)}</div>
`,
    );
  return letters.map(
    (own, i) => html`<section class="letter" id="letter-${i + 1}">
<h2>${own.letter}</h2>
${listOf(own)}</section>
`,
  );
}
