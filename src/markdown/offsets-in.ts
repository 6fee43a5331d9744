import type { Html } from "mdast";
import { spanOf } from "./nodes.ts";

/**
 * Maps offsets in a piece of HTML to offsets in the text that it was parsed from. In a quotation or a list, its lines have lost
 * their marks and indents, so each of its lines is the end of a line of the text.
 */
export function offsetsIn(html: Html, text: string): (offset: number) => number {
  const span = spanOf(html);
  if (!span) return (offset) => offset;
  const source = text.slice(span.start, span.end);
  if (source === html.value) return (offset) => span.start + offset;
  const lines = linesOf(html.value);
  const sourceLines = linesOf(source);
  let line = 0;
  // Offsets are requested in order, so each search continues from the last one.
  return (offset) => {
    if (offset < (lines[line]?.start ?? 0)) line = 0;
    while (line + 1 < lines.length && offset >= (lines[line + 1]?.start ?? 0)) line++;
    const [own, theirs] = [lines[line], sourceLines[line]];
    if (!own || !theirs) return span.end;
    return span.start + Math.max(theirs.start, theirs.end - (own.end - offset));
  };
}

type Line = { readonly start: number; readonly end: number };

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: index });
    start = index + end.length;
  }
  return [...lines, { start, end: text.length }];
}
