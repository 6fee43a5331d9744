import { createHash } from "node:crypto";
import type { Article, Format, SeedPath } from "./model/article.ts";
import type { Message } from "./model/message.ts";
import type { ParseSettings } from "./model/settings.ts";
import { parseArticle } from "./parse/parse-article.ts";
import { findQuotes } from "./quotes/find-quotes.ts";
import { decode } from "./read/decode.ts";

export type Seed = {
  readonly seed: SeedPath;
  readonly format: Format;
  readonly bytes: Uint8Array;
};

export type ParsedSeed = {
  readonly sha256: string;
  /** Undefined when the file is no text; the messages say what it is. */
  readonly article?: Article;
  readonly messages: readonly Message[];
};

/** One seed all the way: bytes, text, article, quotations. */
export function parseSeed({ seed, format, bytes }: Seed, settings: ParseSettings): ParsedSeed {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const decoded = decode(bytes);
  if (!decoded.value) return { sha256, messages: decoded.messages };
  const parsed = parseArticle({ seed, sha256, format, ...decoded.value }, settings);
  return {
    sha256,
    article: { ...parsed.value, quotes: findQuotes(parsed.value) },
    messages: [...decoded.messages, ...parsed.messages],
  };
}
