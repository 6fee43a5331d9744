import { filtersOf, withFilter } from "../query/edit-query.ts";
import type { Answer, FirstHits } from "./answer.ts";
import type { ReadPage } from "./article-page.ts";
import { countInWords } from "./count-words.ts";
import { element, fill } from "./element.ts";
import { facetPanels } from "./facet-panels.ts";
import type { Parts } from "./parts.ts";
import { isComplete, nextToRead } from "./phrase-search.ts";
import {
  moreOf,
  perList,
  type Results,
  resultsOf,
  type Showing,
  type Sources,
  shownHits,
} from "./results.ts";
import { type SpeakerNames, showFilters } from "./show-filters.ts";
import { hitEntry, type ShownHit, snippetLoader } from "./show-hits.ts";
import { type YearRange, yearBars } from "./show-years.ts";
import { articlesIn, filled, numberIn, type Site } from "./site.ts";
import { speakersPanel } from "./speakers-panel.ts";
import { statusOf } from "./status.ts";
import { wantedBy } from "./wanted.ts";
import { yearCounts } from "./year-counts.ts";

const settledMs = 300;

type ListOptions = {
  readonly site: Site;
  readonly read: ReadPage;
  /** Searches for another query. */
  readonly change: (text: string) => void;
};

/** Where a reader was in the list: how many hits it had, and how far the page was scrolled. */
type Place = { readonly shown: number; readonly top: number };

/** Everything below the box. */
export function resultList(parts: Parts, { site, read, change }: ListOptions) {
  let text = "";
  let restored: Place | undefined;
  const names: SpeakerNames = new Map();
  const waysIn = parts["ways-in"];
  const status = statusOf(parts, site);
  const loadSnippet = snippetLoader(read, site);
  const bars = yearBars(parts.years, site, (range) => change(withYears(text, range)));
  const speakers = speakersPanel(parts, {
    site,
    names,
    narrow: (key) => change(withFilter(withFilter(text, "in", "quotes"), "speaker", key)),
  });

  const facets = facetPanels(parts, { site, change });

  async function show(
    answer: Answer | undefined,
    asked: string,
    current: Pick<Showing, "index" | "isCurrent">,
  ): Promise<void> {
    text = asked;
    if (!answer) {
      status.clear();
      waysIn.hidden = false;
      return;
    }
    const sources: Sources = { index: current.index, read, site };
    if (answer.phrases === "checked" && site.readsPages) status.show(site.words.reading);
    const results = await resultsOf(answer, sources);
    const first = await shownHits(results, sources.index, 0, restored?.shown ?? perList);
    if (!current.isCurrent()) return;
    const settled = new Promise<void>((resolve) => window.setTimeout(resolve, settledMs));
    const showing: Showing = { ...current, settled };
    waysIn.hidden = answer.hits.length > 0;
    parts.order.hidden = answer.hits.length < 2;
    parts.narrow.hidden = answer.hits.length === 0 && filtersOf(text).length === 0;
    status.put(countInWords(results, site));
    showCorrection(answer);
    showFilters(parts.filters, text, { site, names, change });
    showYears(results);
    const focused = Array.from(parts.hits.children).findIndex((each) =>
      each.contains(document.activeElement),
    );
    fill(parts.hits);
    append(first, results, showing);
    focusHit(focused); // a reader may be in the first hits already
    offerMore(results, { ...showing, sources });
    if (restored) window.scrollTo(0, restored.top);
    restored = undefined;
    speakers.show(results, showing);
    facets.show(results, text, showing);
  }

  /** Shows the first hits until all are counted. */
  async function showFirst(
    { query, hits }: FirstHits,
    { index, isCurrent }: Pick<Showing, "index" | "isCurrent">,
  ): Promise<void> {
    const wanted = wantedBy(query);
    const first = await shownHits({ hits, wanted, phrases: undefined }, index, 0, hits.length);
    if (!isCurrent()) return;
    waysIn.hidden = true;
    parts.more.hidden = true;
    status.show(site.words.searching);
    fill(parts.hits, ...first.map((hit) => hitEntry(hit, wanted, site)));
  }

  function append(hits: readonly ShownHit[], { wanted }: Results, showing: Showing): void {
    const entries = hits.map((hit) => ({ hit, entry: hitEntry(hit, wanted, site) }));
    parts.hits.append(...entries.map(({ entry }) => entry));
    showing.settled.then(() => {
      if (!showing.isCurrent()) return;
      for (const { hit, entry } of entries) loadSnippet(entry, hit, wanted);
    });
  }

  /** A button for the hits that are not shown yet; of a phrase, for the articles that are not read yet. */
  function offerMore(results: Results, showing: Showing & { readonly sources: Sources }): void {
    const { more, hits } = parts;
    const shown = hits.children.length;
    const unshown = Math.min(perList, results.hits.length - shown);
    const unread = results.phrases ? nextToRead(results.phrases) : 0;
    more.hidden = unshown + unread === 0;
    more.disabled = false;
    const [template, n] = unshown > 0 ? [site.words.more, unshown] : [site.words.readMore, unread];
    more.textContent = filled(template, { n: numberIn(n, site) });
    more.onclick = async () => {
      more.disabled = true;
      const longer = unshown > 0 ? results : await moreOf(results, showing.sources);
      const next = await shownHits(longer, showing.index, shown, shown + perList);
      if (!showing.isCurrent()) return;
      append(next, longer, showing);
      status.put(countInWords(longer, site));
      offerMore(longer, showing);
      focusHit(shown);
    };
  }

  const focusHit = (place: number): void =>
    parts.hits.children[place]?.querySelector("a")?.focus({ preventScroll: true });

  function showCorrection({ correction }: Answer): void {
    parts.correction.hidden = !correction;
    if (!correction) return;
    const { words, articles } = correction;
    const label = filled(site.words.didYouMean, { word: words });
    const button = element("button", { type: "button", className: "text-button" }, label);
    button.addEventListener("click", () => change(correction.text));
    fill(parts.correction, button, ` ${articlesIn(articles, site)}`);
  }

  function showYears({ answer, hits, phrases }: Results): void {
    const { from, to, phrases: asked } = answer.query;
    const isKnown = phrases && isComplete(phrases) && !from && !to;
    const years = isKnown ? yearCounts(answer.tiers, hits) : answer.years;
    const first = Number(from?.slice(0, 4) ?? years[0]?.year);
    const last = Number(to?.slice(0, 4) ?? years[years.length - 1]?.year);
    const note = asked.length > 0 && !isKnown ? site.words.hasWords : "";
    bars.show(years, from || to ? { from: first, to: last } : undefined, note);
  }

  return {
    show,
    showFirst,
    wait: status.wait,
    fail: () => {
      status.put(site.words.failed);
      waysIn.hidden = false;
      parts.more.hidden = true;
      speakers.hide();
      facets.hide();
      fill(parts.hits);
    },
    place: (): Place => ({ shown: parts.hits.children.length, top: window.scrollY }),
    /** Comes back to the place in the state of the browser's history, if it has one. */
    restore: (state: unknown) => {
      if (isPlace(state) && state.shown > 0) restored = state;
    },
  };
}

const isPlace = (state: unknown): state is Place =>
  typeof state === "object" && state !== null && "shown" in state && "top" in state;

function withYears(text: string, range: YearRange | undefined): string {
  const from = withFilter(text, "from", range ? String(range.from) : "");
  return withFilter(from, "to", range ? String(range.to) : "");
}
