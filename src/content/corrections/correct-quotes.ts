import type { Article } from "../../model/article.ts";
import type { Quote } from "../../model/quote.ts";
import type { Fix } from "./fix-schema.ts";

type QuoteFix = NonNullable<Fix["quotes"]>[number];

export type CorrectedQuotes = {
  readonly quotes: readonly Quote[];
  /** Why a correction does not fit, a sentence each. */
  readonly misfits: readonly string[];
};

/** The article's quotations as its fix has them: with another speaker, or not at all. */
export function correctQuotes(
  { quotes, text }: Pick<Article, "quotes" | "text">,
  { quotes: fixes = [] }: Fix,
): CorrectedQuotes {
  const misfits: string[] = [];
  const corrected = new Map<Quote, QuoteFix>();
  const quotesWith = fixes.length > 0 ? searchQuotes(quotes, text) : () => [];
  for (const fix of fixes) {
    const found = quotesWith(fix.words);
    // A headline often repeats words of the body: a fix means the body.
    const inBody = found.filter(({ rule }) => rule !== "headline");
    const meant = inBody.length > 0 ? inBody : found;
    const [quote] = meant;
    if (meant.length > 1) misfits.push(`“${fix.words}” stands in ${meant.length} quotations.`);
    else if (!quote) misfits.push(`There is no quotation with “${fix.words}”.`);
    else corrected.set(quote, fix);
  }
  return { misfits, quotes: quotes.flatMap((quote) => correct(quote, corrected.get(quote))) };
}

function correct(quote: Quote, fix: QuoteFix | undefined): readonly Quote[] {
  if (!fix) return [quote];
  if (fix.quotation === false) return [];
  if (fix.speaker === undefined) return [quote];
  const { start, end, kind } = quote;
  const speaker =
    fix.speaker === null ? {} : { speaker: { name: fix.speaker, kind: fix.kind ?? "person" } };
  return [{ start, end, kind, ...speaker, rule: "fix-file", confidence: 1 }];
}

/** Finds the quotations that contain some words: all of them are searched as one text, with a line for each. */
function searchQuotes(quotes: readonly Quote[], text: string): (words: string) => readonly Quote[] {
  const lines = quotes.map(({ start, end }) => folded(text.slice(start, end)));
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  const all = lines.join("\n");
  return (words) => {
    const sought = folded(words);
    const found: Quote[] = [];
    let n = 0;
    for (let at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, starts[n])) {
      while (n < starts.length && (starts[n] ?? 0) <= at) n++;
      const quote = quotes[n - 1];
      if (quote) found.push(quote);
      if (n >= starts.length) break;
    }
    return found;
  };
}

const folded = (words: string): string => words.normalize("NFC").replace(/\s+/g, " ").trim();
