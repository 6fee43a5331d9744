import type { Article } from "./article.ts";
import { displayText } from "./display-text.ts";
import type { Part, Role } from "./part.ts";
import type { Span } from "./span.ts";

/** The parts that hold an article's own words. The head has fields of its own; boilerplate and sign-offs are the paper's or the agency's. */
const ownWords: ReadonlySet<Role> = new Set([
  "paragraph",
  "turn",
  "subhead",
  "list",
  "table",
  "caption",
  "note",
]);

/** The body of an article as text, a string for each paragraph. A list has a line for each item; a table keeps the seed's layout. */
export const bodyOf = (article: Article): readonly string[] =>
  article.parts
    .filter(({ role }) => ownWords.has(role))
    .map((part) => textOf(article, part))
    .filter((text) => text !== "");

function textOf(article: Article, part: Part): string {
  if (part.role === "table") return article.text.slice(part.start, part.end).trimEnd();
  if (part.role !== "list") return displayText(article, part);
  return linesOf(article.text, part)
    .map((line) => displayText(article, line))
    .filter((line) => line !== "")
    .join("\n");
}

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}
