import type { Span } from "../../../model/span.ts";
import type { Block } from "./blocks.ts";
import { type Figures, figuresIn } from "./figure-line.ts";
import { endsSentence } from "./line-shape.ts";
import type { Line } from "./lines.ts";

type Kind = Block["kind"];

/**
 * Gives rows that were not recognised alone to the table next to them: those with as many numbers as its rows, and short ones
 * between two rows, or after the last one with a number (`TOTAL SALES 484`). `lines` are of one group, without blank lines.
 */
export function withTableRows(
  text: string,
  lines: readonly Span[],
  kinds: readonly Kind[],
): readonly Kind[] {
  if (!kinds.includes("table")) return kinds;
  const joined = [...kinds];
  const figures = (at: number): Figures | undefined => {
    const line = lines[at];
    return line && figuresOf(text, line);
  };
  const isShort = (at: number): boolean =>
    joined[at] === "text" && (figures(at)?.words ?? tooMany) <= wordsOfShort;
  for (let i = 1; i < joined.length; i++) {
    const before = isShort(i - 1) ? i - 2 : i - 1;
    const follows = joined[i] === "text" && joined[before] === "table";
    if (follows && areAlike(figures(i), figures(before))) joined[i] = "table";
  }
  for (let i = 1; i < joined.length; i++) {
    const isInside = joined[i - 1] === "table" && joined[i + 1] === "table";
    const isTotal = joined[i - 1] === "table" && (figures(i)?.numbers ?? 0) > 0;
    if (isShort(i) && (isInside || isTotal)) joined[i] = "table";
  }
  return joined;
}

const wordsOfShort = 4;
const tooMany = wordsOfShort + 1;

/** A total below the last rows looks different. */
const lastRows = 3;

/** Gives single rows that a blank line separates from the table before them to that table. */
export function withLaterRows(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!hasTable(blocks)) return blocks;
  const joined: { readonly block: Block; readonly lines: Line[] }[] = [];
  for (const block of blocks) {
    const table = joined.at(-1);
    const line = singleLine(block);
    const rows = table?.block.kind === "table" ? table.lines.slice(-lastRows) : [];
    const isRow = (row: Line): boolean =>
      line !== undefined && areAlike(figuresOf(text, line), figuresOf(text, row));
    if (table && line && rows.some(isRow)) table.lines.push(line);
    else joined.push({ block, lines: [...block.lines] });
  }
  return joined.map(({ block, lines }) => ({
    ...block,
    lines,
    end: lines.at(-1)?.end ?? block.end,
  }));
}

const hasTable = (blocks: readonly Block[]): boolean => blocks.some(({ kind }) => kind === "table");

/** The line of a block of running text that has one, with one blank line above it. */
function singleLine({ kind, lines: [line, ...others] }: Block): Line | undefined {
  return kind === "text" && others.length === 0 && line?.blankBefore === 1 ? line : undefined;
}

/** Gives the names of columns that are right above a table to it: `CORN             SOYBEANS`. */
export function withColumnNames(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!hasTable(blocks)) return blocks;
  return blocks.flatMap((block, i) => {
    const [before, next] = [blocks[i - 1], blocks[i + 1]];
    if (next && namesColumnsOf(text, block, next)) return [];
    if (!before || !namesColumnsOf(text, before, block)) return [block];
    return [{ ...block, start: before.start, lines: [...before.lines, ...block.lines] }];
  });
}

function namesColumnsOf(text: string, block: Block, next: Block): boolean {
  if (block.kind !== "text" || next.kind !== "table" || block.group !== next.group) return false;
  if (block.lines.length > mostNameLines || endsSentence(text.slice(block.start, block.end))) {
    return false;
  }
  return block.lines.some(({ start, end }) => / {2,}|\t/.test(text.slice(start, end)));
}

const mostNameLines = 3;

const figuresOf = (text: string, { start, end }: Span): Figures | undefined =>
  figuresIn(text.slice(start, end));

/** Are the lines rows of figures, although nothing lines up? */
export function areRows(a: string, b: string): boolean {
  if (!threeNumbers.test(a) || !threeNumbers.test(b)) return false; // for speed: most lines are prose
  const [above, below] = [figuresIn(a), figuresIn(b)];
  return areAlike(above, below) && Math.min(above?.numbers ?? 0, below?.numbers ?? 0) > 2;
}

const threeNumbers = /\p{Nd}\P{Nd}+\p{Nd}+\P{Nd}+\p{Nd}/u;

/** Two or more numbers each, about as many in both, and few words. */
function areAlike(a: Figures | undefined, b: Figures | undefined): boolean {
  if (!a || !b || a.numbers < 2 || b.numbers < 2) return false;
  return (
    Math.abs(a.numbers - b.numbers) <= 1 && a.words <= a.numbers + 3 && b.words <= b.numbers + 3
  );
}
