import type { PhrasingContent, Text } from "mdast";
import { markup } from "../../model/shown-text.ts";
import type { Span } from "../../model/span.ts";

/** A quotation with its number in the article, from 1. */
export type NumberedQuote = Span & {
  readonly number: number;
  /** The name that stands in the margin beside it. */
  readonly speaker?: string;
};

/**
 * The text between `start` and `end` as Markdown-tree nodes: quotations in spans of their own, `cuts` left out, white space
 * folded. A quotation that reaches over several nodes gives its anchor to the first of them only.
 */
export function quotedText(
  text: string,
  { start, end }: Span,
  quotes: readonly NumberedQuote[],
  cuts: readonly Span[],
  anchored: Set<number>,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = start;
  for (const quote of quotes) {
    if (quote.end <= from || quote.start >= end) continue;
    const quoteStart = Math.max(quote.start, from);
    const quoteEnd = Math.min(quote.end, end);
    push(nodes, words(text, from, quoteStart, cuts));
    nodes.push(quoteNode(quote, words(text, quoteStart, quoteEnd, cuts), anchored));
    from = quoteEnd;
  }
  push(nodes, words(text, from, end, cuts));
  return nodes;
}

function push(nodes: PhrasingContent[], value: string): void {
  if (value !== "") nodes.push({ type: "text", value });
}

function quoteNode(
  { number, speaker }: NumberedQuote,
  value: string,
  anchored: Set<number>,
): PhrasingContent {
  const first = !anchored.has(number);
  anchored.add(number);
  const child: Text = { type: "text", value };
  return {
    type: "emphasis",
    data: {
      hName: "span",
      hProperties: {
        className: ["quote"],
        ...(first && { id: `q${number}`, ...(speaker && { dataSpeaker: speaker }) }),
      },
    },
    children: [child],
  };
}

function words(text: string, start: number, end: number, cuts: readonly Span[]): string {
  let out = "";
  let from = start;
  for (const cut of cuts) {
    if (cut.end <= from || cut.start >= end) continue;
    out += text.slice(from, Math.max(from, cut.start));
    from = Math.min(end, cut.end);
  }
  return (out + text.slice(from, end))
    .replaceAll(markup, "")
    .replace(/[ \t]*(\r\n?|\n)[ \t]*/g, " ");
}
