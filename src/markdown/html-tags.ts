import type { Span } from "../model/span.ts";
import type { Holds, HtmlBuilder } from "./html-builder.ts";
import { htmlKindOf } from "./html-names.ts";
import type { Attributes } from "./html-tokens.ts";
import { positionOf } from "./nodes.ts";

export type StartTag = Span & {
  readonly name: string;
  readonly attributes: Attributes;
  /** An end tag of the same name comes later. */
  readonly isClosed: boolean;
};

/** Passes a start tag to the builder. Returns whether to skip everything up to its end tag. */
export function startElement(builder: HtmlBuilder, tag: StartTag, text: string): boolean {
  const { name, attributes, start, isClosed } = tag;
  const kind = htmlKindOf(name);
  switch (kind) {
    case undefined:
      addText(builder, text.slice(start, tag.end), tag);
      return false;
    case "paragraph":
    case "heading":
      builder.openBlock(name, "words", attributes, start);
      return false;
    case "box":
      builder.openBlock(name, boxHolds[name] ?? "blocks", attributes, start);
      return false;
    case "inside":
      builder.openInside(name, places[name] ?? inTables, attributes, start);
      return false;
    case "inline":
      builder.openWords(name, attributes, start);
      return false;
    case "void":
      addVoid(builder, tag);
      return false;
    case "boundary":
      builder.divide(start);
      return false;
    case "transparent":
      return false;
    case "embedded":
      addLink(builder, attributes.get("src") ?? attributes.get("data"), tag);
      return isClosed;
    case "hidden":
      // <Video of the pier> is not an element: it has no end, and its words have no values.
      if (!isClosed && attributes.size > 0 && [...attributes.values()].every((value) => !value))
        addText(builder, text.slice(start, tag.end), tag);
      return isClosed;
    default:
      return kind satisfies never;
  }
}

const boxHolds: Readonly<Record<string, Holds>> = {
  figure: "either",
  details: "either",
  pre: "words",
};

type Place = { readonly boxes: readonly string[]; readonly holds: Holds };

const inLists: Place = { boxes: ["ul", "ol", "menu"], holds: "blocks" };
const inTables: Place = { boxes: ["table"], holds: "blocks" };
const inRows: Place = { boxes: ["tr"], holds: "either" };
const inDefinitions: Place = { boxes: ["dl"], holds: "either" };

/** The boxes to which an element belongs. */
const places: Readonly<Record<string, Place>> = {
  li: inLists,
  dt: inDefinitions,
  dd: inDefinitions,
  caption: { boxes: ["table"], holds: "either" },
  thead: inTables,
  tbody: inTables,
  tfoot: inTables,
  tr: { boxes: ["thead", "tbody", "tfoot", "table"], holds: "blocks" },
  td: inRows,
  th: inRows,
  figcaption: { boxes: ["figure"], holds: "either" },
  summary: { boxes: ["details"], holds: "either" },
};

function addVoid(builder: HtmlBuilder, tag: StartTag): void {
  const { name, attributes } = tag;
  const position = positionOf(tag);
  const url = attributes.get("src") ?? attributes.get("data-src");
  if (name === "br") builder.addWords({ type: "break", position });
  else if (name === "hr") builder.addBlock({ type: "thematicBreak", position });
  else if (name === "embed") addLink(builder, url, tag);
  else if (name === "img" && url) {
    const [alt, title] = [attributes.get("alt") ?? "", attributes.get("title") ?? null];
    builder.addWords({ type: "image", url, alt, title, position });
  }
}

/** Embedded content is not shown, but linked. */
function addLink(builder: HtmlBuilder, url: string | undefined, span: Span): void {
  if (!url) return;
  const children = [{ type: "text" as const, value: url }];
  builder.addWords({ type: "link", url, children, position: positionOf(span) });
}

export function endElement(
  builder: HtmlBuilder,
  tag: Span & { readonly name: string },
  text: string,
): void {
  switch (htmlKindOf(tag.name)) {
    case undefined:
      addText(builder, text.slice(tag.start, tag.end), tag);
      break;
    case "paragraph":
    case "heading":
    case "boundary":
      builder.divide(tag.end);
      break;
    case "box":
    case "inside":
      builder.closeBox(tag.name, tag.end);
      break;
    case "inline":
      builder.close(tag.name, tag.end);
      break;
  }
}

export const addText = (builder: HtmlBuilder, value: string, span: Span): void =>
  builder.addWords({ type: "text", value, position: positionOf(span) });
