import type { Article } from "../model/article.ts";
import { isProse } from "../model/part.ts";
import type { Quote } from "../model/quote.ts";

/** The quotations of an article, in order, with who said them where the text says so. */
export function findQuotes(
  article: Pick<Article, "text" | "prose" | "parts" | "lang">,
): readonly Quote[] {
  const text = article.prose ?? article.text;
  return article.parts.filter(isProse).flatMap((part) =>
    [...text.slice(part.start, part.end).matchAll(/“[^“”]*”|"[^"]*"/g)].map((match) => ({
      start: part.start + match.index,
      end: part.start + match.index + match[0].length,
      kind: "direct" as const,
      rule: "none",
      confidence: 0.5,
    })),
  );
}
