import type { Span } from "../../../model/span.ts";

export type FrontMatterBlock = {
  /** From the first fence to the end of the last: all of it one part. */
  readonly span: Span;
  /** What stands between the fences. */
  readonly inside: Span;
  /** `yaml`, or the language that the first fence asks for: `js`, `toml` … */
  readonly language: string;
  /** The second fence is missing. */
  readonly unclosed: boolean;
};

const opening = /^\s*---[ \t]*([A-Za-z]*)[ \t]*(\r\n?|\n)/;
const keyLine = /^[A-Za-z_][\w -]{0,40}:(?:\s|$)/;

/** The front matter a seed begins with. Two rules around a date line are none: its first line must be a key. */
export function splitFrontMatter(text: string): FrontMatterBlock | undefined {
  const match = opening.exec(text);
  if (!match) return undefined;
  const from = match[0].length;
  const start = text.indexOf("---");
  const language = (match[1] || "yaml").toLowerCase();
  const firstLine =
    /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n))*([^\r\n]*)/.exec(text.slice(from, from + 2000))?.[1] ??
    "";
  const isEmpty = /^---[ \t]*$/.test(firstLine);
  if (language === "yaml" && !keyLine.test(firstLine) && !isEmpty) return undefined;
  const closing = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g;
  closing.lastIndex = Math.max(0, from - 1);
  const close = closing.exec(text);
  if (close) {
    const fence = close.index + close[0].search(/[-.]/);
    return {
      span: { start, end: fence + 3 },
      inside: { start: from, end: Math.max(from, close.index) },
      language,
      unclosed: false,
    };
  }
  const blank = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/g;
  blank.lastIndex = from;
  const end = blank.exec(text)?.index ?? text.length;
  return { span: { start, end }, inside: { start: from, end }, language, unclosed: true };
}
