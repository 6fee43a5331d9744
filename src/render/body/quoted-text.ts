import { markup } from "../../model/display-text.ts";
import { overlapping, type Span } from "../../model/span.ts";

/** A quotation with its number in the article, from 1. */
export type NumberedQuote = Span & {
  readonly number: number;
  /** The name shown in the margin. */
  readonly speaker?: string;
  /** Whether the quotation before it has the same speaker, and shows the name. */
  readonly goesOn?: true;
};

/** Words of a text; with `quote`, they are quoted. */
export type Stretch = { readonly words: string; readonly quote?: ShownQuote };

/** The HTML attributes of a quotation: its class and, at its beginning, its anchor and its speaker. */
type ShownQuote = {
  readonly className: readonly string[];
  readonly id?: string;
  readonly speaker?: string;
};

/**
 * The text between `start` and `end`: quotations are separate pieces, `cuts` are left out, line ends folded. A quotation that
 * spans several nodes has its anchor in the first of them only.
 */
export function quotedText(
  text: string,
  { start, end }: Span,
  quotes: readonly NumberedQuote[],
  cuts: readonly Span[],
  anchored: Set<number>,
): Stretch[] {
  const stretches: Stretch[] = [];
  const push = (words: string) => {
    if (words !== "") stretches.push({ words });
  };
  let from = start;
  for (const quote of overlapping(quotes, { start, end })) {
    const quoteStart = Math.max(quote.start, from);
    const quoteEnd = Math.min(quote.end, end);
    push(wordsOf(text, from, quoteStart, cuts));
    stretches.push({
      words: wordsOf(text, quoteStart, quoteEnd, cuts),
      quote: shown(quote, anchored),
    });
    from = quoteEnd;
  }
  push(wordsOf(text, from, end, cuts));
  return stretches;
}

function shown({ number, speaker, goesOn }: NumberedQuote, anchored: Set<number>): ShownQuote {
  if (anchored.has(number)) return { className: ["quote"] };
  anchored.add(number);
  return {
    className: goesOn ? ["quote", "goes-on"] : ["quote"],
    id: `q${number}`,
    ...(speaker && { speaker }),
  };
}

function wordsOf(text: string, start: number, end: number, cuts: readonly Span[]): string {
  let out = "";
  let from = start;
  for (const cut of overlapping(cuts, { start, end })) {
    out += text.slice(from, Math.max(from, cut.start));
    from = Math.min(end, cut.end);
  }
  const words = (out + text.slice(from, end)).replaceAll(markup, "");
  return /[\r\n]/.test(words) ? words.replace(lineEnds, " ") : words;
}

/** Line ends with the space around them. It begins only where a stretch of space does, so that long ones take no longer. */
const lineEnds = /(?<![ \t\r\n])[ \t]*[\r\n][ \t\r\n]*/g;
