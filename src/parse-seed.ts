import { createHash } from "node:crypto";
import type { Article, Format, SeedPath } from "./model/article.ts";
import type { Outcome } from "./model/message.ts";
import type { ParseSettings } from "./model/settings.ts";
import { parseArticle } from "./parse/parse-article.ts";
import { findQuotes } from "./quotes/find-quotes.ts";
import { decode } from "./read/decode.ts";

export type Seed = {
  readonly seed: SeedPath;
  readonly format: Format;
  readonly bytes: Uint8Array;
};

/** One seed all the way: bytes, text, article, quotations. Undefined, with the reason, when it is no text. */
export function parseSeed(
  { seed, format, bytes }: Seed,
  settings: ParseSettings,
): Outcome<Article | undefined> {
  const decoded = decode(bytes);
  if (!decoded.value) return { value: undefined, messages: decoded.messages };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const parsed = parseArticle({ seed, sha256, format, ...decoded.value }, settings);
  return {
    value: { ...parsed.value, quotes: findQuotes(parsed.value) },
    messages: [...decoded.messages, ...parsed.messages],
  };
}
