import { DomUtils, parseDocument } from "htmlparser2";
import type { Passage, PassageQuote } from "../search/page/snippet.ts";

type Nodes = ReturnType<typeof parseDocument>["children"];
type Node = Nodes[number];
type Element = Extract<Node, { attribs: unknown }>;

const isElement = (node: Node): node is Element => "attribs" in node;

/** The elements that have the passages of an article: the innermost of these. */
const blocks = new Set(["p", "li", "tr", "dt", "dd", "pre", "figcaption", "h2", "h3", "h4", "h5"]);

/** The passages of an article's page, as our template writes them; none if a template of the archive's own writes others. */
export function readPassages(html: string): readonly Passage[] {
  const article = DomUtils.getElementsByTagName("article", parseDocument(html).children, true, 1);
  const passages: Passage[] = [];
  let anchor = "";
  const visit = (node: Node): void => {
    if (!isElement(node) || hasClass(node, "boilerplate")) return;
    if (!blocks.has(node.name) || hasBlocks(node)) {
      for (const child of node.children) visit(child as Node);
      return;
    }
    if (/^p\d+$/.test(node.attribs.id ?? "")) anchor = node.attribs.id ?? "";
    const passage = passageOf(node, anchor);
    if (passage.text !== "") passages.push(passage);
  };
  const body = DomUtils.findOne((element) => hasClass(element, "body"), article);
  if (body) visit(body);
  return passages;
}

const hasClass = ({ attribs }: Element, name: string): boolean =>
  (attribs.class ?? "").split(/\s+/).includes(name);

const hasBlocks = ({ name, children }: Element): boolean =>
  name !== "tr" && DomUtils.existsOne((element) => blocks.has(element.name), children);

/** Links to paragraphs and to footnotes are not text. */
const isUnread = (element: Element): boolean =>
  hasClass(element, "here") ||
  "data-footnote-ref" in element.attribs ||
  "data-footnote-backref" in element.attribs;

/** The text of a block with single spaces, and where its quotations are. */
function passageOf(block: Element, anchor: string): Passage {
  const quotes: PassageQuote[] = [];
  let text = "";
  const add = (node: Node): void => {
    if ("data" in node && node.type === "text") {
      const words = node.data.replace(/\s+/g, " ");
      text += text === "" || text.endsWith(" ") ? words.replace(/^ /, "") : words;
      return;
    }
    if (!isElement(node) || isUnread(node)) return;
    const start = text.length;
    if (/^(?:td|th|br)$/.test(node.name) && text !== "" && !text.endsWith(" ")) text += " ";
    for (const child of node.children) add(child as Node);
    if (hasClass(node, "quote")) {
      const speaker = node.attribs["data-speaker"] ?? "";
      quotes.push({ anchor: node.attribs.id ?? anchor, speaker, start, end: text.length });
    }
  };
  for (const child of block.children) add(child as Node);
  return { anchor, text: text.replace(/ $/, ""), quotes };
}
