import type { Span } from "../../../model/span.ts";
import type { Mark } from "./mark.ts";

/** A stretch enclosed by a pair of marks, marks included. */
export type Marked = Span & {
  /** False if the paragraph ends before its closing mark. */
  readonly closed: boolean;
  /** False if it continues an earlier paragraph without an opening mark. */
  readonly opened: boolean;
  /** It has single marks in a text that otherwise uses double ones. */
  readonly doubtful: boolean;
  readonly innerStart: number;
  readonly innerEnd: number;
};

/**
 * The outermost pairs of a paragraph, from left to right; nested pairs are skipped.
 *
 *     “She said ‘no’ and “left” it,” he said. “I stay.
 *     open     .    .    nest  back .         open    ┆ unclosed
 *     └─────────────────────────────┘         └───────┘
 */
export function pairMarks(marks: readonly Mark[], end: number, singleOutside: boolean): Marked[] {
  const pairs: Marked[] = [];
  const counts = countFromRight(marks);
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || mark.side === "close" || (mark.measured && mark.side !== "open")) continue;
    const close =
      mark.family === "double"
        ? doubleClose(marks, i, counts)
        : singleClose(marks, i, singleOutside);
    const closing = close === undefined ? undefined : marks[close];
    if (close !== undefined && closing) {
      pairs.push({
        start: mark.start,
        end: closing.end,
        innerStart: mark.end,
        innerEnd: closing.start,
        closed: true,
        opened: true,
        doubtful: mark.family === "single" && !singleOutside,
      });
      i = close;
    } else if (mark.family === "double" && !hasOpenerAfter(counts, i)) {
      pairs.push({
        start: mark.start,
        end,
        innerStart: mark.end,
        innerEnd: end,
        closed: false,
        opened: true,
        doubtful: false,
      });
      break;
    }
  }
  return pairs;
}

type Counts = { readonly opens: Int32Array; readonly closes: Int32Array };

/** For each position, the number of double marks that open and close there or to the right. */
function countFromRight(marks: readonly Mark[]): Counts {
  const opens = new Int32Array(marks.length + 1);
  const closes = new Int32Array(marks.length + 1);
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    const double = mark?.family === "double";
    opens[i] = (opens[i + 1] ?? 0) + (double && mark.side === "open" ? 1 : 0);
    closes[i] = (closes[i + 1] ?? 0) + (double && mark.side !== "open" ? 1 : 0);
  }
  return { opens, closes };
}

const hasOpenerAfter = ({ opens }: Counts, i: number): boolean => (opens[i + 1] ?? 0) > 0;

function doubleClose(marks: readonly Mark[], from: number, counts: Counts): number | undefined {
  let depth = 0;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (mark?.family !== "double") continue;
    if (mark.side === "open") {
      // An opening mark inside: nested if enough closing marks follow, otherwise the first was never closed.
      const needed = (counts.opens[i] ?? 0) + depth + 1;
      if ((counts.closes[i] ?? 0) < needed) return undefined;
      depth++;
    } else if (mark.measured && isInches(marks, i)) {
    } else if (depth > 0) depth--;
    else return i;
  }
  return undefined;
}

/** `3" wide,"`: a mark after a digit, with the real closing mark still to come. */
function isInches(marks: readonly Mark[], i: number): boolean {
  const next = marks[i + 1];
  return next?.family === "double" && next.side === "close" && !marks[i]?.punctuated;
}

/** A single mark closes best after punctuation; that of `farmers’` closes only if no better one follows. */
function singleClose(marks: readonly Mark[], from: number, outside: boolean): number | undefined {
  let weak: number | undefined;
  let doubles = 0;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark) continue;
    if (mark.family === "double") {
      if (!outside && weak !== undefined) return weak;
      doubles++;
    } else if (mark.side === "open") return weak;
    else if (doubles % 2 === 0 && mark.side === "close" && (mark.punctuated || !mark.possessive))
      return i;
    else if (doubles % 2 === 0) weak ??= i;
  }
  return weak;
}
