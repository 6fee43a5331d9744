import { counted, wordsOf } from "../../src/render/strings/words-of.ts";
import type { TopicListCount } from "../../src/render/view-types/counts.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { href } from "./href.ts";
import { html } from "./html.ts";

/** Links to the lists that this archive has: quotations, places, sections, tags, authors, the undated articles. */
export function browseLinks(
  site: SiteView,
  quotes: number,
  lists: readonly TopicListCount[],
  undated = 0,
) {
  const words = wordsOf(site.lang);
  return (
    (quotes > 0 || lists.length > 0 || undated > 0) &&
    html`<section class="browse-links"><h2 class="label">${words.browseLinks}</h2>
<ul class="name-list">${
      quotes > 0 &&
      html`
<li><a href="${href(site, "/quotations/")}">${words.quotationsTitle}</a> <span class="count">${quotes.toLocaleString(site.lang)}</span></li>`
    }${lists.map(
      ({ url, list, topics }) => html`
<li><a href="${href(site, url)}" title="${counted(topics, words.topics[list], site.lang)}">${words.lists[list]}</a> <span class="count">${topics.toLocaleString(site.lang)}</span></li>`,
    )}${
      undated > 0 &&
      html`
<li><a href="${href(site, "/undated/")}" title="${counted(undated, words.articles, site.lang)}">${words.undated}</a> <span class="count">${undated.toLocaleString(site.lang)}</span></li>`
    }
</ul></section>
`
  );
}
