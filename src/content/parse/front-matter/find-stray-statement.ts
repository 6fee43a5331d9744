import type { Span } from "../../../model/span.ts";
import type { Line } from "../layout/lines.ts";
import { saysWithheld } from "./visibility-keys.ts";

/** How many lines from the top and from the bottom may hold what was meant to be front matter. */
const topLines = 15;
const bottomLines = 6;
/** A longer line is text: what is below it is not a head any more. */
const longestHeadLine = 120;

/**
 * A line that withholds the article, `draft: true`, where no front matter was found: between other fences, below a heading or a
 * comment, at the end of the file. Only a clear statement on a line of its own counts.
 */
export function findStrayStatement(text: string, lines: readonly Line[]): Span | undefined {
  const firstText = lines.findIndex(({ start, end }) => end - start > longestHeadLine);
  const top = lines.slice(0, Math.min(topLines, firstText < 0 ? topLines : firstText));
  const bottom = lines.slice(Math.max(top.length, lines.length - bottomLines));
  return [...top, ...bottom].find(({ start, end }) => saysWithheld(text.slice(start, end)));
}
