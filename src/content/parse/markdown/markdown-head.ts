import type { Part } from "../../../model/part.ts";
import type { Span } from "../../../model/span.ts";
import { readDateLine } from "../dates/read-date-line.ts";
import type { HeadDate } from "../head/head-state.ts";
import { readByline, readNamesLine } from "../head/read-byline.ts";
import { type Head, readHead } from "../head/read-head.ts";
import type { Block } from "../layout/blocks.ts";
import { shownWords } from "../shown-words.ts";
import type { PlacedBlock } from "./placed-blocks.ts";

/** Blocks at the top among which a heading may be the headline. */
const topBlocks = 6;

export type MarkdownHead = Omit<Head, "below">;

/** Reads the head of a Markdown text: from its heading or front-matter headline, otherwise as in plain text. */
export function markdownHead(
  blocks: readonly PlacedBlock[],
  prose: string,
  givenHeadline: string | undefined,
): MarkdownHead {
  const isHeadline = ({ node, words }: PlacedBlock): boolean =>
    node.type === "heading" &&
    (givenHeadline === undefined
      ? node.depth === 1
      : isSame(shownWords(prose, words), givenHeadline));
  if (givenHeadline === undefined && !blocks.slice(0, topBlocks).some(isHeadline)) {
    const head = readHead(prose, leadingParagraphs(blocks), false);
    return { ...head, parts: withMarkup(head.parts, blocks) };
  }
  const parts: Part[] = [];
  const dates: HeadDate[] = [];
  let headline: Span | undefined;
  let byline: Head["byline"];
  for (const block of blocks.slice(0, maxBlocks)) {
    const { node, start, end, words: span } = block;
    const words = prose.slice(span.start, span.end);
    const line = node.type === "paragraph" ? readDateLine(words) : undefined;
    const mayName = node.type === "paragraph" && !byline;
    const hasHeadline = headline !== undefined || givenHeadline !== undefined;
    const named = mayName
      ? (readByline(words) ?? (hasHeadline ? readNamesLine(words) : undefined))
      : undefined;
    if (!headline && isHeadline(block)) {
      headline = { start, end };
      parts.push({ role: "headline", start, end });
    } else if (line) {
      const { date } = line;
      dates.push({ ...line, start: span.start + date.start, end: span.start + date.end });
      parts.push({ role: line.label === "updated" ? "note" : "date", start, end });
    } else if (named) {
      byline = { ...span, ...named };
      parts.push({ role: "byline", start, end });
    } else break;
  }
  return { parts, dates, entries: [], ...(headline && { headline }), ...(byline && { byline }) };
}

const maxBlocks = 16;

/** A front-matter headline is often repeated above the text with other capitals or punctuation. */
const isSame = (a: string, b: string): boolean => letters(a) === letters(b);

const letters = (words: string): string =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");

function leadingParagraphs(blocks: readonly PlacedBlock[]): readonly Block[] {
  const after = blocks.findIndex(
    ({ node }) => node.type !== "paragraph" && node.type !== "heading",
  );
  return blocks.slice(0, after < 0 ? blocks.length : after).map(({ words }, group) => ({
    kind: "text",
    group,
    ...words,
    lines: [{ ...words, indent: 0, blankBefore: 1 }],
  }));
}

/** The parts of words, with the markup around them. */
const withMarkup = (parts: readonly Part[], blocks: readonly PlacedBlock[]): readonly Part[] =>
  parts.map((part) => {
    const first = blocks.find(({ words }) => words.start === part.start);
    const last = blocks.find(({ words }) => words.end === part.end);
    return { ...part, start: first?.start ?? part.start, end: last?.end ?? part.end };
  });
