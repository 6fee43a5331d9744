import { isProse, type Part } from "../../model/part.ts";
import type { Span } from "../../model/span.ts";

/** A paragraph of running text. */
export type Paragraph = Span & {
  /** It follows a subhead or a break, and no quotation continues across one. */
  readonly fresh: boolean;
};

const longLine = 100; // characters: nobody wraps lines wider than this
const shortLine = 0.75; // share of the longest line: the last line of a wrapped paragraph is at most this long

/** The paragraphs to search for quotations; a part whose lines are not wrapped gives one for each line. */
export function paragraphsOf(text: string, parts: readonly Part[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let fresh = true;
  for (const part of parts) {
    if (!isProse(part)) {
      fresh ||= part.role === "subhead" || part.role === "break" || part.role === "headline";
      continue;
    }
    for (const span of linesOf(text, part)) {
      paragraphs.push({ ...span, fresh });
      fresh = false;
    }
  }
  return paragraphs;
}

/** Splits a part at the line ends that end a paragraph instead of wrapping it. */
function* linesOf(text: string, part: Part): Generator<Span> {
  const whole = text.slice(part.start, part.end);
  if (!whole.includes("\n")) {
    yield { start: part.start, end: part.end };
    return;
  }
  const lines = whole.split("\n");
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  let start = part.start;
  let end = part.start;
  for (const line of lines) {
    end += line.length;
    const ended = /[.!?…"”»“’']['"”’)\s]*$/.test(line.slice(-8));
    const alone = part.lines === true || line.length > longLine;
    if (alone ? ended || part.lines : ended && line.length < longest * shortLine) {
      if (/\S/.test(line)) yield { start, end };
      start = end + 1;
    }
    end += 1;
  }
  if (start < part.end && text.slice(start, part.end).trim() !== "") yield { start, end: part.end };
}
