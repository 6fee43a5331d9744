import type { Span } from "../../model/span.ts";

/** A headline or a byline for display: white space is collapsed, except no-break spaces; soft hyphens and invisible marks are removed. */
export const shownWords = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff\u0000-\u0008\u000e-\u001f]/g, "")
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, " ")
    .trim();
