import type { Article } from "./article.ts";
import { overlapping, type Span } from "./span.ts";

/** The character that replaces markup in an article's masked text. */
export const markup = "\u2060";

/** The words of a span as a reader sees them: no markup, resolved hyphens joined, white space folded. */
export function displayText(
  article: Pick<Article, "text" | "prose" | "parts">,
  span: Span,
): string {
  const text = withoutCuts(article, span);
  if (isShownAsIs(text)) return text.trim();
  return text
    .replace(/[\u2060\u00ad\u200b\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** True for most text: one line, no markup, no invisible characters. */
const isShownAsIs = (text: string): boolean => !/[\u2060\u00ad\u200b\ufeff]|[^\S ]| {2}/.test(text);

function withoutCuts(
  { text, prose, parts }: Pick<Article, "text" | "prose" | "parts">,
  span: Span,
) {
  const source = prose ?? text;
  let out = "";
  let from = span.start;
  for (const { cuts = [] } of overlapping(parts, span)) {
    for (const cut of overlapping(cuts, span)) {
      if (cut.start < from || cut.end > span.end) continue;
      out += source.slice(from, cut.start);
      from = cut.end;
    }
  }
  return out + source.slice(from, span.end);
}
