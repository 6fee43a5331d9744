import type { BlockContent, Link, Nodes, PhrasingContent, Root, RootContent, Table } from "mdast";
import { visit } from "unist-util-visit";
import { markdownTree } from "../../markdown/markdown-tree.ts";
import { spanOf } from "../../markdown/nodes.ts";
import type { Article } from "../../model/article.ts";
import { markup } from "../../model/display-text.ts";
import type { Part } from "../../model/part.ts";
import { overlapping, type Span } from "../../model/span.ts";
import { applyLinks, type PageLinks } from "./apply-links.ts";
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

export type BodyOptions = {
  readonly quotes: readonly NumberedQuote[];
  readonly words: BodyWords;
  readonly links: PageLinks;
};

/** The body of a Markdown article as its tree, its head taken off, quotations in spans of their own. */
export function markdownBody(
  article: Article,
  prose: string,
  { quotes, words, links }: BodyOptions,
): Root {
  const start = article.parts.find((part) => part.role === "front-matter")?.end ?? 0;
  const { root } = markdownTree(article.text.slice(start));
  const partsOf = (node: RootContent): readonly Part[] => {
    const span = spanOf(node);
    return span
      ? overlapping(article.parts, { start: start + span.start, end: start + span.end })
      : [];
  };
  root.children = root.children.filter((node) => !partsOf(node).some(isElsewhere));
  for (const node of root.children) {
    if (node.type === "heading" && node.depth === 1) node.depth = 2;
  }
  applyLinks(root, links);
  visit(root, "table", alignByClass);
  markQuotes(root, { prose, start, anchored: new Set() }, quotes);
  markParagraphs(root, partsOf);
  const isBoilerplate = (node: RootContent): boolean =>
    node.type === "paragraph" && partsOf(node).some(({ role }) => role === "boilerplate");
  root.children = foldRuns(root.children, isBoilerplate, (run) =>
    disclosure(run, words.standingText),
  );
  return root;
}

const isElsewhere = ({ role }: Part): boolean => elsewhere.has(role);

function markParagraphs(root: Root, partsOf: (node: RootContent) => readonly Part[]): void {
  const paragraphs = root.children.filter((node) => node.type === "paragraph");
  for (const [i, node] of paragraphs.entries()) {
    const className = partsOf(node).flatMap(classesOf);
    const id = `p${i + 1}`;
    const given = node.data?.hProperties?.id;
    node.data = { hProperties: { id, ...(className.length > 0 && { className }) } };
    if (given) node.children.unshift(anchor(given));
    node.children.push(paragraphMark(i + 1));
  }
}

function classesOf({ role, asks, figures }: Part): readonly string[] {
  if (figures) return ["figures"];
  if (role === "turn") return asks ? ["turn", "asks"] : ["turn"];
  return role === "caption" || role === "note" || role === "sign-off" ? [role] : [];
}

/** The id that the seed gives a paragraph, in addition to ours. */
const anchor = (id: string): PhrasingContent => ({
  type: "htmlElement",
  data: { hName: "span", hProperties: { id } },
  children: [],
});

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

type Marking = {
  readonly prose: string;
  /** Where the tree begins in it. */
  readonly start: number;
  /** The quotations that have their anchor. */
  readonly anchored: Set<number>;
};

function markQuotes(node: Nodes, marking: Marking, quotes: readonly NumberedQuote[]): void {
  if (!("children" in node)) return;
  const children: Nodes[] = [];
  for (const child of node.children) {
    const inTree = spanOf(child);
    const { prose, start, anchored } = marking;
    const span = inTree && { start: start + inTree.start, end: start + inTree.end };
    const inside = span ? overlapping(quotes, span) : [];
    if (child.type === "text" && span && inside.length > 0 && isAsIn(prose, span, child.value)) {
      for (const stretch of quotedText(prose, span, inside, [], anchored)) {
        children.push(nodeOf(stretch));
      }
    } else {
      markQuotes(child, marking, inside);
      children.push(child);
    }
  }
  node.children = children as RootContent[] & typeof node.children;
}

/** Whether a node has the same words as the prose; if not, it is not changed, and its quotation is not marked. */
const isAsIn = (prose: string, { start, end }: Span, value: string): boolean =>
  folded(prose.slice(start, end).replaceAll(markup, "")) === folded(value);

const folded = (words: string): string => words.replace(/\s+/g, " ");

function nodeOf({ words: value, quote }: Stretch): PhrasingContent {
  if (!quote) return { type: "text", value };
  const { className, id, speaker } = quote;
  const hProperties = {
    className: [...className],
    ...(id && { id }),
    ...(speaker && { dataSpeaker: speaker }),
  };
  return {
    type: "emphasis",
    data: { hName: "span", hProperties },
    children: [{ type: "text", value }],
  };
}

/** As in a text's body: without words, and passed over by the keyboard and screen readers. */
const paragraphMark = (number: number): Link => ({
  type: "link",
  url: `#p${number}`,
  data: { hProperties: { className: ["here"], tabIndex: -1, ariaHidden: "true" } },
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
