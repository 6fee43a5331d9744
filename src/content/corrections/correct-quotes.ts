import type { Article } from "../../model/article.ts";
import type { Quote } from "../../model/quote.ts";
import { type Utterance, utterancesOf } from "../../model/utterance.ts";
import { phraseFinder } from "./find-phrases.ts";
import type { Fix } from "./fix-schema.ts";

type QuoteFix = NonNullable<Fix["quotes"]>[number];

export type CorrectedQuotes = {
  readonly quotes: readonly Quote[];
  /** One sentence for each correction that does not fit, with the reason. */
  readonly misfits: readonly string[];
};

/** Applies the fix file to the article's quotations: changes their speakers, or removes them. */
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
  return {
    misfits,
    quotes: utterancesOf(quotes).flatMap((utterance) => correctUtterance(utterance, corrected)),
  };
}

/** The quotations that contain the words of each fix. */
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

/** A speaker that is given for one half of a statement is meant for all of it, except for a half with a correction of its own. */
function correctUtterance(
  { quotes }: Utterance,
  corrected: ReadonlyMap<Quote, QuoteFix>,
): readonly Quote[] {
  const speakerFix = quotes
    .map((quote) => corrected.get(quote))
    .find((fix) => fix?.speaker !== undefined);
  const kept: Quote[] = [];
  for (const quote of quotes) {
    const fixed = correct(quote, corrected.get(quote) ?? speakerFix);
    const before = kept.at(-1);
    if (fixed) kept.push(before && isSame(before, fixed) ? { ...fixed, continues: true } : fixed);
  }
  return kept;
}

const isSame = (a: Quote, b: Quote): boolean =>
  a.speaker?.name === b.speaker?.name && a.speaker?.kind === b.speaker?.kind;

/** Undefined if the fix file says that it is not a quotation. */
function correct({ continues: _, ...quote }: Quote, fix: QuoteFix | undefined): Quote | undefined {
  if (fix?.quotation === false) return undefined;
  if (fix?.speaker === undefined) return quote;
  const { start, end, kind } = quote;
  const speaker =
    fix.speaker === null ? {} : { speaker: { name: fix.speaker, kind: fix.kind ?? "person" } };
  return { start, end, kind, ...speaker, rule: "fix-file", confidence: 1 };
}

const folded = (words: string): string => words.normalize("NFC").replace(/\s+/g, " ").trim();
