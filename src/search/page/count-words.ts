import { calendarDay } from "../query/days.ts";
import type { Hit } from "../query/run-query.ts";
import { isComplete } from "./phrase-search.ts";
import type { Results } from "./results.ts";
import { articlesIn, filled, numberIn, type Site } from "./site.ts";

/** How much was found, as a sentence: “41 articles, 1987–2023”. */
export function countInWords(results: Results, site: Site): string {
  const { answer, hits, phrases, wanted } = results;
  const { words } = site;
  if (answer.hits.length === 0) return nothingInWords(results, site);
  const articles = articlesIn(hits.length, site);
  if (phrases && !isComplete(phrases)) {
    const read = numberIn(phrases.read - phrases.failed, site);
    const all = articlesIn(phrases.candidates.length, site);
    return filled(words.withPhraseSoFar, { found: articles, read, all });
  }
  if (phrases) return filled(words.withPhrase, { articles }) + yearsOf(hits);
  if (wanted.phrases.length > 0) return filled(words.phraseUnchecked, { articles });
  const shown =
    answer.completed.length === 0
      ? articles
      : filled(words.completed, { articles, words: answer.completed.join(words.or) });
  return shown + yearsOf(hits);
}

function nothingInWords({ answer: { missing } }: Results, { words }: Site): string {
  if (missing.length === 0) return words.nothingTogether;
  return filled(words.nothing, { words: missing.map((word) => `“${word}”`).join(words.or) });
}

function yearsOf(hits: readonly Hit[]): string {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { day } of hits) {
    if (day === undefined) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const years = [first, last].map((day) => calendarDay(day)?.slice(0, 4));
  const [from, to] = years;
  if (from === undefined || to === undefined) return "";
  return from === to ? `, ${from}` : `, ${from}–${to}`;
}
