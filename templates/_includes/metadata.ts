import type {
  BreadcrumbList,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
} from "schema-dts";
import { cleanText } from "../../src/model/clean-text.ts";
import { closeDirections } from "../../src/model/close-directions.ts";
import type { FramePage } from "../../src/render/view-types/frame.ts";
import type { Html } from "../../src/render/view-types/html.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import { canonical, href } from "./href.ts";
import { html, raw } from "./html.ts";

type Described = {
  readonly title: string;
  readonly description: string;
};

/** What the page says to programs: Open Graph and card tags, those of reference managers, and JSON-LD. */
export function metadata(site: SiteView, page: FramePage, { title, description }: Described) {
  const { type = "website", tags = [] } = page.metadata ?? {};
  const all = [
    { name: "og:type", content: type },
    { name: "og:title", content: title },
    { name: "og:description", content: description },
    { name: "og:url", content: canonical(site, page.url) },
    { name: "og:site_name", content: site.title },
    { name: "twitter:card", content: "summary" },
    ...tags,
  ];
  const robots = robotsOf(site, page);
  return html`${
    robots &&
    html`<meta name="robots" content="${robots}">
`
  }${
    site.aiCrawlers &&
    html`<meta name="tdm-reservation" content="1">
`
  }${
    tags.some(({ name }) => name.startsWith("DC.")) &&
    html`<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">
`
  }${all.map(
    ({ name, content }) =>
      content &&
      html`<meta ${isProperty(name) ? "property" : "name"}="${name}" content="${content}">
`,
  )}${jsonLd([...about(site, page), ...(page.metadata?.things ?? [])])}`;
}

/** What the page asks of crawlers; undefined if it asks nothing. `noai` and `noimageai` are a convention, no standard. */
const robotsOf = (site: SiteView, page: FramePage): string | undefined =>
  [
    ...(site.noindex || page.metadata?.noindex ? ["noindex"] : []),
    ...(site.aiCrawlers ? ["noai", "noimageai"] : []),
  ].join(", ") || undefined;

/** Open Graph is RDFa, whose attribute is `property`. */
const isProperty = (name: string): boolean => /^(?:og|article):/.test(name);

function about(site: SiteView, page: FramePage): readonly Exclude<Thing, string>[] {
  if (page.isFront) return [webSite(site)];
  return page.above && page.above.length > 0 ? [breadcrumbs(site, page)] : [];
}

function webSite(site: SiteView): WebSite {
  const { title, tagline, lang, url, search } = site;
  const action: WithActionConstraints<Exclude<SearchAction, string>> = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${url}search/?q={words}` },
    "query-input": "required name=words",
  };
  return {
    "@type": "WebSite",
    name: title,
    ...(tagline && { description: tagline }),
    inLanguage: lang,
    ...(url && { "@id": url, url }),
    ...(url && search && { potentialAction: action }),
  };
}

function breadcrumbs(site: SiteView, { above = [], title, url }: FramePage): BreadcrumbList {
  const here = title ? [{ url, label: title }] : [];
  const steps = [{ url: "/", label: site.title }, ...above, ...here];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ url, label }, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name: label,
      item: canonical(site, url) ?? href(site, url),
    })),
  };
}

/**
 * Data in a script element that no browser runs, so the content policy allows it. No text can end the element or begin a comment in
 * it, because every `<` is written as an escape.
 */
function jsonLd(things: readonly object[]) {
  if (things.length === 0) return undefined;
  const graph = { "@context": "https://schema.org", "@graph": things };
  const text = JSON.stringify(graph);
  const safe = special.test(text) ? JSON.stringify(graph, cleanValue) : text;
  return html`<script type="application/ld+json">${raw(safe.replaceAll("<", "\\u003c") as Html)}</script>
`;
}

/** JSON has it if a text has a control character, a lone surrogate or a change of direction. Most texts have none. */
const special = /\\[ubfr]|[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

const cleanValue = (_: string, value: unknown): unknown =>
  typeof value === "string" ? closeDirections(cleanText(value)) : value;
