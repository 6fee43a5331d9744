import type { Article } from "../../model/article.ts";
import type { Quote } from "../../model/quote.ts";
import { phraseFinder } from "./find-phrases.ts";
import type { Fix } from "./fix-schema.ts";

type QuoteFix = NonNullable<Fix["quotes"]>[number];

export type CorrectedQuotes = {
  readonly quotes: readonly Quote[];
  /** Why a correction does not fit: a sentence for each. */
  readonly misfits: readonly string[];
};

/** The article's quotations as its fix file corrects them: with another speaker, or removed. */
export function correctQuotes(
  { quotes, text }: Pick<Article, "quotes" | "text">,
  { quotes: fixes = [] }: Fix,
): CorrectedQuotes {
  if (fixes.length === 0) return { quotes, misfits: [] };
  const misfits: string[] = [];
  const corrected = new Map<Quote, QuoteFix>();
  const quotesWith = quotesByWords(quotes, text, fixes);
  for (const fix of fixes) {
    const saying = quotesWith.get(folded(fix.words)) ?? [];
    // A fix means the quotation in the body, not a headline that repeats it.
    const inBody = saying.filter(({ rule }) => rule !== "headline");
    const meant = inBody.length > 0 ? inBody : saying;
    const [quote] = meant;
    if (meant.length > 1) misfits.push(`“${fix.words}” is in ${meant.length} quotations.`);
    else if (!quote) misfits.push(`There is no quotation with “${fix.words}”.`);
    else corrected.set(quote, fix);
  }
  return { misfits, quotes: quotes.flatMap((quote) => correct(quote, corrected.get(quote))) };
}

/** For the words of each fix, the quotations that hold them. */
function quotesByWords(
  quotes: readonly Quote[],
  text: string,
  fixes: readonly QuoteFix[],
): ReadonlyMap<string, readonly Quote[]> {
  const found = new Map<string, Quote[]>(fixes.map(({ words }) => [folded(words), []]));
  const phrasesIn = phraseFinder(found.keys());
  for (const quote of quotes) {
    for (const words of phrasesIn(folded(text.slice(quote.start, quote.end)))) {
      found.get(words)?.push(quote);
    }
  }
  return found;
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

const folded = (words: string): string => words.normalize("NFC").replace(/\s+/g, " ").trim();
