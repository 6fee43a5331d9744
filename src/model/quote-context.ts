import type { Article } from "./article.ts";
import { beginningOf, displayText } from "./display-text.ts";
import type { Span } from "./span.ts";

/** Characters shown before a quotation, and as many after it. */
const reach = 140;

/**
 * What stands around a quotation in its sentence, with “…” for its own words: `“…” said Ines Calder, the harbour master.` It
 * shows on what the attribution rests. Undefined where nothing stands around it.
 */
export function quoteContext(
  article: Pick<Article, "text" | "prose" | "parts">,
  { start, end }: Span,
): string | undefined {
  const text = article.prose ?? article.text;
  const first = article.parts.find((part) => part.start <= start && start < part.end);
  const last = article.parts.find((part) => part.start < end && end <= part.end);
  if (!first || !last) return undefined;
  const before = lastSentence(displayText(article, { start: first.start, end: start }));
  const after = firstSentence(displayText(article, { start: end, end: last.end }));
  if (!/\p{L}/u.test(before + after)) return undefined;
  const [open, close] = [text.charAt(start), text.charAt(end - 1)];
  const gap = (character: string) => (/\s/.test(character) ? " " : "");
  const [gapBefore, gapAfter] = [gap(text.charAt(start - 1)), gap(text.charAt(end))];
  return `${before && before + gapBefore}${open}…${close}${after && gapAfter + after}`;
}

/** A full stop that ends a sentence: no short word like Mr or Nov stands before it, and no small letter comes after. */
const sentenceEnd =
  /(?<!(?:^|[\s.(])\p{L}{1,3})[.!?。！？][”’"'»“)]*(?:\s+(?![\p{Ll}])|(?<=[。！？]))/gu;

function lastSentence(whole: string): string {
  // Of what ends further off no more is shown than of what does not end at all.
  const text = whole.slice(-2 * reach);
  const ends = [...text.matchAll(sentenceEnd)];
  const end = ends.at(-1);
  const own = end ? text.slice(end.index + end[0].length) : text;
  if (own.length <= reach) return own;
  const cut = own.slice(own.length - reach);
  return `…${cut.slice(cut.indexOf(" ") + 1)}`;
}

function firstSentence(text: string): string {
  // What closes the quotation's own sentence stands inside its marks; what begins with a capital behind it is another one.
  const [end] = text.matchAll(sentenceEnd);
  const own = end ? text.slice(0, end.index + end[0].trimEnd().length) : text;
  return beginningOf(own, reach);
}
