import { hash } from "node:crypto";
import type { Article, Format, SeedPath } from "../model/article.ts";
import { encodingNamed, encodingOf } from "../model/encoding.ts";
import { type Message, messageOf } from "../model/message.ts";
import { canonicalSpeakers } from "../model/people.ts";
import type { Quote } from "../model/quote.ts";
import type { RuleId } from "../model/rules.ts";
import type { ParseSettings } from "../model/settings.ts";
import { correctFields } from "./corrections/correct-fields.ts";
import { correctQuotes } from "./corrections/correct-quotes.ts";
import type { Fix } from "./corrections/fix-schema.ts";
import { type FixFile, misfit, readFix } from "./corrections/read-fix.ts";
import { decode, type StatedEncoding } from "./decode/decode.ts";
import { articlesIn, type SeveralArticles } from "./parse/exports/articles-in.ts";
import { parseArticle } from "./parse/parse-article.ts";
import { findQuotes } from "./quotes/find-quotes.ts";

export type Seed = {
  readonly seed: SeedPath;
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** The digest of the bytes, if it is known. */
  readonly sha256?: string;
  /** Its fix file. */
  readonly fix?: FixFile;
};

export type ReadArticle = {
  readonly sha256: string;
  /** Undefined if the file is not text, or holds several articles; the messages say so. */
  readonly article?: Article;
  readonly messages: readonly Message[];
};

/** A seed whose fields have been read, and whose quotations have not been looked for. */
export type ReadFields = ReadArticle & {
  readonly fix?: { readonly path: string; readonly value: Fix };
};

/** Reads one seed: its bytes, text, fields and quotations, with the corrections of its fix file and the names of people.yaml. */
export const readArticle = async (seed: Seed, settings: ParseSettings): Promise<ReadArticle> =>
  readQuotes(await readFields(seed, settings), settings);

/** The first half of {@link readArticle}. */
export async function readFields(
  { seed, format, bytes, sha256 = hash("sha256", bytes), fix }: Seed,
  settings: ParseSettings,
): Promise<ReadFields> {
  const fixed = fix && readFix(fix, seed);
  const decoded = await decode(bytes, statedEncoding(seed, fixed?.value, settings));
  if (!decoded.value) {
    return { sha256, messages: [...decoded.messages, ...(fixed?.messages ?? [])] };
  }
  // A fix file that gives the headline means that the file is one article.
  const several = fixed?.value.headline == null ? articlesIn(decoded.value.text) : undefined;
  if (several) {
    const messages = [...decoded.messages, manyArticles(several), ...(fixed?.messages ?? [])];
    return { sha256, messages };
  }
  const parsed = await parseArticle({ seed, sha256, format, ...decoded.value }, settings);
  const article = fixed ? correctFields(parsed.value, fixed.value) : parsed.value;
  return {
    sha256,
    article,
    messages: [
      ...decoded.messages,
      ...parsed.messages.filter(isStillTrue(article, fixed?.value)),
      ...(fixed?.messages ?? []),
    ],
    ...(fix && fixed && { fix: { path: fix.path, value: fixed.value } }),
  };
}

/** The second half: quotations are found by the language, which a fix file may have corrected. */
export function readQuotes(
  { sha256, article, messages, fix }: ReadFields,
  settings: ParseSettings,
): ReadArticle {
  if (!article) return { sha256, messages };
  const found = { ...article, quotes: findQuotes(article) };
  const { quotes, misfits } = fix
    ? correctQuotes(found, fix.value)
    : { quotes: found.quotes, misfits: [] };
  return {
    sha256,
    article: { ...article, quotes: named(quotes, article.seed, settings) },
    messages: [
      ...messages,
      ...misfits.map((reason) => misfit(fix?.path ?? "", article.seed, reason)),
    ],
  };
}

function statedEncoding(
  seed: SeedPath,
  fix: Fix | undefined,
  { encoding = [] }: ParseSettings,
): StatedEncoding {
  const certain = fix?.encoding === undefined ? undefined : encodingNamed(fix.encoding);
  const unlessUnicode = encodingOf(seed, encoding);
  return { ...(certain && { certain }), ...(unlessUnicode && { unlessUnicode }) };
}

function manyArticles({ layout, articles }: SeveralArticles): Message {
  const reason = `The file holds ${articles.length} articles (${layout}). It is not published as one.`;
  return messageOf("many-articles", reason);
}

/** Drops messages about facts that a fix file has corrected. */
const isStillTrue =
  (article: Article, fix: Fix | undefined) =>
  (message: Message): boolean =>
    !(
      (fix?.date !== undefined && message.rule.startsWith("date-")) ||
      (fix?.status !== undefined && rulesOfStatus.has(message.rule)) ||
      (article.lang.certainty === "corrected" && message.rule.startsWith("language-")) ||
      (article.headline?.certainty === "corrected" && message.rule === "headline-missing")
    );

const rulesOfStatus: ReadonlySet<RuleId> = new Set([
  "withheld",
  "withheld-by-day",
  "withheld-in-doubt",
  "status-unknown",
]);

function named(
  quotes: readonly Quote[],
  seed: SeedPath,
  { people = [] }: ParseSettings,
): readonly Quote[] {
  const canonical = canonicalSpeakers(people, seed);
  return quotes.map((quote) =>
    quote.speaker ? { ...quote, speaker: canonical(quote.speaker) } : quote,
  );
}
