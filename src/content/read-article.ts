import { hash } from "node:crypto";
import type { Article, Format, SeedPath } from "../model/article.ts";
import type { Message } from "../model/message.ts";
import { canonicalSpeaker } from "../model/people.ts";
import type { Quote } from "../model/quote.ts";
import type { ParseSettings } from "../model/settings.ts";
import { correctFields } from "./corrections/correct-fields.ts";
import { correctQuotes } from "./corrections/correct-quotes.ts";
import type { Fix } from "./corrections/fix-schema.ts";
import { type FixFile, misfit, readFix } from "./corrections/read-fix.ts";
import { decode } from "./decode/decode.ts";
import { parseArticle } from "./parse/parse-article.ts";
import { findQuotes } from "./quotes/find-quotes.ts";

export type Seed = {
  readonly seed: SeedPath;
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** The fix file that stands beside it. */
  readonly fix?: FixFile;
};

export type ReadArticle = {
  readonly sha256: string;
  /** Undefined when the file is no text; the messages say what it is. */
  readonly article?: Article;
  readonly messages: readonly Message[];
};

/** One seed all the way: bytes, text, article, quotations, and what its fix file and people.yaml say. */
export async function readArticle(
  { seed, format, bytes, fix }: Seed,
  settings: ParseSettings,
): Promise<ReadArticle> {
  const sha256 = hash("sha256", bytes);
  const decoded = decode(bytes);
  if (!decoded.value) return { sha256, messages: decoded.messages };
  const parsed = await parseArticle({ seed, sha256, format, ...decoded.value }, settings);
  const fixed = fix && readFix(fix, seed);
  // The fields first: a corrected language is the one that quotations are found by.
  const corrected = fixed ? correctFields(parsed.value, fixed.value) : parsed.value;
  const found = { ...corrected, quotes: findQuotes(corrected) };
  const { quotes, misfits } = fixed
    ? correctQuotes(found, fixed.value)
    : { quotes: found.quotes, misfits: [] };
  const article = { ...corrected, quotes: named(quotes, seed, settings) };
  return {
    sha256,
    article,
    messages: [
      ...decoded.messages,
      ...parsed.messages.filter(stands(article, fixed?.value)),
      ...(fixed?.messages ?? []),
      ...misfits.map((reason) => misfit(fix?.path ?? "", seed, reason)),
    ],
  };
}

/** What a fix file has set right is no longer to be complained of. */
const stands =
  (article: Article, fix: Fix | undefined) =>
  (message: Message): boolean =>
    !(
      (fix?.date !== undefined && message.rule.startsWith("date-")) ||
      (article.lang.certainty === "corrected" && message.rule === "language-detected") ||
      (article.headline?.certainty === "corrected" && message.rule === "headline-missing")
    );

const named = (
  quotes: readonly Quote[],
  seed: SeedPath,
  { people = [] }: ParseSettings,
): readonly Quote[] =>
  quotes.map((quote) =>
    quote.speaker ? { ...quote, speaker: canonicalSpeaker(quote.speaker, people, seed) } : quote,
  );
