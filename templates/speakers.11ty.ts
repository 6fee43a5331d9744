import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { SpeakerCount } from "../src/render/view-types/counts.ts";
import type { Link } from "../src/render/view-types/link.ts";
import type { PartLink } from "../src/render/view-types/part-of-list.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import type { SpeakersView } from "../src/render/view-types/speakers.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { isolated } from "./_includes/isolated.ts";
import { layout } from "./_includes/layout.ts";
import { letterLinks, letterSections, lettersOf } from "./_includes/part-list.ts";
import { prevNext } from "./_includes/prev-next.ts";

export const standalone = true;

export function render({ view, site }: { view: SpeakersView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const [title, previous, next] = [
    view.prefix ? `${words.speakersTitle}: ${lettersOf(view.prefix)}` : words.speakersTitle,
    linkOf(view.previous),
    linkOf(view.next),
  ];
  return layout(site, {
    url: view.url,
    title,
    above: view.above.map(({ url, prefix }) => ({
      url,
      label: prefix ? lettersOf(prefix) : words.speakersTitle,
    })),
    pageInfo: counted(view.count, words.speakers, site.lang),
    previous,
    next,
    main: html`<h1 class="page-title">${title}</h1>
${letterLinks(site, view)}${mostQuoted(view, site)}${letterSections(view, ({ speakers }) => speakerList(speakers, site))}${prevNext(site, previous, next, "letters")}`,
  });
}

function mostQuoted({ mostQuoted: speakers }: SpeakersView, site: SiteView) {
  return (
    speakers.length > 0 &&
    html`<section class="most-quoted"><h2 class="label">${wordsOf(site.lang).mostQuoted}</h2>
${speakerList(speakers, site)}</section>
`
  );
}

const speakerList = (speakers: readonly SpeakerCount[], site: SiteView) =>
  html`<ul class="name-list">${speakers.map(
    ({ url, name, quotes, kind }) => html`
<li><span><a href="${href(site, url)}">${isolated(site, name)}</a>${kind === "organisation" && html` <span class="qualifier">${wordsOf(site.lang).organisation}</span>`}</span> <span class="count">${quotes.toLocaleString(site.lang)}</span></li>`,
  )}
</ul>`;

const linkOf = (part: PartLink | undefined): Link | undefined =>
  part && { url: part.url, label: lettersOf(part.prefix) };
