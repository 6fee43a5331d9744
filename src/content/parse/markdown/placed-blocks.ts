import type { Root, RootContent } from "mdast";
import { spanOf } from "../../../markdown/nodes.ts";
import type { Span } from "../../../model/span.ts";

/** A block of a Markdown tree at its place in the seed. */
export type PlacedBlock = Span & {
  readonly node: RootContent;
  /** Its words, without the markup around them. */
  readonly words: Span;
};

/** The blocks of a tree that begins at `offset` in the seed, whose text without markup is `prose`. */
export const placedBlocks = (
  root: Root,
  text: string,
  prose: string,
  offset: number,
): readonly PlacedBlock[] =>
  root.children.flatMap((node) => {
    const span = spanOf(node);
    if (!span) return [];
    const { start, end } = trimmed(text, offset + span.start, offset + span.end, /\s/);
    return [{ node, start, end, words: trimmed(prose, start, end, /[\s\u2060]/) }];
  });

export function trimmed(text: string, from: number, to: number, blank: RegExp): Span {
  let [start, end] = [from, to];
  while (start < end && blank.test(text.charAt(start))) start++;
  while (end > start && blank.test(text.charAt(end - 1))) end--;
  return { start, end };
}
