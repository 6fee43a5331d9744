import type { ListItem, PhrasingContent, RootContent } from "mdast";
import { idPrefix } from "../model/anchor.ts";
import type { Span } from "../model/span.ts";
import type { Attributes } from "./html-tokens.ts";
import { isBlock, isWords, type Position, positionOf } from "./nodes.ts";

/** An HTML element as the matching Markdown node, otherwise as a node with its own name. Only harmless attributes are kept. */
export function elementNode(
  name: string,
  attributes: Attributes,
  children: RootContent[],
  span: Span,
): RootContent {
  const position = positionOf(span);
  const id = attributes.get("id") ?? (name === "a" ? attributes.get("name") : undefined);
  const data = { hProperties: id ? { id: `${idPrefix}${id}` } : noProperties };
  const words = { data, position, children: children.filter(isWords) };
  const blocks = { data, position, children: children.filter(isBlock) };
  switch (name) {
    case "p":
      return { type: "paragraph", ...words };
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return { type: "heading", depth: depths[name], ...words };
    case "b":
    case "strong":
      return { type: "strong", ...words };
    case "i":
    case "em":
      return { type: "emphasis", ...words };
    case "s":
    case "strike":
    case "del":
      return { type: "delete", ...words };
    case "a":
      return linkNode(attributes, words);
    case "blockquote":
      return { type: "blockquote", ...blocks };
    case "ul":
    case "menu":
    case "ol": {
      const start = Number.parseInt(attributes.get("start") ?? "1", 10);
      const ordered = name === "ol";
      return {
        type: "list",
        data,
        position,
        ordered,
        ...(ordered && Math.abs(start) < 1_000_000 && { start }),
        spread: false,
        children: children.map(asItem),
      };
    }
    case "li":
      return { type: "listItem", spread: false, ...blocks };
    default:
      return {
        type: "htmlElement",
        data: { hName: name, hProperties: { ...data.hProperties, ...cellSpan(attributes) } },
        position,
        children,
      };
  }
}

const noProperties: Record<string, string | number> = {};

const depths = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 } as const;

type Words = {
  readonly data: { hProperties: Record<string, string | number> };
  readonly position: Position;
  readonly children: PhrasingContent[];
};

/** Without an address it is only the target of a link. */
function linkNode(attributes: Attributes, words: Words): RootContent {
  const url = attributes.get("href");
  const title = attributes.get("title") ?? null;
  return url === undefined
    ? { type: "htmlElement", ...words, data: { hName: "span", ...words.data } }
    : { type: "link", url, title, ...words };
}

/** A list has only items, so other nodes in it become items. */
const asItem = (node: RootContent): ListItem =>
  node.type === "listItem"
    ? node
    : { type: "listItem", spread: false, children: [node].filter(isBlock) };

function cellSpan(attributes: Attributes): Record<string, number> {
  const spans: Record<string, number> = {};
  for (const [name, property] of [
    ["colspan", "colSpan"],
    ["rowspan", "rowSpan"],
  ] as const) {
    const number = Number.parseInt(attributes.get(name) ?? "", 10);
    if (number > 1 && number <= 100) spans[property] = number;
  }
  return spans;
}
