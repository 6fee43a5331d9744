import type {
  BlockContent,
  DefinitionContent,
  Node,
  Nodes,
  PhrasingContent,
  RootContent,
} from "mdast";
import type { Span } from "../model/span.ts";

/** An element of HTML that Markdown has no form for: `sub`, `figure`, `td` … Its name and its attributes are harmless ones. */
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

/** An HTML element can be among words and among blocks. */
export const isWords = (node: Nodes): node is PhrasingContent =>
  words.has(node.type) || node.type === "htmlElement";

export const isBlock = (node: Nodes): node is Block =>
  !words.has(node.type) && !parts.has(node.type);

/** Where a node is in the text that was parsed. */
export function spanOf(node: Nodes): Span | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

export type Position = NonNullable<Nodes["position"]>;

/** A position of which only the offsets count. */
export const positionOf = ({ start, end }: Span): Position => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});

/** The words of a node and of all that is in it. */
export const wordsOf = (node: Nodes): string =>
  node.type === "text" || node.type === "inlineCode"
    ? node.value
    : "children" in node
      ? node.children.map(wordsOf).join("")
      : "";
