import type { Nodes, RootContent } from "mdast";
import { HtmlBuilder } from "./html-builder.ts";
import { addText, endElement, startElement } from "./html-tags.ts";
import { type HtmlToken, htmlTokens } from "./html-tokens.ts";
import { isBlock, isWords, spanOf } from "./nodes.ts";
import { offsetsIn } from "./offsets-in.ts";

/**
 * Replaces the HTML in a tree by nodes: paragraphs, headings, lists … as if they were Markdown. Only HTML elements and a few
 * attributes are kept, so that nothing from a seed can run, imitate our pages, or be styled. `text` is the parsed text.
 */
export function resolveHtml(node: Nodes, text: string): void {
  if (!("children" in node)) return;
  for (const child of node.children) resolveHtml(child, text);
  if (!node.children.some(({ type }) => type === "html")) return;
  const end = spanOf(node)?.end ?? text.length;
  const resolved = (holds: "blocks" | "words") => {
    const builder = new HtmlBuilder(holds);
    build(builder, itemsOf(node.children, text), text);
    return builder.finish(end);
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
