import type { JoinRule } from "../../src/model/identity.ts";
import { counted, wordsOf } from "../../src/render/strings/words-of.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import type { SpeakerPageView } from "../../src/render/view-types/speaker.ts";
import { href } from "./href.ts";
import { html, list } from "./html.ts";
import { isolated } from "./isolated.ts";

/** Who the speaker is, and whom the name may mean. */
export function whoItIs(site: SiteView, view: SpeakerPageView) {
  const { role, note, otherNames = [], alternatives = [] } = view;
  const words = wordsOf(site.lang);
  const links = alternatives.map(
    ({ url, label }) => html`<a href="${href(site, url)}">${isolated(site, label)}</a>`,
  );
  const may = otherNames.length > 0 ? words.mayMeanToo : words.mayMean;
  return html`${
    role &&
    html`<p class="role">${isolated(site, role)}</p>
`
  }${
    note &&
    html`<p class="intro">${note}</p>
`
  }${
    links.length > 0 &&
    html`<p class="intro">${may}: ${list(links)}</p>
`
  }`;
}

/** The other names under which articles quote the speaker, and why they are taken for the same; what is inferred has a dotted line. */
export function nameForms(site: SiteView, { otherNames = [] }: SpeakerPageView) {
  const words = wordsOf(site.lang);
  return (
    otherNames.length > 0 &&
    html`<section class="name-forms"><h2 class="label">${words.otherNames}</h2>
<ul class="count-list">${otherNames.map(
      ({ name, quotes, rule }) => html`
<li><span><span${isInferred(rule) && html` class="inferred"`}>${isolated(site, name)}</span> <span class="qualifier">${words.sameBecause[rule]}</span></span> <span class="count">${counted(quotes, words.quotations, site.lang)}</span></li>`,
    )}
</ul></section>
`
  );
}

/** Spellings and initials are the same name; other forms are inferred from what articles say. */
export const isInferred = (rule: JoinRule): boolean =>
  rule === "short-given-name" || rule === "part-of-name" || rule === "surname";

/** Those who are quoted in the same articles. */
export function quotedWith(site: SiteView, { quotedWith: others = [] }: SpeakerPageView) {
  const words = wordsOf(site.lang);
  return (
    others.length > 0 &&
    html`<section class="quoted-with"><h2 class="label">${words.quotedWith}</h2>
<ul class="name-list">${others.map(
      ({ url, label, articles }) => html`
<li><a href="${href(site, url)}">${isolated(site, label)}</a> <span class="count">${counted(articles, words.articles, site.lang)}</span></li>`,
    )}
</ul></section>
`
  );
}
