import { filtersOf, filterValue, withFilter } from "../query/edit-query.ts";
import type { IndexReader } from "../query/index-reader.ts";
import { whoSaysIt } from "../query/who-says-it.ts";
import type { Answer } from "./answer.ts";
import type { ReadPage } from "./article-page.ts";
import { countInWords } from "./count-words.ts";
import { element, fill } from "./element.ts";
import type { Parts } from "./parts.ts";
import { nextToRead } from "./phrase-search.ts";
import { moreOf, perList, type Results, resultsOf, type Sources, shownHits } from "./results.ts";
import { type SpeakerNames, showFilters } from "./show-filters.ts";
import { hitEntry, type ShownHit, snippetLoader } from "./show-hits.ts";
import { showSpeakers } from "./show-speakers.ts";
import { type YearRange, yearBars } from "./show-years.ts";
import { articlesIn, filled, numberIn, type Site } from "./site.ts";
import { yearCounts } from "./year-counts.ts";

/** Pages are read, and the count is spoken, when the results have stayed as they are. */
const [settledMs, spokenMs, searchingMs] = [300, 1000, 400];

type ListOptions = {
  readonly site: Site;
  readonly read: ReadPage;
  readonly names: SpeakerNames;
  /** Searches for another query. */
  readonly change: (text: string) => void;
};

type Showing = { readonly index: IndexReader; readonly isCurrent: () => boolean };

