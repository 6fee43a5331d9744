/**
 * A copy of the same length in which all digits are 0–9, all spaces plain, and direction marks blank, so that one
 * grammar reads the numbers of every script and all offsets stay valid.
 */
export function foldDigits(text: string): string {
  if (!/[^\u0000-\u007f]/.test(text)) return text;
  return text
    .replace(/[^\u0000-\u007f]/g, (character) => digits.get(character) ?? character)
    .replace(/[\u00a0\u1680\u2000-\u200f\u202a-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff]/g, " ");
}

/**
 * The zeros of the scripts used in news, each followed in Unicode by its digits 1–9: Arabic, Persian, N'Ko, Devanagari, Bengali, Gurmukhi,
 * Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam, Sinhala, Thai, Lao, Tibetan, Burmese, Khmer, Mongolian, Ol Chiki, full width.
 */
const zeros = "٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐᱐０";

const digits: ReadonlyMap<string, string> = new Map(
  [...zeros].flatMap((zero) =>
    Array.from({ length: 10 }, (_, n) => [String.fromCharCode(zero.charCodeAt(0) + n), String(n)]),
  ),
);
