import type { Article } from "../../model/article.ts";
import type { Html } from "../view-types/html.ts";
import type { PageLinks } from "./apply-links.ts";
import type { BodyWords } from "./body-words.ts";
import type { NumberedQuote } from "./quoted-text.ts";
import { textBody } from "./text-body.ts";

/**
 * The article's body as HTML: paragraphs `#p1` …, quotations `span.quote#q1` …, nothing in it that could run. What renders Markdown is
 * loaded for the first Markdown article: it is a third of the code that rendering needs.
 */
export async function bodyHtml(
  article: Article,
  words: BodyWords,
  links: PageLinks = new Map(),
): Promise<Html> {
  const quotes = numbered(article);
  // Markdown that was too hard to parse has no prose apart from its text, and is shown as plain text.
  if (article.prose === undefined) return textBody(article, quotes, words) as Html;
  const { markdownHtml } = await import("./markdown-html.ts");
  return markdownHtml(article, article.prose, { quotes, words, links });
}

/** A speaker of several quotations in a row is named once in the margin. */
function numbered({ quotes }: Article): readonly NumberedQuote[] {
  return quotes.map(({ start, end, speaker: said, rule }, i) => {
    // A turn has its label in the margin.
    const speaker = rule === "turn" || said?.hidden ? undefined : said;
    const goesOn =
      speaker && quotes[i - 1]?.speaker?.name === speaker.name ? (true as const) : undefined;
    return {
      start,
      end,
      number: i + 1,
      ...(speaker && { speaker: speaker.name }),
      ...(goesOn && { goesOn }),
    };
  });
}
