import type {
  BlockContent,
  DefinitionContent,
  Node,
  Nodes,
  PhrasingContent,
  RootContent,
} from "mdast";
import type { Span } from "../model/span.ts";

/** An HTML element without a Markdown form: `sub`, `figure`, `td` … Its name and its attributes are harmless. */
interface HtmlElement extends Node {
  type: "htmlElement";
  data: { hName: string; hProperties: Record<string, string | number> };
  children: RootContent[];
}

declare module "mdast" {
  interface RootContentMap {
    htmlElement: HtmlElement;
  }
  interface BlockContentMap {
    htmlElement: HtmlElement;
  }
  interface PhrasingContentMap {
    htmlElement: HtmlElement;
  }
}

type Block = BlockContent | DefinitionContent;

const words: ReadonlySet<string> = new Set<PhrasingContent["type"]>([
  "break",
  "delete",
  "emphasis",
  "footnoteReference",
  "html",
  "image",
  "imageReference",
  "inlineCode",
  "link",
  "linkReference",
  "strong",
  "text",
]);

const parts: ReadonlySet<string> = new Set(["listItem", "tableRow", "tableCell", "yaml", "root"]);

/** An HTML element counts both as words and as a block. */
export const isWords = (node: Nodes): node is PhrasingContent =>
  words.has(node.type) || node.type === "htmlElement";

export const isBlock = (node: Nodes): node is Block =>
  !words.has(node.type) && !parts.has(node.type);

/** The span of a node in the parsed text. */
export function spanOf(node: Nodes): Span | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

export type Position = NonNullable<Nodes["position"]>;

/** A position with valid offsets only. */
export const positionOf = ({ start, end }: Span): Position => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});

/** The words of a node and its descendants. */
export const wordsOf = (node: Nodes): string =>
  node.type === "text" || node.type === "inlineCode"
    ? node.value
    : "children" in node
      ? node.children.map(wordsOf).join("")
      : "";

/** Calls a function with a node and every node in it. */
export function eachNode(node: Nodes, task: (node: Nodes) => void): void {
  task(node);
  if ("children" in node) for (const child of node.children) eachNode(child, task);
}
