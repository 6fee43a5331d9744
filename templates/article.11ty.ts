import { beginningOf } from "../src/model/beginning-of.ts";
import type { Card } from "../src/model/card.ts";
import { type Day, formatDay, monthOf, yearOf } from "../src/model/day.ts";
import type { Words } from "../src/render/strings/words.ts";
import { counted, wordsOf } from "../src/render/strings/words-of.ts";
import type { ArticleView } from "../src/render/view-types/article.ts";
import type { Link } from "../src/render/view-types/link.ts";
import type { QuoteView } from "../src/render/view-types/quote.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import { dayTag } from "./_includes/cards.ts";
import { headlineLink } from "./_includes/headline-link.ts";
import { href } from "./_includes/href.ts";
import { html, list, raw } from "./_includes/html.ts";
import { isInCapitals } from "./_includes/in-capitals.ts";
import { isolated } from "./_includes/isolated.ts";
import { directionOf, languageAttributes } from "./_includes/language-attributes.ts";
import { layout } from "./_includes/layout.ts";
import { prevNext } from "./_includes/prev-next.ts";
import { speakerLink } from "./_includes/quotations.ts";

export const standalone = true;

export function render({ view, site }: { view: ArticleView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const { card } = view;
  const lang = languageAttributes(site, card.lang);
  return layout(site, {
    url: view.url,
    title: card.headline,
    description: card.lede,
    above: card.day ? placeOf(card.day, site) : [{ url: "/undated/", label: words.undated }],
    ...(card.day && { pageInfo: formatDay(card.day, site.lang, "full"), isInfoRepeated: true }),
    previous: linkOf(view.previous),
    next: linkOf(view.next),
    imageOrigins: view.imageOrigins,
    metadata: view.metadata,
    scripts: view.citations.length > 0 ? ["/js/copy.js"] : [],
    main: html`<article class="article">
<header${lang}>
${
  card.kicker &&
  html`<p class="kicker">${card.kicker}</p>
`
}<h1${headlineClass(view)}>${view.headlineAnchors.map((id) => html`<span id="${id}"></span>`)}${view.headline}</h1>
${
  view.deck &&
  html`<p class="deck">${view.deck}</p>
`
}${byline(view, site)}${published(view, site)}</header>
${
  view.withdrawn === undefined
    ? html`<div class="body"${lang}>
${raw(view.body)}
</div>
`
    : html`<p class="withdrawn"><strong>${words.withdrawn}</strong> ${view.withdrawn}</p>
`
}${corrections(view, site)}${quotations(view, site)}${filedUnder(view, site)}${earlierReports(view, site)}${citations(view, words)}${provenance(view, site)}</article>
${prevNext(site, linkOf(view.previous), linkOf(view.next))}`,
  });
}

function placeOf(day: Day, site: SiteView) {
  return [
    { url: `/${yearOf(day)}/`, label: yearOf(day) },
    { url: `/${monthOf(day).replace("-", "/")}/`, label: formatDay(day, site.lang, "month-name") },
    { url: `/${day.replaceAll("-", "/")}/`, label: String(Number(day.slice(8))) },
  ];
}

const linkOf = (card: Card | undefined): Link | undefined =>
  card && { url: card.url, label: card.headline, lang: card.lang };

function headlineClass({ headline, card }: ArticleView) {
  const classes = [card.headlineInferred && "inferred", isInCapitals(headline) && "capitals"];
  const given = classes.filter(Boolean).join(" ");
  return given && html` class="${given}"`;
}

function byline({ byline: printed, authors }: ArticleView, site: SiteView) {
  if (!printed && authors.length === 0) return undefined;
  const names = list(authors.map((author) => isolated(site, author)));
  return html`<p class="byline">${printed ?? html`${wordsOf(site.lang).by} ${names}`}</p>
`;
}

/** The day, how it is known if the seed does not state it, the place, the agency, and that the headline is not the seed's. */
function published(view: ArticleView, site: SiteView) {
  const { card, dayNote, place, agency } = view;
  const { day, lang, headlineInferred } = card;
  const inSiteLanguage =
    lang !== site.lang && html` lang="${site.lang}" dir="${directionOf(site.lang)}"`;
  const date =
    day &&
    html`<time${dayNote && html` class="inferred"`} datetime="${day}"${inSiteLanguage}>${formatDay(day, site.lang)}</time>${dayNote && html` <span${inSiteLanguage}>(${dayNote})</span>`}`;
  const guess =
    headlineInferred && html`<span${inSiteLanguage}>${wordsOf(site.lang).headlineInferred}</span>`;
  const parts = [date, place, agency, guess].filter((part) => part);
  if (parts.length === 0) return undefined;
  return html`<p class="meta">${parts.map((part, i) => html`${i > 0 && " · "}${part}`)}</p>
`;
}

function corrections({ corrections: list }: ArticleView, site: SiteView) {
  return (
    list.length > 0 &&
    html`<section class="corrections"><h2 class="label">${wordsOf(site.lang).corrections}</h2>
${list.map(
  ({
    day,
    text,
  }) => html`<p>${day && html`<time datetime="${day}">${formatDay(day, site.lang)}</time> `}${text}</p>
`,
)}</section>
`
  );
}

/** The speakers in the order of their first quotations, each with links to the quotations in the text. */
function quotations({ quotes, card }: ArticleView, site: SiteView) {
  const words = wordsOf(site.lang);
  const bySpeaker = new Map<string, [QuoteView, ...QuoteView[]]>();
  for (const quote of quotes) {
    const key = quote.speaker ? `${quote.speaker.kind} ${quote.speaker.name}` : "";
    const own = bySpeaker.get(key);
    if (own) own.push(quote);
    else bySpeaker.set(key, [quote]);
  }
  return (
    quotes.length > 0 &&
    html`<section class="quotations"><h2 class="label">${words.quotationsHere}</h2>
<ul>${[...bySpeaker.values()].map(
      ([first, ...others]) => html`
<li><p class="speaker">${first.speaker ? speakerLink(site, first.speaker) : html`<span class="unnamed">${words.notAttributed}</span>`} <span class="count">${counted(1 + others.length, words.quotations, site.lang)}</span></p>
<ol>${[first, ...others].map(
        ({ anchor, text, kind }) => html`
<li><a href="#${anchor}"${languageAttributes(site, card.lang)}>${beginningOf(text, firstWords)}</a>${kind === "fragment" && html` <span class="qualifier">${words.fragment}</span>`}</li>`,
      )}
</ol></li>`,
    )}
</ul></section>
`
  );
}

/** Characters of a quotation in the list; the body has all of it. */
const firstWords = 36;

/** Links to other articles of its place, section, tags and authors. */
function filedUnder({ topics }: ArticleView, site: SiteView) {
  const words = wordsOf(site.lang);
  return (
    topics.length > 0 &&
    html`<dl class="filed-under">${[...Map.groupBy(topics, ({ list }) => list)].map(
      ([list, own]) => html`
<div><dt>${own.length === 1 ? words.filedUnder[list] : words.lists[list]}</dt>${own.map(
        ({ name, url }) => html`<dd><a href="${href(site, url)}">${isolated(site, name)}</a></dd>`,
      )}</div>`,
    )}
</dl>
`
  );
}

/** Earlier articles with the same speakers or tags. */
function earlierReports({ earlier }: ArticleView, site: SiteView) {
  return (
    earlier.length > 0 &&
    html`<section class="earlier-reports"><h2 class="label">${wordsOf(site.lang).earlierReports}</h2>
<ul>${earlier.map(
      ({ card, shared }) => html`
<li>${headlineLink(site, card)} <span class="meta">${dayTag(site, card)} · ${list(shared.map((name) => isolated(site, name)))}</span></li>`,
    )}
</ul></section>
`
  );
}

function citations({ citations: list }: ArticleView, words: Words) {
  if (list.length === 0) return undefined;
  return html`<details class="provenance citations" data-copy="${words.copy}" data-copied="${words.copied}"><summary>${words.cite}</summary>
<dl>${list.map(
    ({ style, text }) => html`
<dt>${style}</dt><dd>${/\n/.test(text) ? html`<pre>${text}</pre>` : text}</dd>`,
  )}
</dl></details>
`;
}

function provenance(
  { identifier, provenance: { seeds, sha256, encoding, format, guesses } }: ArticleView,
  site: SiteView,
) {
  const words = wordsOf(site.lang);
  return html`<details class="provenance"><summary>${words.provenance}</summary>
<dl>
<dt>${words.seedFile}</dt><dd>${list(seeds.map((seed) => html`<code>${isolated(site, seed)}</code>`))}</dd>
${
  !identifier.endsWith(sha256) &&
  html`<dt>${words.identifier}</dt><dd><code>${identifier}</code></dd>
`
}<dt>${words.digest}</dt><dd><code class="digest">${sha256.slice(0, 32)}<wbr>${sha256.slice(32)}</code></dd>
<dt>${words.encoding}</dt><dd>${encoding}, ${words.readAs[format]}</dd>
${guesses.map(
  ({ field, value, note }) =>
    html`<dt>${field}</dt><dd>${value && html`<span class="inferred">${value}</span> `}${value ? html`(${note})` : note}</dd>
`,
)}</dl></details>
`;
}
