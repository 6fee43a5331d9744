import { tokenize } from "../tokens/tokenize.ts";
import { impactOf, packImpact, type TermCount } from "./impact.ts";

/** The text of one article as search reads it. */
export type SearchText = {
  readonly headline: string;
  /** Everything else that readers search: kicker, deck and byline, then paragraphs, one string each. */
  readonly paragraphs: readonly SearchParagraph[];
  /** What the article is filed under: `tag/harbour`, `by/petra-lindqvist`, `place/marrow-bay`, `speaker/ines-calder`. */
  readonly facets: readonly string[];
};

export type SearchParagraph = {
  readonly text: string;
  /** Stretches of `text` inside quotations, in order. */
  readonly quotes: readonly { readonly start: number; readonly end: number }[];
};

/** The terms of an article, each with its packed impact, in the order of UTF-16 code units. A facet is a term with a slash. */
export type DocumentTerms = readonly (readonly [term: string, impact: number])[];

export function documentTerms({ headline, paragraphs, facets }: SearchText): DocumentTerms {
  const counts = new Map<string, { inHeadline: number; inBody: number; inQuote: boolean }>();
  let length = 0;
  const countOf = (term: string) => {
    let count = counts.get(term);
    if (!count) {
      count = { inHeadline: 0, inBody: 0, inQuote: false };
      counts.set(term, count);
    }
    length++;
    return count;
  };
  for (const { term } of tokenize(headline)) countOf(term).inHeadline++;
  for (const { text, quotes } of paragraphs) {
    let next = 0;
    for (const { term, start, end } of tokenize(text)) {
      const count = countOf(term);
      count.inBody++;
      while (next < quotes.length && (quotes[next]?.end ?? 0) <= start) next++;
      if ((quotes[next]?.start ?? Number.POSITIVE_INFINITY) < end) count.inQuote = true;
    }
  }
  const terms = [...counts].map(([term, count]): [string, number] => [
    term,
    packImpact(impactOf(count, length)),
  ]);
  for (const facet of facets) terms.push([facet, facetImpact]);
  return terms.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Facets filter and do not rank. */
const facetImpact = packImpact(
  impactOf({ inHeadline: 0, inBody: 1, inQuote: false } satisfies TermCount, 300),
);
