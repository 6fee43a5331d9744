import { decodeNamedCharacterReference } from "decode-named-character-reference";

const tag =
  /<\/?(?:a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|li|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u|ul|ol|wbr)(?:\s[^<>]*)?\/?>/giu;
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/giu;

/** A front-matter value without HTML tags and with its character references resolved: `Late &#8211; <em>again</em>`. */
export const plainWords = (words: string): string =>
  words
    .replace(tag, (each) => (/^<\/?(?:br|p|div|li|h\d)\b/i.test(each) ? " " : ""))
    .replace(reference, (each, decimal?: string, hexadecimal?: string, name?: string) =>
      name === undefined
        ? (characterOf(Number.parseInt(decimal ?? hexadecimal ?? "", decimal ? 10 : 16)) ?? each)
        : decodeNamedCharacterReference(name) || each,
    )
    .replace(/\s+/g, " ")
    .trim();

/** The character of a code point; undefined for a control character or an invalid code. */
function characterOf(code: number): string | undefined {
  const isText = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isText && !(code >= 0x7f && code <= 0x9f) ? String.fromCodePoint(code) : undefined;
}
