import { formatDay } from "../src/model/day.ts";
import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { FrontView } from "../src/render/view-types/front.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import { browseLinks } from "./_includes/browse-links.ts";
import { cardList, newspaper } from "./_includes/cards.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { isolated } from "./_includes/isolated.ts";
import { layout } from "./_includes/layout.ts";
import { largeQuote } from "./_includes/quotations.ts";
import { yearChart } from "./_includes/year-chart.ts";

export const standalone = true;

export function render({ view, site }: { view: FrontView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const { years, speakers, latestQuotes } = view;
  const beginning = site.start === "oldest" ? "oldest" : "newest";
  const end = site.start === "oldest" ? "newest" : "oldest";
  const overTime = years.length > 1 && timeOf(view, site);
  return layout(site, {
    url: view.url,
    isFront: true,
    description: extentInWords(view, site),
    pageInfo: extentInWords(view, site),
    ...(overTime && { scripts: ["/js/today.js"] }),
    main: html`${site.start === "years" && overTime}<section class="newest" aria-label="${words[beginning]}">
${newspaper(site, view[beginning], { days: true })}
</section>
${site.start !== "years" && overTime}${
  latestQuotes.length > 0 &&
  html`<section class="in-their-words"><h2 class="label">${words.inTheirWords}</h2>
${latestQuotes.map((quoted) => largeQuote(site, quoted))}</section>
`
}${
  speakers.length > 0 &&
  html`<section class="most-quoted"><h2 class="label">${words.mostQuoted}</h2>
<ul class="name-list">${speakers.map(
    ({ url, name, quotes }) => html`
<li><a href="${href(site, url)}">${isolated(site, name)}</a> <span class="count">${quotes.toLocaleString(site.lang)}</span></li>`,
  )}
</ul>
<p class="more"><a href="${href(site, "/speakers/")}">${words.allSpeakers}</a></p></section>
`
}${
  view[end].length > 0 &&
  html`<section class="other-end"><h2 class="label">${words[end]}</h2>
${cardList(site, view[end], { days: true })}
</section>
`
}${browseLinks(site, view.extent.quotes, view.topicLists)}`,
  });
}

function timeOf({ years, anniversaries }: FrontView, site: SiteView) {
  const words = wordsOf(site.lang);
  return html`<section class="over-time"><h2 class="label">${words.archiveOverTime}</h2>
${yearChart(site, years)}
<p class="more"><a class="today" href="${href(site, "/on-this-day/")}" data-days="${anniversaries.join(" ")}">${words.onThisDay}</a></p></section>
`;
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
