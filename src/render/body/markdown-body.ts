import type { Nodes, Root, RootContent, Table } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Article } from "../../model/article.ts";
import type { Part } from "../../model/part.ts";
import { overlaps } from "../../model/span.ts";
import { type NumberedQuote, quotedText } from "./quoted-text.ts";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Parts that the page shows elsewhere than in the body. */
const elsewhere = new Set<Part["role"]>([
  "front-matter",
  "headline",
  "date",
  "kicker",
  "deck",
  "byline",
]);

/** The body of a Markdown article as its tree, its head taken off, quotations in spans of their own. */
export function markdownBody(article: Article, quotes: readonly NumberedQuote[]): Root {
  const start = article.parts.find((part) => part.role === "front-matter")?.end ?? 0;
  const root = parser.parse(article.text.slice(start));
  const head = article.parts.filter((part) => elsewhere.has(part.role));
  const anchored = new Set<number>();
  let paragraph = 0;
  root.children = root.children.filter((node) => {
    const span = spanOf(node, start);
    return !span || !head.some((part) => overlaps(part, span));
  });
  for (const node of root.children) {
    if (node.type === "paragraph") node.data = { hProperties: { id: `p${++paragraph}` } };
    if (node.type === "heading" && node.depth === 1) node.depth = 2;
  }
  visit(root, "table", alignByClass);
  markQuotes(root, article.text, start, quotes, anchored);
  return root;
}

/** HTML has no attribute for it any more: a column set to the right or the middle is a class of its cells. */
function alignByClass(table: Table): void {
  const align = table.align ?? [];
  for (const row of table.children) {
    row.children.forEach((cell, i) => {
      const side = align[i];
      if (side === "right" || side === "center") cell.data = { hProperties: { className: [side] } };
    });
  }
  table.align = align.map(() => null); // its length is the number of columns
}

function markQuotes(
  node: Nodes,
  text: string,
  start: number,
  quotes: readonly NumberedQuote[],
  anchored: Set<number>,
): void {
  if (!("children" in node)) return;
  const children: Nodes[] = [];
  for (const child of node.children) {
    const span = spanOf(child, start);
    const inside = span ? quotes.filter((quote) => overlaps(quote, span)) : [];
    // Where the tree's text is not the seed's (an escape, an entity), it stays whole and the quotation without its mark.
    const plain = child.type === "text" && span && text.slice(span.start, span.end) === child.value;
    if (plain && inside.length > 0) children.push(...quotedText(text, span, inside, [], anchored));
    else {
      markQuotes(child, text, start, inside.length > 0 ? inside : [], anchored);
      children.push(child);
    }
  }
  node.children = children as RootContent[] & typeof node.children;
}

function spanOf(node: Nodes, start: number): { start: number; end: number } | undefined {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  return from === undefined || to === undefined
    ? undefined
    : { start: start + from, end: start + to };
}
