// Before about 24.14, Node cuts a text from SQLite at the first NUL, which a seed may contain. So NUL is stored as something else.

const escape = "\ufdd0"; // a noncharacter: no text should have it, but one may

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
