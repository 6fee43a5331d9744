import type { Nodes, Parents, RootContent } from "mdast";
import { HtmlBuilder } from "./html-builder.ts";
import { type HtmlKind, htmlKindOf } from "./html-names.ts";
import { addText, endElement, startElement } from "./html-tags.ts";
import { type HtmlToken, htmlTokens } from "./html-tokens.ts";
import { isBlock, isWords, spanOf } from "./nodes.ts";
import { offsetsIn } from "./offsets-in.ts";

/**
 * Replaces the HTML in a tree by nodes: paragraphs, headings, lists … as if they were Markdown. Only HTML elements and a few
 * attributes are kept, so that nothing from a seed can run, imitate our pages, or be styled. `text` is the parsed text.
 * Returns how deeply its tags are nested.
 */
export function resolveHtml(node: Nodes, text: string): number {
  if (!("children" in node)) return 0;
  let nested = 0;
  for (const child of node.children) nested = Math.max(nested, resolveHtml(child, text));
  if (!node.children.some(({ type }) => type === "html")) return nested;
  const items = itemsOf(node.children, text);
  resolveChildren(node, items, text);
  return Math.max(nested, nestingOf(items));
}

function resolveChildren(node: Parents, items: readonly Item[], text: string): void {
  const resolved = (holds: "blocks" | "words") => {
    const builder = new HtmlBuilder(holds);
    build(builder, items, text);
    return builder.finish(spanOf(node)?.end ?? text.length);
  };
  switch (node.type) {
    case "root":
      node.children = [...resolved("blocks")];
      return;
    case "blockquote":
    case "listItem":
    case "footnoteDefinition":
      node.children = resolved("blocks").filter(isBlock);
      return;
    case "paragraph":
    case "heading":
    case "emphasis":
    case "strong":
    case "delete":
    case "link":
    case "linkReference":
    case "tableCell":
      node.children = resolved("words").filter(isWords);
      return;
  }
}

type Item = HtmlToken | { readonly kind: "node"; readonly node: RootContent };

/** The nodes, with each HTML node replaced by its tokens and their offsets in the text. */
const itemsOf = (nodes: readonly RootContent[], text: string): readonly Item[] =>
  nodes.flatMap((node): readonly Item[] => {
    if (node.type !== "html") return [{ kind: "node", node }];
    const offset = offsetsIn(node, text);
    return htmlTokens(node.value).map((token) => ({
      ...token,
      start: offset(token.start),
      end: offset(token.end),
    }));
  });

/** How many tags are open at once, paragraphs and what else ends by itself left aside. */
function nestingOf(items: readonly Item[]): number {
  let open = 0;
  let deepest = 0;
  for (const item of items) {
    if (item.kind !== "start" && item.kind !== "end") continue;
    if (!nesting.has(htmlKindOf(item.name))) continue;
    open = item.kind === "start" ? open + 1 : Math.max(0, open - 1);
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

const nesting: ReadonlySet<HtmlKind | undefined> = new Set([
  "box",
  "boundary",
  "inline",
  "transparent",
] as const);

function build(builder: HtmlBuilder, items: readonly Item[], text: string): void {
  const lastEnds = new Map<string, number>();
  items.forEach((item, i) => {
    if (item.kind === "end") lastEnds.set(item.name, i);
  });
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item?.kind === "node") {
      if (isWords(item.node)) builder.addWords(item.node);
      else builder.addBlock(item.node);
    } else if (item?.kind === "text") addText(builder, item.value, item);
    else if (item?.kind === "end") endElement(builder, item, text);
    else if (item?.kind === "start") {
      const isClosed = (lastEnds.get(item.name) ?? -1) > i;
      if (startElement(builder, { ...item, isClosed }, text)) i = endOf(item.name, items, i);
    }
  }
}

/** The index of the end tag that comes next. */
function endOf(name: string, items: readonly Item[], from: number): number {
  let i = from + 1;
  for (let item = items[i]; item && !(item.kind === "end" && item.name === name); item = items[i])
    i++;
  return i;
}
