import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { markup } from "../model/display-text.ts";
import type { Span } from "../model/span.ts";
import { c1Reference, decodeReference, filled } from "./character-reference.ts";
import { type ForeignTag, foreignTags, withoutTags } from "./foreign-tags.ts";
import { nameHeadings } from "./heading-ids.ts";
import { isIndentedProse } from "./indented-prose.ts";
import { spanOf } from "./nodes.ts";
import { parseTree } from "./parse-tree.ts";
import { resolveHtml } from "./resolve-html.ts";

export type MarkdownTree = {
  /** The offsets of its nodes are those of the text. */
  readonly root: Root;
  /** What was parsed: of the same length as the text, with {@link markup} in the place of what was taken out. */
  readonly parsed: string;
  readonly tags: readonly ForeignTag[];
  /** Where an indented paragraph would have been code. */
  readonly indented?: Span;
  /** Links to a heading or another place in the text that is not there. */
  readonly deadLinks: readonly Span[];
};

/**
 * The tree of a Markdown text: HTML in it resolved, tags of other generators taken out. content/ reads it, render/ shows it.
 * Throws TooHardError if it cannot be parsed in a time that its length allows.
 */
export function markdownTree(text: string): MarkdownTree {
  const { root, parsed, tags, indented } = parsedTree(text.replace(c1Reference, readC1));
  resolveHtml(root, parsed);
  visit(root, removeMarkup);
  const deadLinks = nameHeadings(root, tags, parsed);
  return { root, parsed, tags, ...(indented && { indented }), deadLinks };
}

/** What the first parse finds of code decides which tags are taken out, and whether the text is parsed again without them. */
function parsedTree(text: string): Omit<MarkdownTree, "deadLinks"> {
  const root = parseTree(text, { indentedCode: true });
  const code: Span[] = [];
  let indented: Span | undefined;
  visit(root, (node) => {
    const span = spanOf(node);
    if (!span || (node.type !== "code" && node.type !== "inlineCode")) return;
    if (node.type === "code" && isIndentedProse(node, text)) indented ??= span;
    else code.push(span);
  });
  const tags = foreignTags(text, code);
  if (tags.length === 0 && !indented) return { root, parsed: text, tags };
  const parsed = withoutTags(text, tags);
  const tree = parseTree(parsed, { indentedCode: !indented });
  return { root: tree, parsed, tags, ...(indented && { indented }) };
}

const readC1 = (each: string, at: number, text: string): string =>
  filled(decodeReference(each) ?? "\ufffd", each.length, text.charAt(at - 1));

/** The word joiner is only put where something was taken out, and invisible in a text that has its own. */
function removeMarkup(node: Nodes): void {
  if ("value" in node) node.value = node.value.replaceAll(markup, "");
  if ("url" in node) node.url = node.url.replaceAll(markup, "");
}
