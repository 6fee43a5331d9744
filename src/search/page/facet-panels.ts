import { withAnother } from "../query/edit-query.ts";
import { type FacetCount, facetCounts, isCountable } from "../query/facet-counts.ts";
import { element, fill } from "./element.ts";
import { lazyPanel } from "./lazy-panel.ts";
import { nameOfKey } from "./name-of-key.ts";
import type { Parts } from "./parts.ts";
import { isComplete } from "./phrase-search.ts";
import type { Results, Showing } from "./results.ts";
import { articlesIn, numberIn, type Site } from "./site.ts";

type PanelsOptions = {
  readonly site: Site;
  /** Searches for another query. */
  readonly change: (text: string) => void;
};

export type FacetPanels = {
  readonly show: (results: Results, text: string, showing: Showing) => void;
  readonly hide: () => void;
};

const mostShown = 12;

/** Where the hits come from and what they are filed under, with true counts. A list is loaded when the reader opens it. */
export function facetPanels({ facets }: Parts, { site, change }: PanelsOptions): FacetPanels {
  const panels = facets.map(({ details, list, name }) => ({
    ...lazyPanel(details),
    details,
    list,
    name,
  }));
  const hide = () => {
    for (const panel of panels) panel.hide();
  };

  /** A value that the query has already cannot be chosen again. */
  function entryOf(
    { key, articles }: FacetCount,
    isChosen: boolean,
    choose: () => void,
  ): HTMLLIElement {
    const shown = nameOfKey(key);
    const count = element("span", { className: "count" }, numberIn(articles, site));
    if (isChosen) return element("li", {}, element("span", { dir: "auto" }, shown), count);
    const only = element("button", { type: "button", className: "text-button", dir: "auto" });
    only.append(shown);
    only.setAttribute("aria-label", `${shown}: ${articlesIn(articles, site)}`);
    only.addEventListener("click", () => {
      only.closest("details")?.querySelector("summary")?.focus(); // the button goes away
      choose();
    });
    return element("li", {}, only, count);
  }

  return {
    show: ({ answer, hits, phrases }, text, { index, settled, isCurrent }) => {
      const isKnown = answer.query.phrases.length === 0 || (phrases && isComplete(phrases));
      if (!isKnown || hits.length === 0) return hide();
      for (const { show, hide, details, list, name } of panels) {
        if (!isCountable(index, name)) hide();
        else {
          if (!details.open) fill(list); // numbers of an earlier query
          show(async () => {
            await settled;
            if (!isCurrent()) return;
            const counts = await facetCounts(index, name, hits);
            if (!isCurrent()) return;
            if (!counts?.length) return hide();
            const entries = counts.slice(0, mostShown).map((each) => {
              const isChosen = answer.query.facets.includes(`${name}/${each.key}`);
              return entryOf(each, isChosen, () => change(withAnother(text, name, each.key)));
            });
            fill(list, ...entries);
          });
        }
      }
    },
    hide,
  };
}
