// Before 24.14 or so, Node ends a text that it reads from SQLite at the first NUL, and a seed may hold one. So none is stored.

const escape = "\ufdd0"; // not a character: no text should have it, but one may

/** The text without NUL, for a column of the store. */
export const toStored = (text: string): string =>
  /[\0\ufdd0]/.test(text)
    ? text.replace(/[\0\ufdd0]/g, (c) => escape + (c === "\0" ? "0" : "1"))
    : text;

/** The text that was stored. */
export const fromStored = (stored: string): string =>
  stored.includes(escape)
    ? stored.replace(/\ufdd0([01])/g, (_, code) => (code === "0" ? "\0" : escape))
    : stored;
