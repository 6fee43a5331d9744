import type { BlockContent, PhrasingContent, Root } from "mdast";
import type { Article } from "../../model/article.ts";
import type { Part } from "../../model/part.ts";
import type { Span } from "../../model/span.ts";
import { type NumberedQuote, quotedText } from "./quoted-text.ts";

/** The body of a plain-text article as a Markdown tree, made part by part: its text never meets a Markdown parser. */
export function textBody(article: Article, quotes: readonly NumberedQuote[]): Root {
  const anchored = new Set<number>();
  let paragraph = 0;
  const inline = (part: Part, span: Span = part): PhrasingContent[] =>
    quotedText(article.text, span, quotes, part.cuts ?? [], anchored);
  const children = article.parts.flatMap((part): BlockContent[] => {
    switch (part.role) {
      case "paragraph":
        return [paragraphNode(inline(part), { id: `p${++paragraph}` })];
      case "dateline":
        return [];
      case "subhead":
        return [{ type: "heading", depth: subheadDepth(part.level), children: inline(part) }];
      case "list":
        return [listNode(linesOf(article.text, part).map((line) => inline(part, line)))];
      case "table":
        return [verbatimNode(article.text.slice(part.start, part.end))];
      case "break":
        return [{ type: "thematicBreak" }];
      case "caption":
      case "note":
      case "boilerplate":
      case "sign-off":
        return [paragraphNode(inline(part), { className: [part.role] })];
      case "date":
      case "kicker":
      case "headline":
      case "deck":
      case "byline":
      case "front-matter":
        return [];
      default:
        return part.role satisfies never;
    }
  });
  return { type: "root", children: withDatelines(article, children) };
}

const paragraphNode = (
  children: PhrasingContent[],
  hProperties: { id?: string; className?: string[] },
): BlockContent => ({ type: "paragraph", data: { hProperties }, children });

const listNode = (items: readonly PhrasingContent[][]): BlockContent => ({
  type: "list",
  spread: false,
  children: items.map((children) => ({
    type: "listItem",
    spread: false,
    children: [{ type: "paragraph", children }],
  })),
});

const verbatimNode = (value: string): BlockContent => ({ type: "code", value });

const subheadDepth = (level = 2): 2 | 3 | 4 | 5 | 6 =>
  level <= 2 ? 2 : level === 3 ? 3 : level === 4 ? 4 : level === 5 ? 5 : 6;

/** The lines of a list's text without their bullets. */
function linesOf(text: string, part: Part): readonly Span[] {
  const lines: Span[] = [];
  const pattern = /[^\r\n]+/g;
  pattern.lastIndex = part.start;
  for (
    let match = pattern.exec(text);
    match && match.index < part.end;
    match = pattern.exec(text)
  ) {
    const end = Math.min(part.end, match.index + match[0].length);
    const bullet = /^\s*(?:[-*•–—‣◦·]|\d{1,3}[.)])\s+/.exec(match[0])?.[0].length ?? 0;
    if (match[0].trim() !== "") lines.push({ start: match.index + bullet, end });
  }
  return lines;
}

/** Prints the dateline at the head of the first paragraph, where the newspaper had it. */
function withDatelines(article: Article, children: BlockContent[]): BlockContent[] {
  const dateline = article.parts.find((part) => part.role === "dateline");
  const first = children.find((node) => node.type === "paragraph");
  if (!dateline || !first) return children;
  const value = article.text.slice(dateline.start, dateline.end).replace(/\s+/g, " ").trim();
  first.children.unshift(
    {
      type: "emphasis",
      data: { hName: "span", hProperties: { className: ["dateline"] } },
      children: [{ type: "text", value }],
    },
    { type: "text", value: " " },
  );
  return children;
}
