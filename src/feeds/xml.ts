/** Characters that XML 1.0 cannot hold, not even as references. Half a surrogate pair becomes the replacement character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are control characters
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text for an element or an attribute. Carriage returns are written as references, because XML reads them as line ends. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(notInXml, "")
    .replace(toEscape, (character) => references[character] ?? "");

const toEscape = /[&<>"\r]/g;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** The first line of every XML file. */
export const xmlHead = '<?xml version="1.0" encoding="utf-8"?>\n';
