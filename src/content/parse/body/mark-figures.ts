import type { Part } from "../../../model/part.ts";
import { readDateLine } from "../dates/read-date-line.ts";
import { type FigureLine, figureLineOf, figuresIn } from "../layout/figure-line.ts";

type Candidate = { readonly part: Part; readonly shape: FigureLine | undefined };

/**
 * Marks the lines of each run of figures: at least two lines in succession with figures, of which one has several, or two have
 * amounts. A line of figures is not a subhead; nor is any line with three numbers.
 */
export function markFigures(text: string, parts: readonly Part[]): readonly Part[] {
  const candidates = parts.map(
    (part): Candidate => ({
      part,
      shape: mayBeFigures(part) ? shapeOf(text.slice(part.start, part.end).trim()) : undefined,
    }),
  );
  const marked: Part[] = [];
  for (let i = 0; i < candidates.length; ) {
    const stretch = candidates.slice(i, Math.max(endOfStretch(candidates, i), i + 1));
    const isRun = isRunOfFigures(stretch);
    for (const candidate of stretch) {
      const { part } = candidate;
      if (isRun) marked.push({ ...asParagraph(part), figures: true });
      else marked.push(isHeadingOfFigures(text, candidate) ? asParagraph(part) : part);
    }
    i += stretch.length;
  }
  return marked;
}

/** A date is not a figure: `17 March 1987` below `MEDIA RELEASE`. */
function shapeOf(words: string): FigureLine | undefined {
  const shape = /[\r\n]/.test(words) ? undefined : figureLineOf(words);
  return shape === "row" && readDateLine(words) ? undefined : shape;
}

/** A subhead with a level is one because the seed says so. */
const mayBeFigures = ({ role, cuts, level }: Part): boolean =>
  (role === "paragraph" && cuts === undefined) || (role === "subhead" && level === undefined);

const asParagraph = (part: Part): Part =>
  part.role === "subhead" ? { role: "paragraph", start: part.start, end: part.end } : part;

/** The end of the lines from here that may be a run: with one label above, and no label below. */
function endOfStretch(candidates: readonly Candidate[], from: number): number {
  const shapeAt = (at: number) => candidates[at]?.shape;
  let end = from;
  while (shapeAt(end) && !(shapeAt(end) === "label" && shapeAt(end + 1) === "label")) end++;
  return shapeAt(end - 1) === "label" ? end - 1 : end;
}

function isRunOfFigures(stretch: readonly Candidate[]): boolean {
  const count = (wanted: FigureLine) => stretch.filter(({ shape }) => shape === wanted).length;
  const [rows, amounts] = [count("row"), count("amount")];
  return (rows > 0 && rows + amounts + count("remark") > 1) || amounts > 1;
}

const isHeadingOfFigures = (text: string, { part, shape }: Candidate): boolean =>
  part.role === "subhead" &&
  part.level === undefined &&
  (shape === "amount" || (figuresIn(text.slice(part.start, part.end))?.numbers ?? 0) >= 3);
