/** Markdown that would take too long to parse, or overflow the stack. The message is the reason, worded as the end of a sentence. */
export class TooHardError extends Error {}

const charactersAllowed = 2_000_000;
const linesAllowed = 20_000;
const linesInParagraphAllowed = 10_000;
export const levelsAllowed = 100;

/**
 * micromark copies all events so far at the end of each quotation, table row, footnote and underlined heading, and at each line that
 * continues a quotation, an item or a footnote without its mark or indent: 8,000 of them in 16,000 lines take 13 s. Their number times the number of lines is limited in proportion to the text, and to about 2 s.
 */
const copiedLinesAllowed = (characters: number): number =>
  Math.min(20_000_000, 1_000_000 + 100 * characters);

/**
 * Throws TooHardError if a Markdown text is too large, too deep, or has too many blocks to be parsed in a reasonable time for its
 * length. This is measured line by line before remark sees the text. Constructs inside paragraphs are measured during the parse:
 * see meteredConstructs.
 */
export function refuseTooHard(text: string): void {
  atMost(text.length, charactersAllowed, "characters");
  const lines = text.split(/\r\n?|\n/).map((line) => (isBlank(line) ? "" : line));
  atMost(lines.filter((line) => line !== "").length, linesAllowed, "lines");
  let inParagraph = 0;
  let copies = 0;
  let quoted = false;
  let indent = 0;
  for (const line of lines) {
    inParagraph = line === "" ? 0 : inParagraph + 1;
    atMost(inParagraph, linesInParagraphAllowed, "lines without a blank line between them");
    atMost(levelsOf(line), levelsAllowed, "levels of quotations and lists");
    const quotes = quotation.test(line);
    // A quotation begins, or a line without its mark continues it.
    if (line !== "" && quotes !== quoted) copies++;
    if (endsBlock.test(line)) copies++;
    const mark = line === "" ? "" : itemMark.exec(line)?.[0];
    if (mark !== undefined) indent = Math.min(mark.length, leadingSpaces(line) + noteIndent);
    else if (leadingSpaces(line) < indent) copies++;
    quoted = line !== "" && (quoted || quotes);
  }
  const allowed = copiedLinesAllowed(text.length);
  atMost(copies * lines.length, allowed, "quotations, items, tables, notes and headings");
}

export function atMost(number: number, allowed: number, what: string): void {
  if (number > allowed) throw new TooHardError(`too many ${what}`);
}

const isBlank = (line: string): boolean => !/[^ \t]/.test(line);

const marker = String.raw`(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))`;
const markers = new RegExp(String.raw`^(?:[ \t]*${marker})+`);
const quotation = new RegExp(String.raw`^(?:[ \t]*${marker})*?[ \t]*>`);
const dividingRule = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
// Below a heading, in a table, before a footnote: ---- · | a | b | · [^1]: a
const endsBlock = /^[ \t>]*(?:=+|-+)[ \t]*$|\||^[ \t]*\[\^/;

/** What continues a footnote is indented by four spaces; what continues an item, by less. */
const noteIndent = 4;
// The mark of a list's item or a footnote, up to its text: `  - ` · `1. ` · `[^1]: `
const itemMark = new RegExp(String.raw`^[ \t]*(?:${marker}|\[\^[^\]]*\]:)[ \t]*`);

const leadingSpaces = (line: string): number =>
  (/^[ \t]*/.exec(line)?.[0] ?? "").replaceAll("\t", "    ").length;

/** An upper limit for the nesting depth of a line's containers, by its markers and the spaces before them. */
function levelsOf(line: string): number {
  const prefix = markers.exec(line)?.[0];
  if (prefix === undefined || dividingRule.test(line)) return 0;
  const columns = prefix.replaceAll("\t", "    ").match(/ /g)?.length ?? 0;
  return (prefix.match(/>|[^ \t>]+/g)?.length ?? 0) + columns / 2;
}
