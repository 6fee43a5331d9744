import type { Nodes, Root } from "mdast";
import { markup } from "../../../model/display-text.ts";

/** The text with each character of markup replaced by {@link markup}: of the same length, so that offsets hold in both. */
export function maskMarkup(root: Root, text: string, start: number): string {
  const pieces: string[] = [];
  let from = 0;
  const keep = (to: number, end: number): void => {
    if (to < from) return;
    pieces.push(blanked(text.slice(from, to)), text.slice(to, end));
    from = end;
  };
  const walk = (node: Nodes): void => {
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code") {
      const [begin, end] = [node.position?.start.offset, node.position?.end.offset];
      if (begin === undefined || end === undefined) return;
      const ticks =
        node.type === "inlineCode" ? (/^`+/.exec(text.slice(start + begin))?.[0].length ?? 0) : 0;
      keep(start + begin + ticks, start + end - ticks);
    } else if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(root);
  pieces.push(blanked(text.slice(from)));
  return pieces.join("");
}

const blanked = (source: string): string => source.replace(/\S/g, markup);