/** Everything below the box. */
export function resultList(parts: Parts, { site, read, names, change }: ListOptions) {
  let text = "";
  let restored: { readonly shown: number; readonly top: number } | undefined;
  const loadSnippet = snippetLoader(read, site);
  const bars = yearBars(parts.years, site, (range) => change(withYears(text, range)));
  const waysIn = parts["ways-in"];
  let speaking = 0;
  let waiting = 0;

  const say = (words: string) => {
    clearTimeout(speaking);
    speaking = window.setTimeout(() => {
      parts.spoken.textContent = words;
    }, spokenMs);
  };

  const putCount = (words: string) => {
    parts.count.textContent = words;
    say(words);
  };

  async function show(answer: Answer | undefined, asked: string, showing: Showing): Promise<void> {
    text = asked;
    const { isCurrent } = showing;
    const sources: Sources = { index: showing.index, read, site };
    clearTimeout(waiting);
    if (!answer) {
      parts.found.hidden = true;
      waysIn.hidden = false;
      say("");
      return;
    }
    if (answer.query.phrases.length > 0 && site.readsPages && answer.hits.length > 0) {
      parts.count.textContent = site.words.reading;
    }
    const results = await resultsOf(answer, sources);
    const first = await shownHits(results, sources, 0, restored?.shown ?? perList);
    if (!isCurrent()) return;
    parts.found.hidden = false;
    waysIn.hidden = answer.hits.length > 0;
    parts.order.hidden = answer.hits.length < 2;
    parts.narrow.hidden = answer.hits.length === 0 && filtersOf(text).length === 0;
    putCount(countInWords(results, site));
    showCorrection(answer);
    showFilters(parts.filters, text, { site, names, change });
    showYears(results);
    fill(parts.hits);
    append(first, results, isCurrent);
    offerMore(results, { ...showing, sources });
    if (restored) window.scrollTo(0, restored.top);
    restored = undefined;
    await showWho(results, showing);
  }

  function append(hits: readonly ShownHit[], { wanted }: Results, isCurrent: () => boolean): void {
    const entries = hits.map((hit) => hitEntry(hit, wanted, site));
    parts.hits.append(...entries);
    window.setTimeout(() => {
      if (!isCurrent()) return;
      entries.forEach((entry, i) => {
        const hit = hits[i];
        if (hit) loadSnippet(entry, hit, wanted);
      });
    }, settledMs);
  }

  function offerMore(results: Results, showing: Showing & { readonly sources: Sources }): void {
    const shown = parts.hits.children.length;
    const unshown = Math.min(perList, results.hits.length - shown);
    const unread = results.phrases ? nextToRead(results.phrases) : 0;
    parts.more.hidden = unshown + unread === 0;
    const [template, n] = unshown > 0 ? [site.words.more, unshown] : [site.words.readMore, unread];
    parts.more.textContent = filled(template, { n: numberIn(n, site) });
    parts.more.disabled = false;
    parts.more.onclick = async () => {
      parts.more.disabled = true;
      const longer = unshown > 0 ? results : await moreOf(results, showing.sources);
      const next = await shownHits(longer, showing.sources, shown, shown + perList);
      if (!showing.isCurrent()) return;
      append(next, longer, showing.isCurrent);
      putCount(countInWords(longer, site));
      offerMore(longer, showing);
      parts.hits.children[shown]?.querySelector("a")?.focus();
    };
  }

  function showCorrection({ correction }: Answer): void {
    parts.correction.hidden = !correction;
    if (!correction) return;
    const { words, articles } = correction;
    const button = element(
      "button",
      { type: "button", className: "text-button" },
      filled(site.words.didYouMean, { word: words }),
    );
    button.addEventListener("click", () => change(correction.text));
    fill(parts.correction, button, ` ${articlesIn(articles, site)}`);
  }

  function showYears({ answer, hits, phrases }: Results): void {
    const { from, to } = answer.query;
    const isComplete = phrases && phrases.read === phrases.candidates.length && !from && !to;
    const years = isComplete ? yearCounts(answer.tiers, hits) : answer.years;
    const first = Number(from?.slice(0, 4) ?? years[0]?.year);
    const last = Number(to?.slice(0, 4) ?? years[years.length - 1]?.year);
    const note = answer.query.phrases.length > 0 && !isComplete ? site.words.hasWords : "";
    bars.show(years, from || to ? { from: first, to: last } : undefined, note);
  }

  /** Phrases are not looked for in quotations one by one, so that nobody can be counted. */
  async function showWho({ answer, hits }: Results, { index, isCurrent }: Showing): Promise<void> {
    const { query } = answer;
    const isCountable = query.phrases.length === 0 && query.words.length > 0 && hits.length > 0;
    if (!isCountable) parts.who.hidden = true;
    if (!isCountable) return;
    const { speakers, quotations, counted } = await whoSaysIt(index, query, hits);
    if (!isCurrent()) return;
    for (const { key, name } of speakers) names.set(key, name);
    parts.who.hidden = speakers.length === 0;
    const narrow = (key: string) =>
      change(withFilter(withFilter(text, "in", "quotes"), "speaker", key));
    showSpeakers(parts["who-list"], speakers, site, narrow);
    if (counted < quotations) {
      const values = { n: numberIn(counted, site), all: numberIn(quotations, site) };
      const note = element("li", { className: "meta" }, filled(site.words.newestOnly, values));
      parts["who-list"].append(note);
    }
    if (filterValue(text, "speaker")) showFilters(parts.filters, text, { site, names, change });
  }

  return {
    show,
    /** Says that the search goes on, if it takes long and nothing is shown yet. */
    searching: () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        if (!parts.found.hidden) return;
        parts.found.hidden = false;
        putCount(site.words.searching);
      }, searchingMs);
    },
    fail: () => {
      clearTimeout(waiting);
      parts.found.hidden = false;
      waysIn.hidden = false;
      fill(parts.hits);
      putCount(site.words.failed);
    },
    /** Where the reader is, to come back to. */
    place: () => ({ shown: parts.hits.children.length, top: window.scrollY }),
    restore: (state: unknown) => {
      if (typeof state !== "object" || state === null) return;
      const { shown, top } = state as { shown?: unknown; top?: unknown };
      if (typeof shown === "number" && typeof top === "number" && shown > 0) {
        restored = { shown, top };
      }
    },
  };
}

function withYears(text: string, range: YearRange | undefined): string {
  const from = withFilter(text, "from", range ? String(range.from) : "");
  return withFilter(from, "to", range ? String(range.to) : "");
}
