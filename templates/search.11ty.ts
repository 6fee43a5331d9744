import { searchFormat } from "../src/model/search-format.ts";
import { searchOperators } from "../src/model/topic.ts";
import type { Words } from "../src/render/strings/words.ts";
import { wordsOf } from "../src/render/strings/words-of.ts";
import type { SearchView } from "../src/render/view-types/search.ts";
import type { SiteView } from "../src/render/view-types/site.ts";
import { browseLinks } from "./_includes/browse-links.ts";
import { href } from "./_includes/href.ts";
import { html } from "./_includes/html.ts";
import { layout } from "./_includes/layout.ts";
import { yearChart } from "./_includes/year-chart.ts";

export const standalone = true;

/** The script src/search/page/ finds the parts of the page by their `data-part` and fills them. */
export function render({ view, site }: { view: SearchView; site: SiteView }): string {
  const words = wordsOf(site.lang);
  const { search } = words;
  return layout(site, {
    url: view.url,
    title: search.title,
    styles: ["/css/search.css"],
    scripts: [`/js/search.js?v=${searchFormat}`],
    main: html`<div class="search" data-search data-base="${site.base}" data-host="${site.host ?? "web"}" data-words="${JSON.stringify(wordsForScript(words))}">
<form class="search-form" role="search" data-part="form" action="${href(site, view.url)}" method="get">
<h1 class="page-title"><label for="search-words">${search.title}</label></h1>
<div class="search-line"><input type="text" inputmode="search" id="search-words" name="q" data-part="box" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search">
<button type="submit">${search.button}</button></div>
<div class="suggestions" id="search-suggestions" data-part="suggestions" data-label="${search.suggestions}"></div>
</form>
<p class="needs-script" data-part="needs-script">${search.needsScript}</p>
<p class="visually-hidden" data-part="spoken" role="status"></p>
<section class="found" data-part="found" aria-labelledby="search-count" hidden>
<h2 class="search-count" id="search-count" data-part="count">${search.searching}</h2>
<p class="correction" data-part="correction" hidden></p>
<div class="search-filters" data-part="filters" role="group" aria-label="${search.filters}" hidden></div>
<div class="year-bars" data-part="years" role="group" aria-label="${search.years}" aria-describedby="search-years-hint" hidden></div>
<p class="visually-hidden" id="search-years-hint">${search.yearsHint}</p>
<div class="search-columns">
<div class="search-margin">
<details data-part="narrow"><summary>${search.narrow}</summary>
<div class="narrow">
${controls(view, words)}</div></details>
<details data-part="who" hidden><summary>${search.whoSaysIt}</summary><ol class="who" data-part="who-list"></ol></details>${view.topicLists.map(
      ({ list }) => html`
<details data-facet="${searchOperators[list]}" hidden><summary>${words.lists[list]}</summary><ol class="who"></ol></details>`,
    )}
</div>
<div class="search-main">
<fieldset class="order" data-part="order"><legend class="visually-hidden">${search.order}</legend>${(["best", "newest", "oldest"] as const).map((order) => html`<label><input type="radio" name="order" value="${order}"> <span>${search.orders[order]}</span></label> `)}</fieldset>
<ol class="cards results" data-part="hits"></ol>
<p class="more"><button class="text-button" type="button" data-part="more" hidden></button></p>
</div>
</div>
</section>
<div class="ways-in" data-part="ways-in">
<section class="search-help"><h2 class="label">${search.helpTitle}</h2>
<dl>${search.help.map(
      ([example, meaning]) => html`
<div><dt><kbd>${example}</kbd></dt><dd>${meaning}</dd></div>`,
    )}
</dl></section>
${view.years.length > 1 && yearChart(site, view.years)}
<p class="more"><a href="${href(site, "/years/")}">${words.years}</a>${view.speakers > 0 && html` · <a href="${href(site, "/speakers/")}">${words.allSpeakers}</a>`}</p>
${browseLinks(site, view.quotes, view.topicLists, view.undated)}</div>
</div>`,
  });
}

/** Fields that write an operator into the query, for the lists that the archive has. */
function controls({ speakers, topicLists }: SearchView, { search, filedUnder }: Words) {
  const facets = [
    ...(speakers > 0 ? [{ name: "speaker", label: search.speaker }] : []),
    ...topicLists.map(({ list }) => ({ name: searchOperators[list], label: filedUnder[list] })),
  ];
  return html`${(["from", "to"] as const).map(
    (
      name,
    ) => html`<label><span>${search[name]}</span> <input type="text" data-filter="${name}" autocomplete="off" placeholder="${search.dayExample}"></label>
`,
  )}<label><span>${search.wordsIn}</span> <select data-filter="in"><option value="">${search.scopes.anywhere}</option><option value="headline">${search.scopes.headline}</option>${speakers > 0 && html`<option value="quotes">${search.scopes.quotes}</option>`}</select></label>
${facets.map(
  ({
    name,
    label,
  }) => html`<label><span>${label}</span> <input type="text" data-filter="${name}" list="search-${name}" autocomplete="off"></label><datalist id="search-${name}"></datalist>
`,
)}`;
}

/** The words that the script shows. */
const wordsForScript = ({ articles, undated, filedUnder, search }: Words) => {
  const { title, help, helpTitle, needsScript, searchSpeaker, searchAddress, ...shown } = search;
  return { ...shown, articles, undated, filedUnder };
};
