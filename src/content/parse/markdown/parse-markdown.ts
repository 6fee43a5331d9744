import type { Nodes, Root, RootContent } from "mdast";
import { parseTree } from "../../../markdown/parse-tree.ts";
import { TooHardError } from "../../../markdown/too-hard.ts";
import { messageOf, type Outcome } from "../../../model/message.ts";
import type { Part } from "../../../model/part.ts";
import type { Span } from "../../../model/span.ts";
import { roleOfText } from "../body/role-of-block.ts";
import { readDateLine } from "../dates/read-date-line.ts";
import type { HeadDate } from "../head/head-state.ts";
import { type Byline, readByline, readNamesLine } from "../head/read-byline.ts";
import { type PrintedDateline, readDateline } from "../head/read-dateline.ts";
import { type Head, readHead } from "../head/read-head.ts";
import type { Block } from "../layout/blocks.ts";
import { maskMarkup } from "./mask-markup.ts";

export type MarkdownParts = {
  readonly head: Omit<Head, "below">;
  readonly parts: readonly Part[];
  readonly dateline?: PrintedDateline & { readonly start: number };
  readonly prose: string;
};

/** The parts of a Markdown text from `start` on; undefined, with a message, if it is too hard to parse. */
export function parseMarkdown(
  text: string,
  start: number,
  headlineGiven: boolean,
): Outcome<MarkdownParts | undefined> {
  try {
    const root = parseTree(text.slice(start));
    return { value: partsOf(root, text, start, headlineGiven), messages: [] };
  } catch (error) {
    if (!(error instanceof TooHardError)) throw error;
    const reason = `The Markdown was not parsed: it has ${error.message}.`;
    return { value: undefined, messages: [messageOf("markdown-too-hard", reason)] };
  }
}

/** The parts are the blocks of the tree; the head is read like that of a plain text. */
function partsOf(root: Root, text: string, start: number, headlineGiven: boolean): MarkdownParts {
  const prose = maskMarkup(root, text, start);
  const nodes = root.children.flatMap((node) => {
    const span = spanOf(node, start);
    return span ? [{ node, ...span }] : [];
  });
  const head = headOf(nodes, prose, headlineGiven);
  const headEnd = head.parts.at(-1)?.end ?? start;
  const parts: Part[] = [];
  let dateline: MarkdownParts["dateline"];
  let paragraphs = 0;
  for (const { node, ...span } of nodes) {
    if (span.start < headEnd) continue;
    const role = roleOf(node, text.slice(span.start, span.end));
    const isFirst = role === "paragraph" && paragraphs++ === 0;
    const printed = isFirst ? readDateline(prose.slice(span.start, span.end)) : undefined;
    if (printed) {
      dateline = { ...printed, start: span.start };
      parts.push({ role: "dateline", start: span.start, end: span.start + printed.length });
      if (span.start + printed.end < span.end)
        parts.push({ role, start: span.start + printed.end, end: span.end });
    } else {
      parts.push({
        role,
        ...span,
        ...(node.type === "heading" && { level: Math.max(2, node.depth) }),
      });
    }
  }
  return { head, parts, prose, ...(dateline && { dateline }) };
}

type Placed = Span & { readonly node: RootContent };

function headOf(
  nodes: readonly Placed[],
  prose: string,
  headlineGiven: boolean,
): Omit<Head, "below"> {
  const headed = nodes.slice(0, 6).some(({ node }) => node.type === "heading" && node.depth === 1);
  if (!headlineGiven && !headed) return readHead(prose, leadingParagraphs(nodes), false);
  const parts: Part[] = [];
  const dates: HeadDate[] = [];
  let headline: Span | undefined;
  let byline: Head["byline"];
  for (const { node, start, end } of nodes) {
    const words = prose.slice(start, end);
    const line = node.type === "paragraph" ? readDateLine(words) : undefined;
    const named: Byline | undefined =
      node.type === "paragraph" && !byline
        ? (readByline(words) ?? (headline || headlineGiven ? readNamesLine(words) : undefined))
        : undefined;
    if (!headlineGiven && !headline && node.type === "heading" && node.depth === 1) {
      headline = { start, end };
      parts.push({ role: "headline", start, end });
    } else if (line) {
      dates.push({ ...line, start: start + line.date.start, end: start + line.date.end });
      parts.push({ role: line.label === "updated" ? "note" : "date", start, end });
    } else if (named) {
      byline = { start, end, ...named };
      parts.push({ role: "byline", start, end });
    } else break;
  }
  return { parts, dates, entries: [], ...(headline && { headline }), ...(byline && { byline }) };
}

function leadingParagraphs(nodes: readonly Placed[]): readonly Block[] {
  const after = nodes.findIndex(({ node }) => node.type !== "paragraph" && node.type !== "heading");
  return nodes.slice(0, after < 0 ? nodes.length : after).map(({ start, end }, group) => ({
    kind: "text",
    group,
    start,
    end,
    lines: [{ start, end, indent: 0, blankBefore: 1 }],
  }));
}

function roleOf(node: RootContent, words: string): Part["role"] {
  switch (node.type) {
    case "heading":
      return "subhead";
    case "list":
      return "list";
    case "table":
    case "code":
      return "table";
    case "thematicBreak":
      return "break";
    case "footnoteDefinition":
      return "note";
    case "definition":
      return "boilerplate";
    case "html":
      return words.replace(/<[^>]*>|\s/g, "") === "" ? "boilerplate" : "paragraph";
    default:
      return roleOfText(words) ?? "paragraph";
  }
}

function spanOf(node: Nodes, start: number): Span | undefined {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  return from === undefined || to === undefined
    ? undefined
    : { start: start + from, end: start + to };
}
