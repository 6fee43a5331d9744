import { eachToken } from "../tokens/tokenize.ts";

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

/** Takes one place of a term in an article. A facet is a term with a slash. `quote` is the number of the quotation around it, or 0. */
export type AddTerm = (term: string, inHeadline: boolean, quote: number) => void;

/** Calls `add` for every term of an article, word by word, then for its facets. Returns the number of words. */
export function eachTerm(
  { headline, paragraphs, facets, speakers }: SearchText,
  add: AddTerm,
): number {
  let words = 0;
  eachToken(headline, (term) => {
    words++;
    add(term, true, 0);
  });
  for (const { text, quotes } of paragraphs) {
    let next = 0;
    eachToken(text, (term, start, end) => {
      words++;
      while (next < quotes.length && (quotes[next]?.end ?? 0) <= start) next++;
      const quote = quotes[next];
      add(term, false, quote && quote.start < end ? quote.number : 0);
    });
  }
  for (const term of facets) add(term, false, 0);
  // A speaker is a facet that knows its quotations, so that words can be searched in those of one speaker.
  for (const [i, speaker] of speakers.entries()) {
    if (speaker) add(`speaker/${speaker.key}`, false, i + 1);
  }
  return words;
}
