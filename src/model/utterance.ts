import type { Quote } from "./quote.ts";

/** A whole statement: a quotation with those that continue it. Its address is the anchor of the first. */
export type Utterance = {
  /** The number of its first quotation in the article, from 1. */
  readonly number: number;
  readonly quotes: readonly [Quote, ...Quote[]];
};

/** The statements of an article, in order. */
export function utterancesOf(quotes: readonly Quote[]): readonly Utterance[] {
  const all: { number: number; quotes: [Quote, ...Quote[]] }[] = [];
  for (const [i, quote] of quotes.entries()) {
    const last = all.at(-1);
    if (quote.continues && last) last.quotes.push(quote);
    else all.push({ number: i + 1, quotes: [quote] });
  }
  return all;
}

/** A statement is a fragment only if all of it is. */
export const kindOf = ({ quotes }: Utterance): Quote["kind"] =>
  quotes.some(({ kind }) => kind === "direct") ? "direct" : "fragment";
