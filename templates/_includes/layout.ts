import { closeDirections } from "../../src/model/close-directions.ts";
import { dataPage } from "../../src/model/exports.ts";
import { addedFeed, newestFeed } from "../../src/model/feeds.ts";
import type { FramePartName } from "../../src/model/templates.ts";
import { wordsOf } from "../../src/render/strings/words-of.ts";
import type { FramePage } from "../../src/render/view-types/frame.ts";
import type { Html } from "../../src/render/view-types/html.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { canonical, href } from "./href.ts";
import { html, raw } from "./html.ts";
import { isolated } from "./isolated.ts";
import { isRightToLeft } from "./language-attributes.ts";
import { metadata } from "./metadata.ts";
import { searchBox } from "./search-box.ts";

type Content = ReturnType<typeof html>;

export type PageParts = FramePage & { readonly main: Content };

/** The fonts that every page needs, for text and headlines. Read from a disk, a browser preloads none. */
const preloaded = (site: SiteView): readonly string[] =>
  site.host === "file"
    ? []
    : [
        "/fonts/source-serif-4-latin-400-normal.woff2",
        "/fonts/source-serif-4-latin-600-normal.woff2",
      ];

/** The frame around the content of every page: head, masthead, navigation, footer. */
export function layout(site: SiteView, page: PageParts): string {
  const words = wordsOf(site.lang);
  const address = canonical(site, page.url);
  const title = joined(page.title, site.title);
  const description =
    page.description || joined(page.title, page.pageInfo, site.title, site.tagline);
  const up = page.above?.at(-1);
  return String(html`<!doctype html>
<html lang="${site.lang}" dir="${isRightToLeft(site.lang) ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(site, page.imageOrigins)}">
<title>${title}</title>
<meta name="description" content="${description}">
${
  address &&
  html`<link rel="canonical" href="${address}">
`
}${preloaded(site).map(
  (font) =>
    html`<link rel="preload" href="${href(site, font)}" as="font" type="font/woff2" crossorigin>
`,
)}<link rel="stylesheet" href="${href(site, "/css/backfile.css")}">
<link rel="stylesheet" href="${href(site, "/css/accent.css")}">
${page.styles?.map(
  (style) => html`<link rel="stylesheet" href="${href(site, style)}">
`,
)}<script src="${href(site, "/js/theme.js")}" async blocking="render"></script>
${page.scripts?.map(
  (script) => html`<script src="${href(site, script)}" defer></script>
`,
)}<link rel="icon" href="${href(site, "/favicon.svg")}" type="image/svg+xml">
${
  site.search &&
  address &&
  html`<link rel="search" type="application/opensearchdescription+xml" title="${site.title}" href="${href(site, "/opensearch.xml")}">
`
}${feedLinks(site, page)}${
  up &&
  html`<link rel="up" href="${href(site, up.url)}">
`
}${
  page.previous &&
  html`<link rel="prev" href="${href(site, page.previous.url)}">
`
}${
  page.next &&
  html`<link rel="next" href="${href(site, page.next.url)}">
`
}${metadata(site, page, { title: joined(page.title) || site.title, description })}${part("head", site, page, html``)}</head>
<body>
<header class="masthead${page.isFront ? ` masthead-front masthead-${site.masthead}` : ""}">
<a class="skip-link" href="#main">${words.skip}</a>
${part("masthead", site, page, masthead(site, page))}${part("navigation", site, page, navigation(site, page))}</header>
${part("breadcrumbs", site, page, breadcrumbs(site, page))}<main id="main">
${page.main}
</main>
${part("footer", site, page, footer(site, page))}</body>
</html>
`);
}

