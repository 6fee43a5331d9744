import { beginningOf } from "../src/model/beginning-of.ts";
import { wordsOf } from "../src/render/strings/words-of.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import { canonical } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";

export const standalone = true;

/** OpenSearch 1.1: short names have at most 16 characters, descriptions 1,024. */
const [shortName, longName] = [16, 48];

/** Browsers read it and offer the archive as a search engine. */
export function render({ site }: { site: SiteView }): string {
  const words = wordsOf(site.lang).search;
  return String(html`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${beginningOf(site.title, shortName)}</ShortName>
<LongName>${beginningOf(site.title, longName)}</LongName>
<Description>${words.label}</Description>
<Language>${site.lang}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
<Image height="64" width="64" type="image/svg+xml">${canonical(site, "/favicon.svg")}</Image>
<Url type="text/html" template="${canonical(site, "/search/")}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${canonical(site, "/opensearch.xml")}"/>
</OpenSearchDescription>
`);
}
