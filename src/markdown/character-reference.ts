import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { markup } from "../model/display-text.ts";

/** The characters of a reference, `“` for `&ldquo;`, `&#8220;`, `&#x201c;` or `&#147;`; undefined if it is not a reference. */
export function decodeReference(reference: string): string | undefined {
  const [, decimal, hexadecimal, name] =
    /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));$/iu.exec(reference) ?? [];
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined;
  const digits = decimal ?? hexadecimal;
  if (digits === undefined) return undefined;
  const code = Number.parseInt(digits, decimal === undefined ? 16 : 10);
  if (code >= 0x80 && code <= 0x9f) return windows1252.charAt(code - 0x80);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}

/** The HTML standard reads the numbers of C1 controls as windows-1252, which is what old editors meant. */
const windows1252 = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

const form = String.raw`&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});`;

/** A reference at the beginning of a text. */
export const reference = new RegExp(`^${form}`, "iu");

/** The text with its references resolved. */
export const decodeReferences = (text: string): string =>
  text.includes("&")
    ? text.replace(new RegExp(form, "giu"), (each) => decodeReference(each) ?? each)
    : text;

/** Numbers of C1 controls, which Markdown does not resolve. */
export const c1Reference = /&#(?:1[2-5]\d|x[89][\da-f]);/giu;

/**
 * A character padded with markup to the length of its source; `before` is the character before it. The padding is on the outer
 * side of a word, so that a quotation from `&ldquo;` to `&rdquo;` includes both references completely.
 */
export function filled(character: string, length: number, before: string): string {
  const filling = markup.repeat(length - character.length);
  return leads(character, before) ? character + filling : filling + character;
}

const leads = (character: string, before: string): boolean =>
  before === "" ||
  /[\s([{—–>]/.test(before) ||
  (/[*_"]/.test(before) && /[“‘«„‚‹]/.test(character));
