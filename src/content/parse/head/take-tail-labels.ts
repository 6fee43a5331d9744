import type { Part } from "../../../model/part.ts";
import { roleOfText } from "../body/role-of-block.ts";
import type { Entry } from "../front-matter/entry.ts";
import type { Block } from "../layout/blocks.ts";
import { readLabelLine } from "./label-line.ts";

export type TailLabels = {
  /** The blocks above the labels. */
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
  readonly entries: readonly Entry[];
};

/** Takes the labelled lines that a database prints below a text: `Publication date: Mar 12, 2011`. A single one is text. */
export function takeTailLabels(text: string, blocks: readonly Block[]): TailLabels {
  const parts: Part[] = [];
  const entries: Entry[] = [];
  let end = blocks.length;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block) break;
    const read = readLabelLine(text, block);
    if (read && !read.isBody) {
      entries.unshift(read.entry);
      end = i;
    } else if (block.kind !== "rule" && !isFooter(text.slice(block.start, block.end))) break;
  }
  if (entries.length < 2) return { blocks, parts: [], entries: [] };
  for (const block of blocks.slice(end)) {
    const isLabel = readLabelLine(text, block) !== undefined;
    parts.push({
      role: isLabel ? "front-matter" : "boilerplate",
      start: block.start,
      end: block.end,
    });
  }
  return { blocks: blocks.slice(0, end), parts, entries };
}

const isFooter = (words: string): boolean =>
  roleOfText(words) === "boilerplate" || /^all rights reserved\b/i.test(words);
