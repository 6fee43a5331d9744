import { tokenize } from "../tokens/tokenize.ts";
import { packQuotes } from "./postings.ts";
import { headlineWeight, packCount } from "./term-count.ts";

/** The text of one article as search reads it. */
export type SearchText = {
  readonly headline: string;
  /** Everything else that readers search: kicker, deck and byline, then paragraphs, one string each. */
  readonly paragraphs: readonly SearchParagraph[];
  /** What the article is filed under: `tag/harbour`, `by/petra-lindqvist`, `place/marrow-bay`. */
  readonly facets: readonly string[];
  /** Who says each quotation, by its number. */
  readonly speakers: readonly QuoteSpeaker[];
};

export type SearchParagraph = {
  readonly text: string;
  /** Stretches of `text` inside quotations, in order. */
  readonly quotes: readonly SearchQuote[];
};

type SearchQuote = {
  /** The number of the quotation in its article, from 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
};

/** The name of a speaker who has a page; undefined if nobody is named. */
export type QuoteSpeaker = { readonly key: string; readonly name: string } | undefined;

/** One term of an article: its packed count, and the quotations that have it, packed. */
type DocumentTerm = readonly [term: string, count: number, quotes: string];

/** The terms of an article in the order of UTF-16 code units, and how many words it has. A facet is a term with a slash. */
export type DocumentTerms = { readonly terms: readonly DocumentTerm[]; readonly length: number };

type Count = { inHeadline: number; inBody: number; quotes: number[] | undefined };

export function documentTerms(text: SearchText): DocumentTerms {
  const counts = new Map<string, Count>();
  const length = countTerms(text, counts);
  const terms: DocumentTerm[] = [];
  for (const term of [...counts.keys()].sort()) {
    const count = counts.get(term);
    if (count) terms.push(termOf(term, count));
  }
  return { terms: withFacets(terms, facetsOf(text)), length };
}

/** Counts every term; returns how many words there are in all. */
function countTerms({ headline, paragraphs }: SearchText, counts: Map<string, Count>): number {
  let length = 0;
  const countOf = (term: string) => {
    let count = counts.get(term);
    if (!count) {
      count = { inHeadline: 0, inBody: 0, quotes: undefined };
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
      const quote = quotes[next];
      if (!quote || quote.start >= end) continue;
      count.quotes ??= [];
      if (count.quotes[count.quotes.length - 1] !== quote.number) count.quotes.push(quote.number);
    }
  }
  return length;
}

function termOf(term: string, { inHeadline, inBody, quotes }: Count): DocumentTerm {
  const count = packCount({
    frequency: headlineWeight * inHeadline + inBody,
    inHeadline: inHeadline > 0,
    inQuote: quotes !== undefined,
  });
  return [term, count, quotes ? packQuotes(quotes) : ""];
}

/** A speaker is a facet that knows its quotations, so that words can be searched in those of one speaker. */
function facetsOf({ facets, speakers }: SearchText): readonly DocumentTerm[] {
  const said = new Map<string, number[]>();
  for (const [i, speaker] of speakers.entries()) {
    if (!speaker) continue;
    const numbers = said.get(speaker.key) ?? [];
    numbers.push(i + 1);
    said.set(speaker.key, numbers);
  }
  return [
    ...facets.map((facet): DocumentTerm => [facet, facetCount(false), ""]),
    ...[...said].map(
      ([key, numbers]): DocumentTerm => [`speaker/${key}`, facetCount(true), packQuotes(numbers)],
    ),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
}

const facetCount = (inQuote: boolean): number =>
  packCount({ frequency: 1, inHeadline: false, inQuote });

/** Merges two sorted lists. */
function withFacets(
  terms: readonly DocumentTerm[],
  facets: readonly DocumentTerm[],
): readonly DocumentTerm[] {
  if (facets.length === 0) return terms;
  const all: DocumentTerm[] = [];
  let at = 0;
  for (const term of terms) {
    for (let facet = facets[at]; facet && facet[0] < term[0]; facet = facets[++at]) all.push(facet);
    all.push(term);
  }
  return [...all, ...facets.slice(at)];
}
