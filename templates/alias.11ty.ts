import { wordsOf } from "../src/render/strings/words-of.ts";
import type { AliasView } from "../src/render/view-types/alias.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import { canonical, href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";

export const standalone = true;

/** No frame: browsers leave this page at once. */
export function render({ view: { person }, site }: { view: AliasView; site: SiteView }): string {
  const address = href(site, person.url);
  const main = canonical(site, person.url);
  return String(html`<!doctype html>
<html lang="${site.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${address}">
<meta name="robots" content="noindex">
<title>${person.label} · ${site.title}</title>
${
  main &&
  html`<link rel="canonical" href="${main}">
`
}<link rel="stylesheet" href="${href(site, "/css/backfile.css")}">
</head>
<body>
<main>
<h1>${person.label}</h1>
<p><a href="${address}">${wordsOf(site.lang).pageMoved}</a></p>
</main>
</body>
</html>
`);
}
