import type { IndexReader } from "../query/index-reader.ts";
import { whoSaysIt } from "../query/who-says-it.ts";
import { element } from "./element.ts";
import { lazyPanel } from "./lazy-panel.ts";
import type { Parts } from "./parts.ts";
import type { Results, Showing } from "./results.ts";
import type { SpeakerNames } from "./show-filters.ts";
import { showSpeakers } from "./show-speakers.ts";
import { filled, numberIn, type Site } from "./site.ts";

type PanelOptions = {
  readonly site: Site;
  readonly names: SpeakerNames;
  /** Narrows the search to the quotations of a speaker. */
  readonly narrow: (key: string) => void;
};

export type SpeakersPanel = {
  readonly show: (results: Results, showing: Showing) => void;
  readonly hide: () => void;
};

/** Who says it most. The speakers are loaded when the results have settled and the panel is open. */
export function speakersPanel(
  { who, "who-list": list }: Parts,
  { site, names, narrow }: PanelOptions,
): SpeakersPanel {
  const { show, hide } = lazyPanel(who);
  who.open = matchMedia("(min-width: 60rem)").matches; // in the margin there is room for it

  async function loadSpeakers({ answer, hits }: Results, index: IndexReader): Promise<() => void> {
    const { speakers, quotations, counted } = await whoSaysIt(index, answer.query, hits);
    return () => {
      for (const { key, name } of speakers) names.set(key, name);
      if (speakers.length === 0) hide();
      showSpeakers(list, speakers, site, narrow);
      if (counted === quotations) return;
      const values = { n: numberIn(counted, site), all: numberIn(quotations, site) };
      list.append(element("li", { className: "meta" }, filled(site.words.newestOnly, values)));
    };
  }

  return {
    show: (results, { index, settled, isCurrent }) => {
      const { phrases, words } = results.answer.query;
      // The index does not know whether a quotation has a phrase, so nobody can be counted.
      if (phrases.length > 0 || words.length === 0 || results.hits.length === 0) hide();
      else {
        show(async () => {
          await settled;
          if (!isCurrent()) return;
          const put = await loadSpeakers(results, index);
          if (isCurrent()) put();
        });
      }
    },
    hide,
  };
}
