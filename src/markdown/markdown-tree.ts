import type { Nodes, Root } from "mdast";
import { markup } from "../model/display-text.ts";
import type { Span } from "../model/span.ts";
import { c1Reference, decodeReference, filled } from "./character-reference.ts";
import { type ForeignTag, foreignTags, withoutTags } from "./foreign-tags.ts";
import { type NamedPlaces, nameHeadings } from "./heading-ids.ts";
import { isIndentedProse } from "./indented-prose.ts";
import { eachNode, spanOf } from "./nodes.ts";
import { depthOf, parseTree } from "./parse-tree.ts";
import { resolveHtml } from "./resolve-html.ts";
import { atMost, levelsAllowed } from "./too-hard.ts";

export type MarkdownTree = NamedPlaces & {
  /** Its nodes have the offsets of the text. */
  readonly root: Root;
  /** The parsed text: as long as the original, with {@link markup} in place of removed tags. */
  readonly parsed: string;
  readonly tags: readonly ForeignTag[];
  /** An indented paragraph that CommonMark would read as code. */
  readonly indented?: Span;
  /** How deeply its tags are nested. Only the words of what is deeper than `deepestHtml` are in the tree. */
  readonly htmlNesting: number;
};

/**
 * Parses a Markdown text, resolves its HTML and removes tags of other generators. content/ reads the tree, render/ shows it.
 * Throws TooHardError if it cannot be parsed in a reasonable time for its length.
 */
export function markdownTree(text: string): MarkdownTree {
  const { root, parsed, tags, indented } = parsedTree(text.replace(c1Reference, readC1));
  const htmlNesting = resolveHtml(root, parsed);
  atMost(depthOf(root), 2 * levelsAllowed, "levels of tags, quotations and lists");
  eachNode(root, removeMarkup);
  const places = nameHeadings(root, tags, parsed);
  return { root, parsed, tags, ...(indented && { indented }), htmlNesting, ...places };
}

/**
 * Tags in code stay, so a text with tags and code is parsed to find its code, and then again without the tags. A text with
 * indented prose is parsed again to read it as prose.
 */
function parsedTree(text: string): Omit<MarkdownTree, keyof NamedPlaces | "htmlNesting"> {
  let tags = foreignTags(text, []);
  if (tags.length > 0 && mayBeCode.test(text)) {
    const { code } = codeIn(parseTree(text, { indentedCode: true }), text);
    tags = foreignTags(text, code);
  }
  const parsed = withoutTags(text, tags);
  const root = parseTree(parsed, { indentedCode: true });
  const { indented } = codeIn(root, parsed);
  return indented
    ? { root: parseTree(parsed, { indentedCode: false }), parsed, tags, indented }
    : { root, parsed, tags };
}

const mayBeCode = /`|~~~|^(?: {4}|\t)/m;

/** Where a tree has code, but for indented prose, and where the first of that is. */
function codeIn(root: Root, text: string): { code: readonly Span[]; indented?: Span } {
  const code: Span[] = [];
  let indented: Span | undefined;
  eachNode(root, (node) => {
    const span = spanOf(node);
    if (!span || (node.type !== "code" && node.type !== "inlineCode")) return;
    if (node.type === "code" && isIndentedProse(node, text)) indented ??= span;
    else code.push(span);
  });
  return { code, ...(indented && { indented }) };
}

const readC1 = (each: string, at: number, text: string): string =>
  filled(decodeReference(each) ?? "\ufffd", each.length, text.charAt(at - 1));

/** Word joiners were inserted in place of removed tags; any others in the text are invisible anyway. */
function removeMarkup(node: Nodes): void {
  if ("value" in node) node.value = node.value.replaceAll(markup, "");
  if ("url" in node) node.url = node.url.replaceAll(markup, "");
}
