import { fnv1a } from "../../model/fnv.ts";
import { eachTerm, type SearchText } from "./document.ts";
import { packQuotes } from "./postings.ts";
import { headlineWeight, packCount } from "./term-count.ts";

/** Articles of consecutive serial numbers whose terms are packed together: few enough that one change costs little. */
export const articlesPerRun = 128;

export type RunDocument = { readonly serial: number; readonly text: SearchText };

export type PackedRun = {
  readonly chunks: readonly RunChunk[];
  /** How many words each document has. */
  readonly lengths: readonly number[];
};

/** Some of the sorted terms of a run, so that many runs can be read side by side in little memory. */
export type RunChunk = {
  /** With spaces between them. */
  readonly terms: string;
  /** For each term the number of articles less one, then each article: its place in the run, its count, its quotations if it has any. */
  readonly postings: Uint8Array;
};

/** Postings in a chunk, on the average: some 2 kB, because a million articles have 8,000 runs with an open chunk each. */
const usualPostings = 512;

/** Packs the terms of the articles with the serials `after + 1` to `after + articlesPerRun`. */
export function packRun(documents: Iterable<RunDocument>, after: number): PackedRun {
  const terms = new Map<string, TermInRun>();
  const lengths: number[] = [];
  for (const { serial, text } of documents) {
    const article = serial - after - 1;
    const words = eachTerm(text, (term, inHeadline, quote) =>
      count(terms, article, term, inHeadline, quote),
    );
    lengths.push(words);
  }
  return { chunks: chunksOf(terms), lengths };
}

/** The finished articles of a term, and its count in the present one. */
type TermInRun = {
  articles: number;
  readonly packed: number[];
  article: number;
  frequency: number;
  inHeadline: boolean;
  quotes: number[];
};

const noQuotes: number[] = [];

/** One map for all articles: each word is looked up once, and no article has a list of its own. */
function count(
  terms: Map<string, TermInRun>,
  article: number,
  term: string,
  inHeadline: boolean,
  quote: number,
): void {
  let own = terms.get(term);
  if (!own) {
    own = { articles: 0, packed: [], article, frequency: 0, inHeadline: false, quotes: noQuotes };
    terms.set(term, own);
  } else if (own.article !== article) {
    finish(own);
    own.article = article;
    own.frequency = 0;
    own.inHeadline = false;
    own.quotes = noQuotes;
  }
  own.frequency += inHeadline ? headlineWeight : 1;
  if (inHeadline) own.inHeadline = true;
  if (quote > 0) {
    if (own.quotes === noQuotes) own.quotes = [quote];
    else if (own.quotes.at(-1) !== quote) own.quotes.push(quote);
  }
}

/** Packs the count in the present article. */
function finish(own: TermInRun): void {
  const { packed, article, frequency, inHeadline, quotes } = own;
  own.articles++;
  packed.push(article, packCount({ frequency, inHeadline, inQuote: quotes.length > 0 }));
  if (quotes.length > 0) pushText(packed, packQuotes(quotes));
}

function chunksOf(all: ReadonlyMap<string, TermInRun>): readonly RunChunk[] {
  const chunks: RunChunk[] = [];
  let terms: string[] = [];
  let packed: TermInRun[] = [];
  const end = () => {
    chunks.push({ terms: terms.join(" "), postings: bytesOf(packed) });
    [terms, packed] = [[], []];
  };
  for (const term of [...all.keys()].sort()) {
    const own = all.get(term);
    if (!own) continue;
    finish(own);
    terms.push(term);
    packed.push(own);
    // The terms themselves decide where chunks end, so most chunks of different runs end at the same terms.
    if (fnv1a(term) % usualPostings < own.articles) end();
  }
  if (terms.length > 0) end();
  return chunks;
}

function bytesOf(terms: readonly TermInRun[]): Uint8Array {
  const bytes = new Uint8Array(terms.reduce((sum, { packed }) => sum + 1 + packed.length, 0));
  let at = 0;
  for (const { articles, packed } of terms) {
    bytes[at] = articles - 1;
    bytes.set(packed, at + 1);
    at += 1 + packed.length;
  }
  return bytes;
}

/** Appends the length, in two bytes, and the characters of an ASCII text. */
function pushText(bytes: number[], text: string): void {
  const length = Math.min(text.length, 0xffff);
  bytes.push(length & 0xff, length >> 8);
  for (let i = 0; i < length; i++) bytes.push(text.charCodeAt(i));
}
