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
  /** Its nodes have the offsets of the text. */
  readonly root: Root;
  /** The parsed text: as long as the original, with {@link markup} in place of removed tags. */
  readonly parsed: string;
  readonly tags: readonly ForeignTag[];
  /** An indented paragraph that CommonMark would read as code. */
  readonly indented?: Span;
  /** Links to a missing heading or other place in the text. */
  readonly deadLinks: readonly Span[];
};

/**
 * Parses a Markdown text, resolves its HTML and removes tags of other generators. content/ reads the tree, render/ shows it.
 * Throws TooHardError if it cannot be parsed in a reasonable time for its length.
 */
export function markdownTree(text: string): MarkdownTree {
  const { root, parsed, tags, indented } = parsedTree(text.replace(c1Reference, readC1));
  resolveHtml(root, parsed);
  visit(root, removeMarkup);
  const deadLinks = nameHeadings(root, tags, parsed);
  return { root, parsed, tags, ...(indented && { indented }), deadLinks };
}

/**
 * The first parse finds the code, in which tags are kept. If there are tags elsewhere, or indented prose, the text is parsed again
 * without them.
 */
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

/** Word joiners were inserted in place of removed tags; any others in the text are invisible anyway. */
function removeMarkup(node: Nodes): void {
  if ("value" in node) node.value = node.value.replaceAll(markup, "");
  if ("url" in node) node.url = node.url.replaceAll(markup, "");
}
