import type { Paragraph } from "../paragraph.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { findMarks } from "./find-marks.ts";
import type { Mark } from "./mark.ts";
import { type Marked, pairMarks } from "./pair-marks.ts";
import { type Style, voteStyle } from "./vote-style.ts";

const maxUnmarkedParagraphs = 4; // paragraphs without a mark that a quotation may span

/** The marked stretches of each paragraph. */
export function findMarked(
  text: string,
  paragraphs: readonly Paragraph[],
  lexicon: Lexicon,
  style: Style = voteStyle(text),
): readonly (readonly Marked[])[] {
  const marks = paragraphs.map((paragraph) => findMarks(text, paragraph, style, lexicon));
  const found = paragraphs.map((paragraph, i) =>
    pairMarks(marks[i] ?? [], trimmedEnd(text, paragraph), style.singleOutside),
  );
  for (let i = 0; i < found.length; i++) {
    const last = found[i]?.at(-1);
    if (last?.opened && !last.closed) carry(text, paragraphs, marks, found, i);
  }
  return found;
}

/** An unclosed quotation that is closed in a later paragraph includes the paragraphs between. */
function carry(
  text: string,
  paragraphs: readonly Paragraph[],
  marks: readonly (readonly Mark[])[],
  found: Marked[][],
  from: number,
): void {
  for (let to = from + 1; to <= from + maxUnmarkedParagraphs && to < paragraphs.length; to++) {
    const first = marks[to]?.find((mark) => mark.family === "double");
    if (!first) continue;
    if (first.side !== "close") return;
    for (let i = from + 1; i <= to; i++) {
      const paragraph = paragraphs[i];
      if (!paragraph) return;
      const start = trimmedStart(text, paragraph);
      const end = i === to ? first.end : trimmedEnd(text, paragraph);
      found[i]?.unshift({
        start,
        end,
        innerStart: start,
        innerEnd: i === to ? first.start : end,
        closed: i === to,
        opened: false,
        doubtful: false,
      });
    }
    return;
  }
}

function trimmedStart(text: string, { start, end }: Paragraph): number {
  let first = start;
  while (first < end - 1 && /\s/.test(text.charAt(first))) first++;
  return first;
}

function trimmedEnd(text: string, { start, end }: Paragraph): number {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last--;
  return last;
}
