import { closeDirections } from "../src/model/close-directions.ts";
import { formatDay, parseDay } from "../src/model/day.ts";
import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { Link } from "../src/render/view-types/link.ts";
import type { PartLink } from "../src/render/view-types/part-of-list.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import type { SpeakerPageView } from "../src/render/view-types/speaker.ts";
import { href } from "./_includes/href.ts";
import { html, list } from "./_includes/html.ts";
import { isolated } from "./_includes/isolated.ts";
import { layout } from "./_includes/layout.ts";
import { nameForms, quotedWith, whoItIs } from "./_includes/name-forms.ts";
import { partList } from "./_includes/part-list.ts";
import { periodName } from "./_includes/period-name.ts";
import { prevNext } from "./_includes/prev-next.ts";
import { quotationsByArticle } from "./_includes/quotations.ts";
import { searchBox } from "./_includes/search-box.ts";
import { sparkline } from "./_includes/sparkline.ts";

export const standalone = true;

export function render({ view, site }: { view: SpeakerPageView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const years = [view.periods[0], view.periods.at(-1)].flatMap(
    (period) => period?.value.slice(0, 4) ?? [],
  );
  const span = [...new Set(years)].join("–");
  const count = counted(view.count, words.quotations, site.lang);
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
      { url: "/speakers/", label: words.speakersTitle },
      ...view.above.map(({ url, prefix }) => ({ url, label: nameOf(prefix) })),
    ],
    pageInfo: span ? `${count}, ${span}` : count,
    previous,
    next,
    metadata: view.metadata,
    feed: view.feed && { url: view.feed, label: view.name },
    main: html`<h1 class="page-title">${heading}</h1>
${whoItIs(site, view)}${portrait(view, site)}${elsewhere(view, site)}${view.periods.length > 1 && sparkline(site, view.periods)}${searchSpeaker(view, site)}${partList(site, view.parts, nameOf)}${quotationsByArticle(site, view)}${nameForms(site, view)}${quotedWith(site, view)}${prevNext(site, previous, next)}`,
  });
}

/** The days of the speaker's first and last quotation. */
function portrait({ first, last }: SpeakerPageView, site: SiteView) {
  const words = wordsOf(site.lang);
  const dayOf = ({ url, label }: Link) => {
    const day = parseDay(label);
    return html`<a href="${href(site, url)}">${day ? formatDay(day, site.lang) : label}</a>`;
  };
  if (!first) return undefined;
  if (!last || last.url === first.url)
    return html`<p class="intro">${words.quoted} ${dayOf(first)}</p>
`;
  return html`<p class="intro">${words.firstQuoted} ${dayOf(first)} · ${words.lastQuoted} ${dayOf(last)}</p>
`;
}

/** Pages on other sites about the same person or organisation. */
function elsewhere({ sameAs = [] }: SpeakerPageView, site: SiteView) {
  if (sameAs.length === 0) return undefined;
  const links = sameAs.map((url) => html`<a href="${url}">${new URL(url).hostname}</a>`);
  return html`<p class="intro">${wordsOf(site.lang).elsewhere}: ${list(links)}</p>
`;
}

/** A line that searches the speaker's quotations. */
function searchSpeaker({ key, name, quotes, parts }: SpeakerPageView, site: SiteView) {
  if (quotes.length < worthSearching && parts.length === 0) return undefined;
  const label = wordsOf(site.lang).search.searchSpeaker.replace("{name}", () => name);
  return searchBox(site, { id: "search-speaker", label, within: `speaker:${key} in:quotes` });
}

/** Fewer quotations than this are read faster than searched. */
const worthSearching = 3;
