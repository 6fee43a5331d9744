import type { Part } from "../../../model/part.ts";
import { readDateLine } from "../dates/read-date-line.ts";
import type { PrintedDateline } from "../head/read-dateline.ts";
import { readDateline } from "../head/read-dateline.ts";
import type { Block } from "../layout/blocks.ts";
import { isSignOff } from "../layout/line-shape.ts";
import { withColumnNames } from "../layout/table-rows.ts";
import { findSoftBreaks, wordsIn } from "./find-soft-breaks.ts";
import { markFigures } from "./mark-figures.ts";
import { isSubhead, roleOfText } from "./role-of-block.ts";

export type Body = {
  readonly parts: readonly Part[];
  readonly dateline?: PrintedDateline & { readonly start: number };
};

/** Blocks at the end that may be a wire's sign-off or a date below the text. */
const tail = 6;
/** Paragraphs at the top that may have the dateline: an abstract or a caption may come first. */
const leadParagraphs = 4;

/** The parts of the blocks below the head. */
export function readBody(text: string, below: readonly Block[]): Body {
  const blocks = withColumnNames(text, below);
  const parts: Part[] = [];
  const isWord = wordsIn(text);
  let dateline: Body["dateline"];
  let paragraphs = 0;
  blocks.forEach((block, i) => {
    const { start, end } = block;
    const words = text.slice(start, end);
    const next = blocks[i + 1];
    const role = roleIn(
      block,
      words,
      next && { kind: next.kind, words: text.slice(next.start, next.end) },
      blocks.length - i,
    );
    if (role !== "paragraph") {
      parts.push({
        start,
        end,
        role,
        ...(role === "list" || role === "table" ? { lines: true } : {}),
      });
      return;
    }
    const printed = dateline || paragraphs++ >= leadParagraphs ? undefined : readDateline(words);
    const from = printed ? start + printed.end : start;
    if (printed) {
      dateline = { ...printed, start };
      parts.push({ role: "dateline", start, end: start + printed.length });
    }
    if (from >= end) return;
    const cuts = findSoftBreaks(text, block.lines, isWord);
    parts.push({ role, start: from, end, ...(cuts.length > 0 && { cuts }) });
  });
  return { parts: markFigures(text, parts), ...(dateline && { dateline }) };
}

function roleIn(
  block: Block,
  words: string,
  next: { readonly kind: Block["kind"]; readonly words: string } | undefined,
  fromEnd: number,
): Part["role"] {
  if (block.kind === "rule") return fromEnd <= 2 && isSignOff(words) ? "sign-off" : "break";
  if (block.kind === "list" || block.kind === "table") return block.kind;
  if (fromEnd <= tail && isSignOff(words)) return "sign-off";
  if (fromEnd <= tail && readDateLine(words)?.date.year !== undefined) return "date";
  return roleOfText(words) ?? (isSubhead(words, next) ? "subhead" : "paragraph");
}
