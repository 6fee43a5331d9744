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
  for (const fix of fixes) {
    const words = folded(fix.words);
    const saying = quotes.filter(({ start, end }) =>
      folded(text.slice(start, end)).includes(words),
    );
    // A headline that quotes the body again is not what a fix means.
    const inBody = saying.filter(({ rule }) => rule !== "headline");
    const meant = inBody.length > 0 ? inBody : saying;
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

const folded = (words: string): string => words.normalize("NFC").replace(/\s+/g, " ").trim();
