/** A quotation mark at the beginning of quoted words, with the space behind it. */
export const openingMark = /^(?:``|''|,,|["＂'`“”„«»‘‚’‹›「『])\s*/;

/** A quotation mark at their end, with the space before it. */
export const closingMark = /\s*(?:''|["＂'“”«»‘’‹›」』])$/;

/** Without the comma at their end; marks inside the quotation may follow it: `he said ‘no,’`. */
export const withoutComma = (words: string): string =>
  words.trim().replace(/\s*[,،、，]+(\s*["'“”«»‘’‹›」』]*)$/u, "$1");
