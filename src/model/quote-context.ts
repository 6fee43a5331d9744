import type { Article } from "./article.ts";
import { beginningOf } from "./beginning-of.ts";
import { displayText } from "./display-text.ts";
import { overlapping, type Span } from "./span.ts";

/** Characters shown on each side of a quotation. */
const reach = 140;

/** Characters of a quotation that lists show: more than any ordinary one has. Only the article shows one of megabytes in full. */
const longestListed = 4_000;

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
 * The sentence around a quotation, with “…” for the quoted words: `“…” said Ines Calder, the harbour master.` It shows the
 * evidence for the attribution. Undefined if the quotation is alone in its paragraph.
 */
export function quoteContext(
  article: Pick<Article, "text" | "prose" | "parts">,
  quote: Span,
): string | undefined {
  const text = article.prose ?? article.text;
  const { start, end } = quote;
  const parts = overlapping(article.parts, quote);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last || first.start > start || last.end < end) return undefined;
  const from = Math.max(first.start, start - window);
  const to = Math.min(last.end, end + window);
  const before = lastSentence(displayText(article, { start: from, end: start }));
  const after = firstSentence(displayText(article, { start: end, end: to }));
  if (!/\p{L}/u.test(before + after)) return undefined;
  const [open, close] = [text.charAt(start), text.charAt(end - 1)];
  const gap = (character: string) => (/\s/.test(character) ? " " : "");
  const [gapBefore, gapAfter] = [gap(text.charAt(start - 1)), gap(text.charAt(end))];
  return `${before && before + gapBefore}${open}…${close}${after && gapAfter + after}`;
}

/** A full stop that ends a sentence: not after a short word like Mr or Nov, and not before a small letter. */
const sentenceEnd =
  /(?<!(?:^|[\s.(])\p{L}{1,3})[.!?。！？][”’"'»“)]{0,9}(?:\s+(?![\p{Ll}])|(?<=[。！？]))/gu;

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
