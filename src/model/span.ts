/** A stretch of a seed's decoded text, in UTF-16 code units: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
