import { closeDirections } from "../src/model/close-directions.ts";
import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { Link } from "../src/render/view-types/link.ts";
import type { PartLink } from "../src/render/view-types/part-of-list.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import type { TopicView } from "../src/render/view-types/topic.ts";
import { cardList } from "./_includes/cards.ts";
import { html } from "./_includes/html.ts";
import { isolated } from "./_includes/isolated.ts";
import { layout } from "./_includes/layout.ts";
import { partList } from "./_includes/part-list.ts";
import { periodName } from "./_includes/period-name.ts";
import { prevNext } from "./_includes/prev-next.ts";

export const standalone = true;

export function render({ view, site }: { view: TopicView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const nameOf = (prefix: string) => (prefix ? periodName(prefix, site) : view.name);
  const linkOf = (part: PartLink | undefined): Link | undefined =>
    part && { url: part.url, label: nameOf(part.prefix) };
  const [previous, next] = [linkOf(view.previous), linkOf(view.next)];
  const title = view.prefix ? `${closeDirections(view.name)}, ${nameOf(view.prefix)}` : view.name;
  const heading = view.prefix
    ? html`${isolated(site, view.name)}, ${nameOf(view.prefix)}`
    : view.name;
  return layout(site, {
    url: view.url,
    title,
    above: [
      { url: `/${view.list}/`, label: words.lists[view.list] },
      ...view.above.map(({ url, prefix }) => ({ url, label: nameOf(prefix) })),
    ],
    pageInfo: counted(view.count, words.articles, site.lang),
    previous,
    next,
    feed: view.feed && { url: view.feed, label: view.name },
    main: html`<h1 class="page-title">${heading}</h1>
${
  view.cards.length > 0 &&
  html`${cardList(site, view.cards, { days: true, level: 2 })}
`
}${
  view.cards.length > 0 &&
  view.parts.length > 0 &&
  html`<h2 class="label">${words.allArticles.replace("{articles}", () => counted(view.count, words.articles, site.lang))}</h2>
`
}${partList(site, view.parts, nameOf)}${prevNext(site, previous, next)}`,
  });
}
