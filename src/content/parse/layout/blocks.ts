import type { Span } from "../../../model/span.ts";
import { readByline } from "../head/read-byline.ts";
import {
  beginsLowerCase,
  endsSentence,
  isBulleted,
  isColumnar,
  isRule,
  isSignOff,
} from "./line-shape.ts";
import type { Line } from "./lines.ts";
import { areRows, withLaterRows, withTableRows } from "./table-rows.ts";
import { firstWordLength, wrapWidth } from "./wrap-width.ts";

/** A paragraph, a list, a table or a dividing rule. */
export type Block = Span & {
  readonly kind: "text" | "list" | "table" | "rule";
  readonly lines: readonly Line[];
  /** The number of its group: lines without a blank line between them. */
  readonly group: number;
};

/** Splits a text into blocks. The way its paragraphs are separated is found first, from the whole text. */
export function blocksOf(text: string, lines: readonly Line[]): readonly Block[] {
  const groups = groupsOf(lines);
  const width = wrapWidth(text, groups);
  const blocks = groups.flatMap((group, number) =>
    runsOf(text, group, width).map((run) => blockOf(text, run, number)),
  );
  return joinDoubleSpaced(text, withLaterRows(text, blocks));
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (line.blankBefore > 0 || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(line);
  }
  return groups;
}

type Run = { kind: Block["kind"]; lines: Line[] };

/** The layout of the paragraphs in a group of lines: left column and width. */
type Setting = {
  readonly text: string;
  readonly margin: number;
  readonly width: number | undefined;
};

function runsOf(text: string, group: readonly Line[], width: number | undefined): Run[] {
  const runs: Run[] = [];
  const margin = group.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  const setting: Setting = { text, margin, width };
  let indents = false;
  const kinds = withTableRows(
    text,
    group,
    group.map((_, i) => kindOf(text, group, i)),
  );
  group.forEach((line, i) => {
    const kind = kinds[i] ?? "text";
    const run = runs.at(-1);
    const before = group[i - 1];
    indents ||= before !== undefined && isIndented(setting, before);
    const belongs =
      run && before && (run.kind === kind || (run.kind === "list" && kind === "text"));
    const fixed = kind === "list" || kind === "table";
    if (belongs && (fixed || continuesParagraph(setting, before, line, indents)))
      run.lines.push(line);
    else runs.push({ kind, lines: [line] });
  });
  return runs;
}

function kindOf(text: string, group: readonly Line[], i: number): Block["kind"] {
  const shapeAt = (at: number, has: (line: string) => boolean): boolean => {
    const line = group[at];
    return line !== undefined && has(text.slice(line.start, line.end));
  };
  if (shapeAt(i, isRule)) return "rule";
  const isOneOfSeveral = (has: (line: string) => boolean) =>
    shapeAt(i, has) && (shapeAt(i - 1, has) || shapeAt(i + 1, has));
  if (isOneOfSeveral(isBulleted)) return "list";
  if (isOneOfSeveral(isColumnar)) return "table";
  return "text";
}

const isIndented = ({ margin }: Setting, line: Line): boolean => line.indent >= margin + 2;

/** Longer lines are separate paragraphs, whatever their indent. */
const longestWrapped = 130;

/** Does `line` continue the paragraph of the line before it? `indents`: an earlier paragraph began with an indent. */
function continuesParagraph(setting: Setting, before: Line, line: Line, indents: boolean): boolean {
  const { text, width } = setting;
  const [a, b] = [text.slice(before.start, before.end), text.slice(line.start, line.end)];
  if (isSignOff(b) || isRule(a) || readByline(a) || readByline(b)) return false;
  if (!beginsLowerCase(b) && areRows(a, b)) return false;
  if (isIndented(setting, line)) {
    return (
      line.indent <= before.indent &&
      width !== undefined &&
      fill(text, before, line) > width * full &&
      beginsLowerCase(b)
    );
  }
  if (indents && a.length <= longestWrapped) return true;
  if (width === undefined) return a.length >= 24 && !endsSentence(a) && beginsLowerCase(b);
  const filled = fill(text, before, line);
  return filled > width * full || beginsLowerCase(b) || (!endsSentence(a) && filled > width * 0.6);
}

/** A line that fills this share of the width has no room for another word. */
const full = 0.86;

/** The length of a line with the first word of the next added. */
const fill = (text: string, line: Line, next: Line): number =>
  line.indent + line.end - line.start + 1 + firstWordLength(text, next);

function blockOf(text: string, { kind, lines }: Run, group: number): Block {
  const [first, last] = [lines[0], lines.at(-1)];
  return { kind, lines, group, start: first?.start ?? 0, end: last?.end ?? text.length };
}

/**
 * Scanned and converted text often has a blank line after every line. If most lines end in mid-sentence, they are
 * joined; a line that ends its sentence well before the margin ends its paragraph.
 */
function joinDoubleSpaced(text: string, blocks: readonly Block[]): readonly Block[] {
  const broken = blocks.filter((block, i) => breaksOff(text, block, blocks[i + 1]));
  if (broken.length < 4 || broken.length < blocks.length * 0.25) return blocks;
  const width = broken.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  const joined: { first: Block; lines: Line[] }[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before && paragraphGoesOn(text, before.first, before.lines.at(-1), block, width)) {
      for (const line of block.lines) before.lines.push(line);
    } else joined.push({ first: block, lines: [...block.lines] });
  }
  return joined.map(({ first, lines }) => ({
    ...first,
    lines,
    end: lines.at(-1)?.end ?? first.end,
  }));
}

/** Is `a` one line that ends in mid-sentence, and does `b` continue it? */
function breaksOff(text: string, a: Block, b: Block | undefined): boolean {
  return (
    a.kind === "text" &&
    b?.kind === "text" &&
    a.lines.length === 1 &&
    a.end - a.start >= 40 &&
    a.end - a.start <= 140 &&
    !endsSentence(text.slice(a.start, a.end)) &&
    beginsLowerCase(text.slice(b.start, b.start + 20))
  );
}

function paragraphGoesOn(
  text: string,
  paragraph: Block,
  last: Line | undefined,
  block: Block,
  width: number,
): boolean {
  const first = block.lines[0];
  if (paragraph.kind !== "text" || block.kind !== "text" || !last || !first) return false;
  if (breaksOff(text, { ...paragraph, ...last, lines: [last] }, block)) return true;
  return fill(text, { ...last, indent: 0 }, first) > width * full && first.blankBefore <= 1;
}
