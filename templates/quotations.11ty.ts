import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { Link } from "../src/render/view-types/link.ts";
import type { PartLink } from "../src/render/view-types/part-of-list.ts";
import type { QuotationsView } from "../src/render/view-types/quotations.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";
import { partList } from "./_includes/part-list.ts";
import { periodName } from "./_includes/period-name.ts";
import { prevNext } from "./_includes/prev-next.ts";
import { largeQuote } from "./_includes/quotations.ts";

export const standalone = true;

export function render({ view, site }: { view: QuotationsView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const nameOf = (prefix: string) => (prefix ? periodName(prefix, site) : words.quotationsTitle);
  const linkOf = (part: PartLink | undefined): Link | undefined =>
    part && { url: part.url, label: nameOf(part.prefix) };
  const [previous, next] = [linkOf(view.previous), linkOf(view.next)];
  const title = view.prefix ? `${nameOf("")}, ${nameOf(view.prefix)}` : nameOf("");
  const more = view.parts.length === 0 && view.count > view.quotes.length;
  return layout(site, {
    url: view.url,
    title,
    above: view.above.map(({ url, prefix }) => ({ url, label: nameOf(prefix) })),
    pageInfo: counted(view.count, words.quotations, site.lang),
    previous,
    next,
    main: html`<h1 class="page-title">${title}</h1>
${partList(site, view.parts, nameOf)}${view.quotes.map((quoted) => largeQuote(site, quoted))}${
  more &&
  html`<p class="more"><a href="${href(site, `/${view.prefix.replaceAll("-", "/")}/`)}">${counted(view.count, words.quotations, site.lang)}</a></p>
`
}${prevNext(site, previous, next)}`,
  });
}