/** The feeds that a reader can subscribe to on the page: its own first, then those of the archive. */
function feedLinks(site: SiteView, { feed, isFront }: FramePage): Content {
  if (!site.feeds) return html``;
  const feeds = [
    ...(feed ? [{ type: "atom", url: feed.url, title: joined(feed.label, site.title) }] : []),
    { type: "atom", url: newestFeed.atom, title: site.title },
    { type: "feed", url: newestFeed.json, title: site.title },
    ...(isFront
      ? [
          {
            type: "atom",
            url: addedFeed.atom,
            title: joined(wordsOf(site.lang).newlyAdded, site.title),
          },
        ]
      : []),
  ];
  return html`${feeds.map(
    ({ type, url, title }) =>
      html`<link rel="alternate" type="application/${type === "atom" ? "atom+xml" : "feed+json"}" title="${title}" href="${href(site, url)}">
`,
  )}`;
}

/** The Content Security Policy: everything from the site itself, images also from the named hosts. */
function contentPolicy({ images = [] }: SiteView, origins: readonly string[] = []): Content {
  const others = [...images, ...origins].map((host) => html` ${host}`);
  return html`default-src 'self'; img-src 'self' data:${others}; object-src 'none'; base-uri 'self'; form-action 'self'`;
}

/** Text for a window's title or a search result: without markup, and with every change of direction closed. */
const joined = (...texts: readonly (string | undefined)[]): string =>
  texts.flatMap((text) => (text ? [closeDirections(text)] : [])).join(" · ");

/** The archive's own part if it has one, otherwise ours. */
function part(name: FramePartName, site: SiteView, page: FramePage, ours: Content): Content {
  const own = site.parts?.[name];
  return own ? raw(own({ site, page, original: String(ours) }) as Html) : ours;
}

function masthead(site: SiteView, page: FramePage): Content {
  return html`${
    page.isFront
      ? html`<h1 class="nameplate">${site.title}</h1>
`
      : html`<p class="nameplate"><a href="${href(site, "/")}">${site.title}</a></p>
`
  }${
    page.isFront &&
    site.tagline &&
    html`<p class="tagline">${site.tagline}</p>
`
  }${page.url !== "/search/" && searchBox(site, { id: "search-box" })}`;
}

function navigation(site: SiteView, page: FramePage): Content {
  const words = wordsOf(site.lang);
  return html`<div class="nav-line${!page.pageInfo && " nav-only"}">
<nav class="site-nav" aria-label="${words.sections}"><a href="${href(site, "/")}">${words.front}</a> <a href="${href(site, "/years/")}">${words.years}</a> <a href="${href(site, "/on-this-day/")}">${words.onThisDay}</a> <a href="${href(site, "/speakers/")}">${words.speakersTitle}</a> <a href="${href(site, "/about/")}">${words.about}</a></nav>
${
  page.pageInfo &&
  html`<p class="page-info${page.isInfoRepeated && " repeated"}">${page.pageInfo}</p>
`
}</div>
`;
}

function breadcrumbs(site: SiteView, { above = [] }: FramePage): Content {
  if (above.length === 0) return html``;
  return html`<nav class="breadcrumbs" aria-label="${wordsOf(site.lang).breadcrumbs}"><ol>${above.map(
    ({ url, label }) => html`<li><a href="${href(site, url)}">${isolated(site, label)}</a></li>`,
  )}</ol></nav>
`;
}

function footer(site: SiteView, page: FramePage): Content {
  const words = wordsOf(site.lang);
  const address = canonical(site, page.url);
  return html`<footer class="site-footer">
<p><a href="${href(site, "/")}">${isolated(site, site.title)}</a>${site.tagline && html` · ${isolated(site, site.tagline)}`}</p>
${
  address &&
  html`<p class="address"><bdi dir="ltr">${readable(address)}</bdi></p>
`
}${
  site.data &&
  html`<p class="data-link"><a href="${href(site, dataPage)}">${words.data.title}</a></p>
`
}<p><button class="theme-toggle" type="button" data-dark="${words.darkTheme}" data-light="${words.lightTheme}" hidden>${words.darkTheme}</button></p>
</footer>
`;
}

/** An address as browsers show it: with the letters of every script instead of their bytes. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
