import type { Code } from "mdast";
import { spanOf } from "./nodes.ts";

/** Whether a code block is only indented and reads as sentences: writers who indent paragraphs often do not know Markdown. */
export function isIndentedProse(code: Code, text: string): boolean {
  const span = spanOf(code);
  if (!span || /^\s*(?:```|~~~)/.test(text.slice(span.start, span.end))) return false;
  const lines = code.value.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const prose = lines.filter((line) => words.test(line) && !signs.test(line));
  return prose.length * 2 > lines.length && prose.some((line) => sentenceEnd.test(line));
}

const words = /\p{L}{2,}[\p{L}\p{M}'’-]*[,;]?\s+["“«‘(]?\p{L}/u;
// { } ; = and similar signs, columns, and comments
const signs = /[{}<>=|\\`$]|;\s*$|\S {3,}\S|\t\S.*\t|^\s*(?:\/\/|#|\/\*|--)/;
const sentenceEnd = /[.!?…:]["”’»)\]]*\s*$/;
