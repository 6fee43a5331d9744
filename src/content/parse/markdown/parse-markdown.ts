import { markdownTree } from "../../../markdown/markdown-tree.ts";
import { TooHardError } from "../../../markdown/too-hard.ts";
import type { Article } from "../../../model/article.ts";
import { markup } from "../../../model/display-text.ts";
import { messageOf, type Outcome } from "../../../model/message.ts";
import type { Part, Role } from "../../../model/part.ts";
import { markFigures } from "../body/mark-figures.ts";
import { type PrintedDateline, readDateline } from "../head/read-dateline.ts";
import { localLinks } from "./local-links.ts";
import { type MarkdownHead, markdownHead } from "./markdown-head.ts";
import { markdownMessages } from "./markdown-messages.ts";
import { maskMarkup } from "./mask-markup.ts";
import { type PlacedBlock, placedBlocks, trimmed } from "./placed-blocks.ts";
import { roleOfNode } from "./role-of-node.ts";

export type MarkdownParts = {
  readonly head: MarkdownHead;
  readonly parts: readonly Part[];
  readonly dateline?: PrintedDateline & { readonly start: number };
  readonly prose: string;
} & Pick<Article, "links" | "anchors">;

/**
 * The parts of a Markdown text from `start` on; undefined, with a message, if it is too hard to parse. `headline` is what the
 * front matter gives.
 */
export function parseMarkdown(
  text: string,
  start: number,
  headline: string | undefined,
): Outcome<MarkdownParts | undefined> {
  try {
    const tree = markdownTree(text.slice(start));
    const prose = text.slice(0, start).replace(/\S/g, markup) + maskMarkup(tree.root, tree.parsed);
    const blocks = placedBlocks(tree.root, text, prose, start);
    const head = markdownHead(blocks, prose, headline);
    const framed = new Map(tree.tags.map((tag) => [start + tag.start, tag.frame]));
    const roleIn = ({ node, start, words }: PlacedBlock): Role =>
      roleOfNode(
        node,
        prose.slice(words.start, words.end).replaceAll(markup, ""),
        framed.get(start),
      );
    const below = bodyParts(text, prose, blocks, roleIn, head.parts.at(-1)?.end ?? start);
    const links = localLinks(tree, text, start);
    const hasAnchors = Object.keys(tree.anchors).length > 0;
    const value = {
      head,
      prose,
      ...below,
      ...(links.length > 0 && { links }),
      ...(hasAnchors && { anchors: tree.anchors }),
    };
    return { value, messages: markdownMessages(tree, text, start) };
  } catch (error) {
    if (!(error instanceof TooHardError)) throw error;
    const reason = `The Markdown was not parsed: it has ${error.message}.`;
    return { value: undefined, messages: [messageOf("markdown-too-hard", reason)] };
  }
}

/** The blocks from `top` on, each as a part. */
function bodyParts(
  text: string,
  prose: string,
  blocks: readonly PlacedBlock[],
  roleIn: (block: PlacedBlock) => Role,
  top: number,
): Pick<MarkdownParts, "parts" | "dateline"> {
  const parts: Part[] = [];
  let dateline: MarkdownParts["dateline"];
  let paragraphs = 0;
  let before = top;
  for (const block of blocks) {
    const { node, start, end, words } = block;
    if (start < top) continue;
    parts.push(...asideOf(text, before, start));
    before = end;
    const role = roleIn(block);
    const isFirst = role === "paragraph" && paragraphs++ === 0;
    const printed = isFirst ? readDateline(prose.slice(words.start, words.end)) : undefined;
    if (printed) {
      dateline = { ...printed, start: words.start };
      parts.push({ role: "dateline", start, end: words.start + printed.length });
      if (words.start + printed.end < end)
        parts.push({ role, start: words.start + printed.end, end });
    } else {
      const level = node.type === "heading" ? { level: Math.max(2, node.depth) } : {};
      parts.push({ role, start, end, ...level });
    }
  }
  parts.push(...asideOf(text, before, text.length));
  return { parts: markFigures(prose, parts), ...(dateline && { dateline }) };
}

/** The text between two blocks is for programs: comments, styles, tags of boxes and of other generators. */
function asideOf(text: string, from: number, to: number): readonly Part[] {
  const { start, end } = trimmed(text, from, to, /\s/);
  return start < end ? [{ role: "boilerplate", start, end }] : [];
}
