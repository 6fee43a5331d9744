import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { Link } from "../src/render/view-types/link.ts";
import type { PartLink } from "../src/render/view-types/part-of-list.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import type { TopicsView } from "../src/render/view-types/topics.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { isolated } from "./_includes/isolated.ts";
import { layout } from "./_includes/layout.ts";
import { letterLinks, letterSections, lettersOf } from "./_includes/part-list.ts";
import { prevNext } from "./_includes/prev-next.ts";

export const standalone = true;

export function render({ view, site }: { view: TopicsView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const nameOf = (prefix: string) => (prefix ? lettersOf(prefix) : words.lists[view.list]);
  const title = view.prefix ? `${nameOf("")}: ${nameOf(view.prefix)}` : nameOf("");
  const linkOf = (part: PartLink | undefined): Link | undefined =>
    part && { url: part.url, label: nameOf(part.prefix) };
  const [previous, next] = [linkOf(view.previous), linkOf(view.next)];
  return layout(site, {
    url: view.url,
    title,
    above: view.above.map(({ url, prefix }) => ({ url, label: nameOf(prefix) })),
    pageInfo: counted(view.count, words.topics[view.list], site.lang),
    previous,
    next,
    main: html`<h1 class="page-title">${title}</h1>
${letterLinks(site, view)}${letterSections(
  view,
  ({ topics }) => html`<ul class="name-list">${topics.map(
    ({ url, name, articles }) => html`
<li><a href="${href(site, url)}">${isolated(site, name)}</a> <span class="count">${articles.toLocaleString(site.lang)}</span></li>`,
  )}
</ul>`,
)}${prevNext(site, previous, next, "letters")}`,
  });
}
