import { calendarDay } from "../query/days.ts";
import type { IndexReader } from "../query/index-reader.ts";
import type { Hit } from "../query/run-query.ts";
import type { Answer } from "./answer.ts";
import type { ReadPage } from "./article-page.ts";
import { newPhraseSearch, type PhraseSearch, searchOn } from "./phrase-search.ts";
import type { ShownHit } from "./show-hits.ts";
import { addressOf, type Site } from "./site.ts";
import { havePhrases, searchedTexts, type Wanted } from "./snippet.ts";
import { wantedBy } from "./wanted.ts";

/** The hits of an answer that are known to have its phrases, as far as they were looked for; all hits if it has none. */
export type Results = {
  readonly answer: Answer;
  readonly wanted: Wanted;
  readonly hits: readonly Hit[];
  /** How far phrases were looked for; undefined if there are none, or pages cannot be read. */
  readonly phrases: PhraseSearch<Hit> | undefined;
};

export type Sources = {
  readonly index: IndexReader;
  readonly read: ReadPage;
  readonly site: Site;
};

/** One list of results while it is shown. */
export type Showing = {
  readonly index: IndexReader;
  /** Resolves when the results have stayed as they are for a moment: articles' pages and the margin are loaded then. */
  readonly settled: Promise<void>;
  /** Whether no other list is to be shown by now. */
  readonly isCurrent: () => boolean;
};

/** The hits of the first list. */
export const perList = 20;

export async function resultsOf(answer: Answer, sources: Sources): Promise<Results> {
  const wanted = wantedBy(answer.query);
  const results: Results = { answer, wanted, hits: answer.hits, phrases: undefined };
  if (answer.phrases !== "checked" || !sources.site.readsPages) return results;
  return moreOf({ ...results, hits: [], phrases: newPhraseSearch(answer.hits) }, sources);
}

/** Looks into more articles for the phrases. */
export async function moreOf(results: Results, sources: Sources): Promise<Results> {
  if (!results.phrases) return results;
  const phrases = await searchOn(results.phrases, perList / 2, (hit) =>
    hasPhrases(hit, results.wanted, sources),
  );
  return { ...results, hits: phrases.found, phrases };
}

/** Undefined if the page cannot be read. */
async function hasPhrases(
  hit: Hit,
  wanted: Wanted,
  sources: Sources,
): Promise<boolean | undefined> {
  const { headline, url } = await sources.index.record(hit.tier, hit.ordinal);
  if (!wanted.inQuotes && havePhrases([headline], wanted)) return true;
  try {
    const { passages } = await sources.read(addressOf(sources.site, url));
    return havePhrases(searchedTexts(passages, headline, wanted, anchorsOf(hit)), wanted);
  } catch {
    return undefined;
  }
}

const anchorsOf = ({ quotes = [] }: Hit): readonly string[] => quotes.map((n) => `q${n}`);

/** What the list shows of some of the hits. */
export const shownHits = (
  { hits, wanted, phrases }: Omit<Results, "answer">,
  index: IndexReader,
  from: number,
  to: number,
): Promise<readonly ShownHit[]> =>
  Promise.all(
    hits.slice(from, to).map(async (hit): Promise<ShownHit> => {
      const { headline, lede, url } = await index.record(hit.tier, hit.ordinal);
      return {
        day: calendarDay(hit.day),
        headline,
        lede,
        permalink: url,
        quotes: anchorsOf(hit),
        isUnchecked: wanted.phrases.length > 0 && phrases === undefined,
      };
    }),
  );
