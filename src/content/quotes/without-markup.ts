import type { Article } from "../../model/article.ts";
import { markup } from "../../model/display-text.ts";
import type { Part } from "../../model/part.ts";
import type { Quote } from "../../model/quote.ts";
import type { Span } from "../../model/span.ts";

export type PlainText = {
  readonly text: string;
  readonly parts: readonly Part[];
  /** Maps quotations of this text to their places in the seed. */
  readonly inSeed: (quotes: readonly Quote[]) => readonly Quote[];
};

/** The article without invisible markup: in `**“It** is,”` each quotation mark touches its word. */
export function withoutMarkup({
  text,
  prose,
  parts,
}: Pick<Article, "text" | "prose" | "parts">): PlainText {
  if (!prose?.includes(markup)) return { text: prose ?? text, parts, inSeed: (quotes) => quotes };
  const kept: number[] = [];
  for (let i = 0; i < prose.length; i++) if (prose[i] !== markup) kept.push(i);
  const inText = ({ start, end }: Span): Span => ({
    start: firstFrom(kept, start),
    end: firstFrom(kept, end),
  });
  const toSeed = ({ start, end }: Span): Span => ({
    start: kept[start] ?? prose.length,
    end: (kept[end - 1] ?? prose.length - 1) + 1,
  });
  return {
    text: prose.replaceAll(markup, ""),
    parts: parts
      .map((part) => ({
        ...part,
        ...inText(part),
        ...(part.label && { label: inText(part.label) }),
      }))
      .filter(({ start, end }) => start < end),
    inSeed: (quotes) =>
      quotes.map((quote) => {
        const { speaker } = quote;
        const mention = speaker?.mention && toSeed(speaker.mention);
        const named = speaker && { ...speaker, ...(mention && { mention }) };
        return { ...quote, ...toSeed(quote), ...(named && { speaker: named }) };
      }),
  };
}

/** The index of the first of the sorted numbers that is at least `least`; the length if there is none. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}
