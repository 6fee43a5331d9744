import type { RootContent } from "mdast";
import { elementNode } from "./element-node.ts";
import type { Attributes } from "./html-tokens.ts";
import { positionOf, spanOf } from "./nodes.ts";

/** Only blocks (loose words get a paragraph), only words, or either. */
export type Holds = "blocks" | "words" | "either";

type OpenElement = {
  readonly name: string;
  readonly holds: Holds;
  readonly attributes: Attributes;
  readonly start: number;
  readonly children: RootContent[];
};

/** Elements nested more deeply lose their tags but keep their content. */
export const deepestHtml = 50;

const none: Attributes = new Map();

/** An end tag inside one of these never closes an element outside it. */
const cells = new Set(["td", "th", "li", "dd", "dt", "table", "figure", "details", "blockquote"]);

/**
 * Builds nodes from blocks, words and tags, on a stack of open elements. Unlike in a browser, the time is linear whatever is left
 * open, and every tag takes effect only inside its block.
 */
export class HtmlBuilder {
  readonly #stack: OpenElement[];

  constructor(holds: "blocks" | "words") {
    this.#stack = [{ name: "", holds, attributes: none, start: 0, children: [] }];
  }

  /** Returns all nodes; open elements are closed at `end`. */
  finish(end: number): readonly RootContent[] {
    this.#closeTo(1, end);
    return this.#top.children;
  }

  addWords(node: RootContent): void {
    const span = spanOf(node);
    if (this.#top.holds === "blocks") {
      if (node.type === "text" && node.value.trim() === "") return;
      this.#open("p", "words", none, span?.start ?? 0);
    }
    const before = this.#top.children.at(-1);
    if (node.type === "text" && before?.type === "text" && before.position && span) {
      before.value += node.value;
      before.position = positionOf({ start: before.position.start.offset ?? 0, end: span.end });
    } else this.#top.children.push(node);
  }

  addBlock(node: RootContent): void {
    this.divide(spanOf(node)?.start ?? 0);
    if (this.#top.holds !== "words") this.#top.children.push(node);
  }

  /** Ends the open paragraph or heading; among words that cannot contain blocks, ends the line. */
  divide(at: number): void {
    const words = this.#lastIndex(({ holds }) => holds !== "words") + 1;
    const before = this.#top.children.at(-1);
    if (words > 0) this.#closeTo(words, at);
    else if (before && before.type !== "break")
      this.#top.children.push({ type: "break", position: positionOf({ start: at, end: at }) });
  }

  /** Opens a block if one is allowed here; otherwise only divides. */
  openBlock(name: string, holds: Holds, attributes: Attributes, at: number): void {
    this.divide(at);
    if (this.#top.holds !== "words") this.#open(name, holds, attributes, at);
  }

  openWords(name: string, attributes: Attributes, at: number): void {
    if (name === "a") this.close("a", at);
    if (this.#top.holds === "blocks") this.#open("p", "words", none, at);
    this.#open(name, "words", attributes, at);
  }

  /** Opens an element that belongs in a box, like a cell in a row, in the nearest such box; without one, only divides. */
  openInside(
    name: string,
    { boxes, holds }: { readonly boxes: readonly string[]; readonly holds: Holds },
    attributes: Attributes,
    at: number,
  ): void {
    const box = this.#lastIndex((element) => boxes.includes(element.name));
    if (box < 0) this.divide(at);
    else {
      this.#closeTo(box + 1, at);
      this.#open(name, holds, attributes, at);
    }
  }

  /** Closes the element of this name and the open elements inside it, unless it is outside the open cell or box. */
  close(name: string, end: number): void {
    const index = this.#lastIndex((element) => element.name === name || cells.has(element.name));
    if (index > 0 && this.#stack[index]?.name === name) this.#closeTo(index, end);
  }

  closeBox(name: string, end: number): void {
    const index = this.#lastIndex((element) => element.name === name);
    if (index > 0) this.#closeTo(index, end);
  }

  get #top(): OpenElement {
    const top = this.#stack.at(-1);
    if (!top) throw new Error("The root of the HTML was closed.");
    return top;
  }

  #open(name: string, holds: Holds, attributes: Attributes, start: number): void {
    if (this.#stack.length < deepestHtml)
      this.#stack.push({ name, holds, attributes, start, children: [] });
  }

  #lastIndex(matches: (element: OpenElement) => boolean): number {
    return this.#stack.findLastIndex(matches);
  }

  #closeTo(length: number, end: number): void {
    while (this.#stack.length > length) {
      const element = this.#stack.pop();
      if (!element || isEmpty(element)) continue;
      const { name, attributes, children, start } = element;
      this.#top.children.push(elementNode(name, attributes, children, { start, end }));
    }
  }
}

/** It has nothing visible and is not the target of a link. Cells are kept for their columns. */
function isEmpty({ name, attributes, children }: OpenElement): boolean {
  if (name === "td" || name === "th" || attributes.has("id") || attributes.has("name"))
    return false;
  return children.every(
    (node) => node.type === "break" || (node.type === "text" && node.value.trim() === ""),
  );
}
