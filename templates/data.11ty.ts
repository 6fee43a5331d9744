import { undatedPart } from "../src/model/list-parts.ts";
import { wordsOf } from "../src/render/strings/words-of.ts";
import type { DataFile, DataPageView, DataPart } from "../src/render/view-types/data.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";
import { periodName } from "./_includes/period-name.ts";

export const standalone = true;

export function render({ view, site }: { view: DataPageView; site: SiteView }): string {
  const { data: words } = wordsOf(site.lang);
  const [before, after] = words.intro.split("{package}");
  return layout(site, {
    url: view.url,
    title: words.title,
    metadata: view.metadata,
    main: html`<h1 class="page-title">${words.title}</h1>
<div class="body">
<p>${
      site.licence
        ? html`${words.licence}: <a href="${site.licence}" rel="license">${site.licence}</a>`
        : words.noLicence
    }</p>
<p>${before}<a href="${href(site, view.package)}">datapackage.json</a>${after}</p>
</div>
${view.sets.map(({ name, parts }) => {
  const [title, about] = words.sets[name];
  return html`<section><h2 class="label">${title}</h2>
<p class="intro">${about}</p>
<ul class="count-list">${parts.map((part) => partLine(part, site))}
</ul></section>
`;
})}`,
  });
}

const partLine = ({ period, files }: DataPart, site: SiteView) => html`
<li>${period && html`<span>${periodLabel(period, site)}</span> `}<span class="files">${files.map(
  (file, i) =>
    html`${i > 0 && " "}<span><a href="${href(site, file.url)}">${file.format}</a> <span class="count">${sizeOf(file, site)}</span></span>`,
)}</span></li>`;

/** A period, with the serial numbers of its articles if it has several parts; or first letters. */
function periodLabel(period: string, site: SiteView): string {
  const [time = "", serials] = period.split(".");
  const isTime = time === undatedPart || /^\d{4}/.test(time);
  const name = isTime ? periodName(time, site) : capitalised(time, site.lang);
  return serials ? `${name} (${serials.replace("-", "–")})` : name;
}

const capitalised = (letters: string, lang: string): string =>
  letters.slice(0, 1).toLocaleUpperCase(lang) + letters.slice(1);

function sizeOf({ bytes }: DataFile, site: SiteView): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, "kB"] : [bytes / 1_000_000, "MB"];
  const digits = { maximumFractionDigits: value < 10 ? 1 : 0 };
  return `${new Intl.NumberFormat(site.lang, digits).format(value)} ${unit}`;
}
