import type { BlockContent, Link, Nodes, PhrasingContent, Root, RootContent, Table } from "mdast";
import { visit } from "unist-util-visit";
import { parseTree } from "../../markdown/parse-tree.ts";
import type { Article } from "../../model/article.ts";
import type { Part } from "../../model/part.ts";
import { overlapping } from "../../model/span.ts";
import type { BodyWords } from "./body-words.ts";
import { foldRuns } from "./fold-runs.ts";
import { type NumberedQuote, quotedText, type Stretch } from "./quoted-text.ts";

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
export function markdownBody(
  article: Article,
  quotes: readonly NumberedQuote[],
  words: BodyWords,
): Root {
  const start = article.parts.find((part) => part.role === "front-matter")?.end ?? 0;
  const root = parseTree(article.text.slice(start));
  const head = article.parts.filter((part) => elsewhere.has(part.role));
  const anchored = new Set<number>();
  root.children = root.children.filter((node) => {
    const span = spanOf(node, start);
    return !span || overlapping(head, span).length === 0;
  });
  for (const node of root.children) {
    if (node.type === "heading" && node.depth === 1) node.depth = 2;
  }
  visit(root, "table", alignByClass);
  markQuotes(root, article.text, start, quotes, anchored);
  markParagraphs(root, words);
  markTurns(root, start, article.parts.filter(isTurn));
  const boilerplate = article.parts.filter((part) => part.role === "boilerplate");
  const isBoilerplate = (node: RootContent): boolean => {
    const span = node.type === "paragraph" ? spanOf(node, start) : undefined;
    return span !== undefined && overlapping(boilerplate, span).length > 0;
  };
  root.children = foldRuns(root.children, isBoilerplate, (run) =>
    disclosure(run, words.standingText),
  );
  return root;
}

function markParagraphs(root: Root, words: BodyWords): void {
  const paragraphs = root.children.filter((node) => node.type === "paragraph");
  for (const [i, node] of paragraphs.entries()) {
    node.data = { hProperties: { id: `p${i + 1}` } };
    node.children.push(paragraphMark(i + 1, words));
  }
}

/** The turns of a transcript; their labels stay as the seed marks them. */
function markTurns(root: Root, start: number, turns: readonly Part[]): void {
  for (const node of root.children) {
    const span = node.type === "paragraph" ? spanOf(node, start) : undefined;
    const [turn] = span ? overlapping(turns, span) : [];
    if (!turn) continue;
    const className = turn.asks ? ["turn", "asks"] : ["turn"];
    node.data = { hProperties: { ...node.data?.hProperties, className } };
  }
}

const isTurn = ({ role }: Part): boolean => role === "turn";

/** HTML has no attribute for alignment any more: a cell that is set to the right or the middle has a class. */
function alignByClass(table: Table): void {
  const align = table.align ?? [];
  for (const row of table.children) {
    row.children.forEach((cell, i) => {
      const side = align[i];
      if (side === "right" || side === "center") cell.data = { hProperties: { className: [side] } };
    });
  }
  delete table.align; // short rows would be filled up to its length, in a wide and long table with millions of cells
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
    const inside = span ? overlapping(quotes, span) : [];
    // Where the tree's text is not the seed's (an escape, an entity), it stays whole and the quotation without its mark.
    const plain = child.type === "text" && span && text.slice(span.start, span.end) === child.value;
    if (plain && inside.length > 0) {
      for (const stretch of quotedText(text, span, inside, [], anchored)) {
        children.push(nodeOf(stretch));
      }
    } else {
      markQuotes(child, text, start, inside.length > 0 ? inside : [], anchored);
      children.push(child);
    }
  }
  node.children = children as RootContent[] & typeof node.children;
}

function nodeOf({ words: value, quote }: Stretch): PhrasingContent {
  if (!quote) return { type: "text", value };
  const { className, id, speaker } = quote;
  const hProperties = {
    className: [...className],
    ...(id && { id }),
    // The keyboard comes to it too, and its speaker is shown then.
    ...(speaker && { dataSpeaker: speaker, tabIndex: 0 }),
  };
  return {
    type: "emphasis",
    data: { hName: "span", hProperties },
    children: [{ type: "text", value }],
  };
}

/** A quiet link to the paragraph it stands in. It holds no text, so that a copied paragraph is the article's own words. */
const paragraphMark = (number: number, words: BodyWords): Link => ({
  type: "link",
  url: `#p${number}`,
  data: { hProperties: { className: ["here"], ariaLabel: `${words.paragraph} ${number}` } },
  children: [],
});

/** Markdown's tree knows no disclosure: a block that is written as one. */
const disclosure = (nodes: readonly RootContent[], summary: string): BlockContent => ({
  type: "blockquote",
  data: { hName: "details", hProperties: { className: ["boilerplate"] } },
  children: [
    {
      type: "paragraph",
      data: { hName: "summary" },
      children: [{ type: "text", value: summary }],
    },
    ...nodes.filter((node) => node.type === "paragraph"),
  ],
});

function spanOf(node: Nodes, start: number): { start: number; end: number } | undefined {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  return from === undefined || to === undefined
    ? undefined
    : { start: start + from, end: start + to };
}
