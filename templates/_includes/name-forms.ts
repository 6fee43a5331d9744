import { counted, wordsOf } from "../../src/render/strings/words-of.ts";
import type { SiteView } from "../../src/render/view-types/site.ts";
import type { SpeakerPageView } from "../../src/render/view-types/speaker.ts";
import { href } from "./href.ts";
import { html, list } from "./html.ts";
import { isolated } from "./isolated.ts";

/** Who the speaker is, as people.yaml says, under which names articles quote them, and whom the name may mean. */
export function nameForms(site: SiteView, view: SpeakerPageView) {
  const { role, note, otherNames = [], alternatives = [] } = view;
  const words = wordsOf(site.lang);
  const names = otherNames.map(({ name, quotes, rule }) => {
    const count = counted(quotes, words.quotations, site.lang);
    return html`${isolated(site, name)} (${count}; ${words.sameBecause[rule]})`;
  });
  const links = alternatives.map(
    ({ url, label }) => html`<a href="${href(site, url)}">${label}</a>`,
  );
  const may = otherNames.length > 0 ? words.mayMeanToo : words.mayMean;
  return html`${
    role &&
    html`<p class="intro">${role}</p>
`
  }${
    note &&
    html`<p class="intro">${note}</p>
`
  }${
    names.length > 0 &&
    html`<p class="intro name-forms">${words.otherNames}: ${list(names)}</p>
`
  }${
    links.length > 0 &&
    html`<p class="intro">${may}: ${list(links)}</p>
`
  }`;
}
