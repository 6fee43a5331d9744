import type { Span } from "../../../model/span.ts";
import type { Line } from "../layout/lines.ts";
import { saysWithheld } from "./visibility-keys.ts";

/** The lines from the top and from the bottom that may have been meant as front matter. */
const topLines = 15;
const bottomLines = 6;
/** A longer line is text and ends the head. */
const longestHeadLine = 120;

/**
 * Finds a line that withholds the article, `draft: true`, in a seed without front matter: between other fences, below a heading or
 * a comment, at the end of the file. Only a clear statement on a separate line counts.
 */
export function findStrayStatement(text: string, lines: readonly Line[]): Span | undefined {
  const firstText = lines.findIndex(({ start, end }) => end - start > longestHeadLine);
  const top = lines.slice(0, Math.min(topLines, firstText < 0 ? topLines : firstText));
  const bottom = lines.slice(Math.max(top.length, lines.length - bottomLines));
  return [...top, ...bottom].find(({ start, end }) => saysWithheld(text.slice(start, end)));
}
