import type { Article } from "./article.ts";
import { beginningOf } from "./beginning-of.ts";
import { displayText } from "./display-text.ts";
import { overlapping, type Span } from "./span.ts";

/** Characters shown on each side of a quotation. */
const reach = 140;

/** Characters of a quotation that lists show: more than any ordinary one has. Only the article shows one of megabytes in full. */
export const longestListed = 4_000;

/** The words of a quotation as pages show them outside its article. */
export function listedWords(
  article: Pick<Article, "text" | "prose" | "parts">,
  { start, end }: Span,
): string {
  const whole = displayText(article, { start, end: Math.min(end, start + 2 * longestListed) });
  return beginningOf(whole, longestListed);
}

/** Characters of the seed read on each side: enough for `reach` however they are wrapped, and bounded in long paragraphs. */
const window = 2_000;

/**
 * The sentence around a statement, with “…” for the words of each of its quotations: `“…” said Ines Calder, the harbour master.`
 * It shows the evidence for the attribution. Undefined if the quotation is alone in its paragraph.
 */
export function quoteContext(
  article: Pick<Article, "text" | "prose" | "parts">,
  [first, ...others]: readonly [Span, ...Span[]],
): string | undefined {
  const text = article.prose ?? article.text;
  const { start } = first;
  const end = others.at(-1)?.end ?? first.end;
  const parts = overlapping(article.parts, { start, end });
  const firstPart = parts[0];
  const lastPart = parts.at(-1);
  if (!firstPart || !lastPart || firstPart.start > start || lastPart.end < end) return undefined;
  const from = Math.max(firstPart.start, start - window);
  const to = Math.min(lastPart.end, end + window);
  const before = lastSentence(displayText(article, { start: from, end: start }));
  const after = firstSentence(displayText(article, { start: end, end: to }));
  const between = others.map((quote, i) => {
    const start = (others[i - 1] ?? first).end;
    return displayText(article, { start, end: Math.min(quote.start, start + window) });
  });
  if (!/\p{L}/u.test(before + between.join("") + after)) return undefined;
  const gapAt = (at: number) => (/\s/.test(text.charAt(at)) ? " " : "");
  const marksOf = ({ start, end }: Span) => `${text.charAt(start)}…${text.charAt(end - 1)}`;
  let context = (before && before + gapAt(start - 1)) + marksOf(first);
  for (const [i, quote] of others.entries()) {
    const gap = gapAt((others[i - 1] ?? first).end);
    context +=
      gap + beginningOf(between[i] ?? "", 2 * reach) + gapAt(quote.start - 1) + marksOf(quote);
  }
  return context + (after && gapAt(end) + after);
}

/** A full stop that ends a sentence: not after a short word like Mr or Nov, and not before a small letter. */
const sentenceEnd =
  /[.!?。！？](?<!(?:^|[\s.(])\p{L}{1,3}.)[”’"'»“)]{0,9}(?:\s+(?![\p{Ll}])|(?<=[。！？]))/gu;

function lastSentence(whole: string): string {
  // Twice the reach is enough: a sentence that starts earlier is cut anyway.
  const text = whole.slice(-2 * reach);
  const ends = [...text.matchAll(sentenceEnd)];
  const end = ends.at(-1);
  const own = end ? text.slice(end.index + end[0].length) : text;
  if (own.length <= reach) return own;
  const cut = own.slice(own.length - reach);
  return `…${cut.slice(cut.indexOf(" ") + 1)}`;
}

function firstSentence(whole: string): string {
  const text = whole.slice(0, 2 * reach);
  const [end] = text.matchAll(sentenceEnd);
  const own = end ? text.slice(0, end.index + end[0].trimEnd().length) : text;
  return beginningOf(own, reach);
}
