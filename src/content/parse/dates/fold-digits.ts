/**
 * A copy of the same length in which all digits are 0–9, all spaces plain, and marks of direction blank, so that one
 * grammar reads every script's numbers and every offset stays true.
 */
export function foldDigits(text: string): string {
  if (!/[^\u0000-\u007f]/.test(text)) return text;
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code >= 0xff10 ? code - 0xff10 : code >= 0x966 ? code - 0x966 : code & 0xf);
    })
    .replace(/[\u00a0\u1680\u2000-\u200f\u202a-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff]/g, " ");
}
