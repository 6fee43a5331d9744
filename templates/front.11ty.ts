import { formatDay, monthOf } from "../src/model/day.ts";
import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { DayCards } from "../src/render/view-types/day-cards.ts";
import type { FrontView } from "../src/render/view-types/front.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import { allArticlesLink } from "./_includes/all-articles.ts";
import { browseLinks } from "./_includes/browse-links.ts";
import { cardList, newspaper } from "./_includes/cards.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { isolated } from "./_includes/isolated.ts";
import { layout } from "./_includes/layout.ts";
import { largeQuote } from "./_includes/quotations.ts";
import { hasTimeChart, timeChart } from "./_includes/time-chart.ts";

export const standalone = true;

export function render({ view, site }: { view: FrontView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const { speakers, latestQuotes } = view;
  const beginning = site.start === "oldest" ? "oldest" : "newest";
  const end = site.start === "oldest" ? "newest" : "oldest";
  const overTime = hasTimeChart(view) && timeOf(view, site);
  return layout(site, {
    url: view.url,
    isFront: true,
    description: extentInWords(view, site),
    pageInfo: extentInWords(view, site),
    ...(overTime && { scripts: ["/js/today.js"] }),
    main: html`${site.start === "years" && overTime}<section class="newest" aria-label="${words[beginning]}">
${newspaper(site, cardsOf(view[beginning]), { days: true })}${allOf(view[beginning][0], site)}
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
${cardList(site, cardsOf(view[end]), { days: true })}${waysOn(view[end][0], site)}
</section>
`
}${browseLinks(site, view.extent.quotes, view.topicLists, view.extent.undated)}`,
  });
}

const cardsOf = (days: readonly DayCards[]) => days.flatMap(({ cards }) => cards);

/** A link to the day with which a list begins, if the day has more articles than the list. */
const allOf = (first: DayCards | undefined, site: SiteView) =>
  first &&
  first.articles > first.cards.length &&
  html`
${allArticlesLink(site, first)}`;

/** The same, else a link to the month of that day. */
const waysOn = (first: DayCards | undefined, site: SiteView) =>
  allOf(first, site) ||
  (first &&
    html`
<p class="more"><a href="${href(site, `/${monthOf(first.day).replace("-", "/")}/`)}">${formatDay(first.day, site.lang, "month")}</a></p>`);

function timeOf(view: FrontView, site: SiteView) {
  const words = wordsOf(site.lang);
  return html`<section class="over-time"><h2 class="label">${words.archiveOverTime}</h2>
${timeChart(site, view)}
<p class="more"><a class="today" href="${href(site, "/on-this-day/")}" data-days="${view.anniversaries.join(" ")}">${words.onThisDay}</a></p></section>
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
