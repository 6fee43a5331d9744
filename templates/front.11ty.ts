import { formatDay } from "../src/model/day.ts";
import { eachView } from "../src/render/each-view.ts";
import type { FrontView, SiteView } from "../src/render/view.ts";
import { counted, wordsOf } from "../src/render/words.ts";
import { newspaper } from "./_includes/cards.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";
import { largeQuote } from "./_includes/quotations.ts";
import { timeBars } from "./_includes/time-bars.ts";
import { waysIn } from "./_includes/ways-in.ts";

export const data = eachView("front");

export function render({ view, site }: { view: FrontView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const { newest, years, speakers, latestQuotes } = view;
  return layout(site, {
    url: view.url,
    isFront: true,
    description: extentInWords(view, site),
    folio: extentInWords(view, site),
    main: html`<section class="newest" aria-label="${words.newest}">
${newspaper(site, newest, { days: true })}
</section>
${
  years.length > 1 &&
  html`<section class="over-time"><h2 class="label">${words.archiveOverTime}</h2>
${timeBars(site, years)}
</section>
`
}${
  latestQuotes.length > 0 &&
  html`<section class="in-their-words"><h2 class="label">${words.lately}</h2>
${latestQuotes.map((quoted) => largeQuote(site, quoted, true))}</section>
`
}${
  speakers.length > 0 &&
  html`<section class="most-quoted"><h2 class="label">${words.mostQuoted}</h2>
<ul class="names">${speakers.map(
    ({ url, name, quotes }) => html`
<li><a href="${href(site, url)}">${name}</a> <span class="count">${quotes.toLocaleString(site.lang)}</span></li>`,
  )}
</ul>
<p class="more"><a href="${href(site, "/speakers/")}">${words.allSpeakers}</a></p></section>
`
}${waysIn(site, view.extent.quotes, view.topicLists)}`,
  });
}

function extentInWords({ extent }: FrontView, site: SiteView): string {
  const words = wordsOf(site.lang);
  const { articles, quotes, first, last } = extent;
  const span =
    first && last
      ? [...new Set([first, last])].map((day) => formatDay(day, site.lang)).join(" – ")
      : undefined;
  return [
    counted(articles, words.articles, site.lang),
    quotes > 0 ? counted(quotes, words.quotations, site.lang) : undefined,
    span,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}
