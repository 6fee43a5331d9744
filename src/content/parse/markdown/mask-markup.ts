import type { Nodes } from "mdast";
import { decodeReference, filled, reference } from "../../../markdown/character-reference.ts";
import { isWords, spanOf } from "../../../markdown/nodes.ts";
import { markup } from "../../../model/display-text.ts";

/**
 * A text of the same length, so that offsets are valid in both, with {@link markup} in place of everything invisible.
 * Blocks that only tags separate get a space between them.
 */
export function maskMarkup(root: Nodes, parsed: string): string {
  const pieces: string[] = [];
  let from = 0;
  let divided = false;
  const keep = (start: number, end: number, value?: string): void => {
    if (start < from) return;
    const gap = blank(parsed.slice(from, start));
    pieces.push(divided && gap !== "" && !/\s/.test(gap) ? ` ${gap.slice(1)}` : gap);
    const source = parsed.slice(start, end);
    pieces.push(value === undefined ? source : aligned(source, value));
    from = end;
    divided = false;
  };
  const walk = (node: Nodes): void => {
    const span = spanOf(node);
    if (node.type === "text" && span) keep(span.start, span.end, node.value);
    else if (node.type === "inlineCode" && span) {
      const ticks = /^`+/.exec(parsed.slice(span.start, span.end))?.[0].length ?? 0;
      keep(span.start + ticks, span.end - ticks);
    } else if (node.type === "code" && span) keep(span.start, span.end);
    else if ("children" in node) {
      const divides = isDividing(node);
      divided ||= divides;
      for (const child of node.children) walk(child);
      divided ||= divides;
    } else divided ||= node.type === "break" || node.type === "image";
  };
  walk(root);
  pieces.push(blank(parsed.slice(from)));
  return pieces.join("");
}

const blank = (source: string): string => source.replace(/\S/g, markup);

const isDividing = (node: Nodes): boolean =>
  node.type === "htmlElement" ? dividing.has(node.data.hName) : !isWords(node);

const dividing = new Set(
  "caption dd details dl dt figcaption figure pre summary table tbody td tfoot th thead tr".split(
    " ",
  ),
);

/** The source of words, with markup in place of escapes, references and marks at line beginnings. */
function aligned(source: string, value: string): string {
  if (source === value) return source;
  let out = "";
  let at = 0;
  for (let i = 0; i < source.length; ) {
    const { length, character } = characterAt(source, i, value.charAt(at));
    if (value.startsWith(character, at)) {
      out += filled(character, length, value.charAt(at - 1));
      at += character.length;
    } else out += blank(source.slice(i, i + length));
    i += length;
  }
  return at === value.length ? out : source;
}

type Written = { readonly length: number; readonly character: string };

/** The character at a place in the source and its length there: `\"` and `&quot;` are both `"`. */
function characterAt(source: string, at: number, expected: string): Written {
  const own = source.charAt(at);
  const next = source.charAt(at + 1);
  if (own === "\\" && expected !== own && escapable.test(next))
    return { length: 2, character: next };
  const written = own === "&" ? reference.exec(source.slice(at, at + 34))?.[0] : undefined;
  const character = written === undefined ? undefined : decodeReference(written);
  return written === undefined || character === undefined
    ? { length: 1, character: own }
    : { length: written.length, character };
}

const escapable = /[!-/:-@[-`{-~]/;
