import type { Span } from "../../../model/span.ts";

/** A line that is not blank, from its first to its last visible character. `indent` counts the columns before it; a tab counts as four. */
export type Line = Span & {
  readonly indent: number;
  /** The number of blank lines before it. */
  readonly blankBefore: number;
};

// LF, CRLF, CR, vertical tab, form feed, next line, line separator, paragraph separator.
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Blank to a reader but not in Unicode: zero-width characters and controls. */
const invisible = /^[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2060\ufeff]*$/;

/** The lines of a text from `start` that have visible characters. Takes time linear in the text. */
export function linesOf(text: string, start = 0): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = 0;
  let from = start;
  const take = (to: number): void => {
    const line = text.slice(from, to);
    if (invisible.test(line)) blankBefore++;
    else {
      const lead = line.length - line.trimStart().length;
      lines.push({
        start: from + lead,
        end: from + line.trimEnd().length,
        indent: columns(line, lead),
        blankBefore,
      });
      blankBefore = 0;
    }
  };
  lineEnd.lastIndex = start;
  for (let match = lineEnd.exec(text); match; match = lineEnd.exec(text)) {
    take(match.index);
    if (match[0] === "\f" || match[0] === "\u2029") blankBefore++; // a new page, a new paragraph
    from = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}

function columns(line: string, lead: number): number {
  let width = 0;
  for (let i = 0; i < lead; i++) width += line[i] === "\t" ? 4 : 1;
  return width;
}
