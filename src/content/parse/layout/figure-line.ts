import { endsSentence } from "./line-shape.ts";

export type FigureLine = "row" | "amount" | "remark" | "label";

/** How many of a line's words are numbers, and how many are others. Marks between them count as neither. */
export type Figures = { readonly numbers: number; readonly words: number };

const longest = 110;

/** Counts the numbers of a line that may be figures: it is short, ends no sentence and quotes nobody. */
export function figuresIn(line: string): Figures | undefined {
  if (line.length > longest || endsSentence(line) || /["“”„«»「」]/.test(line)) return undefined;
  const tokens = line.split(/[\s/]+/).filter((token) => /[\p{L}\p{N}]/u.test(token));
  const numbers = tokens.filter(isNumber).length;
  return { numbers, words: tokens.length - numbers };
}

/** `1,204,000`, `38-1/2`, `$5`, `12.5%`, `MAY7`, `270B`, and the numbers that English-language wires spell out. */
const isNumber = (token: string): boolean =>
  /\p{Nd}/u.test(token) ||
  /^(?:nil|one|two|three|four|five|six|seven|eight|nine|ten)$/i.test(token);

/** An amount, which is neither a year nor a number of a chapter: `252.9`, `510,917`, `28932`. */
const hasAmount = (line: string): boolean =>
  /\p{Nd}{2}[.,]\p{Nd}|\p{Nd}[.,]\p{Nd}{2}|\p{Nd}{5}/u.test(line);

/** `Year 1986`, `The summer of 1987`. */
const isYearOnly = (line: string, numbers: number): boolean =>
  numbers === 1 && /(?<!\S)(?:1[6-9]|20)\d\d(?!\S)/.test(line);

/** A comparison of figures: `Shr 59 cts vs 27 cts`. */
const compares = /\b(?:vs?|versus|against|gegen(?:über)?|contre|contra|contro)\b\.?/iu;

/**
 * The part that a line may have in a run of figures: `row` has several numbers and few words, `amount` has one (`Revs 252.9 mln`),
 * `remark` another number (`Record March 20`), `label` none (`First half`). Undefined for all other lines.
 */
export function figureLineOf(line: string): FigureLine | undefined {
  const figures = figuresIn(line);
  if (!figures) return undefined;
  const { numbers, words } = figures;
  if (numbers === 0 || isYearOnly(line, numbers)) {
    return words > 0 && words <= 4 && line.length <= 40 && /^\P{Ll}/u.test(line)
      ? "label"
      : undefined;
  }
  if (words > 2 * numbers + 4) return undefined;
  if ((numbers > 1 && /\p{Nd}/u.test(line)) || compares.test(line)) return "row";
  return words <= 4 && !/^\P{L}*\p{Nd}/u.test(line) && hasAmount(line) ? "amount" : "remark";
}
