/** The scripts that several languages of our tables share, and the other scripts that identify a language. */
export type Script = "Latn" | "Cyrl" | "Arab" | "Hebr" | "Deva" | "Beng" | "Ethi";

/** Scripts that only one language of the news uses. Kana among ideographs are Japanese. */
const scriptsOfOneLanguage: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ["ko", /\p{sc=Hangul}/gu],
  ["zh", /\p{sc=Han}/gu],
  ["el", /\p{sc=Greek}/gu],
  ["th", /\p{sc=Thai}/gu],
  ["ka", /\p{sc=Georgian}/gu],
  ["hy", /\p{sc=Armenian}/gu],
  ["pa", /\p{sc=Gurmukhi}/gu],
  ["gu", /\p{sc=Gujarati}/gu],
  ["or", /\p{sc=Oriya}/gu],
  ["ta", /\p{sc=Tamil}/gu],
  ["te", /\p{sc=Telugu}/gu],
  ["kn", /\p{sc=Kannada}/gu],
  ["ml", /\p{sc=Malayalam}/gu],
  ["si", /\p{sc=Sinhala}/gu],
  ["lo", /\p{sc=Lao}/gu],
  ["my", /\p{sc=Myanmar}/gu],
  ["km", /\p{sc=Khmer}/gu],
  ["bo", /\p{sc=Tibetan}/gu],
  ["chr", /\p{sc=Cherokee}/gu],
];

const sharedScripts: readonly (readonly [Script, RegExp])[] = [
  ["Cyrl", /\p{sc=Cyrillic}/gu],
  ["Arab", /\p{sc=Arabic}/gu],
  ["Hebr", /\p{sc=Hebrew}/gu],
  ["Deva", /\p{sc=Devanagari}/gu],
  ["Beng", /\p{sc=Bengali}/gu],
  ["Ethi", /\p{sc=Ethiopic}/gu],
];

/** The script of most letters of the text, and its language if only one language of the news uses it. */
export function scriptOf(prose: string): { readonly script?: Script; readonly lang?: string } {
  if (!/[^\u0000-\u024f\u2000-\u20cf]/.test(prose))
    return /\p{L}/u.test(prose) ? { script: "Latn" } : {};
  const letters = count(prose, /\p{L}/gu);
  if (letters === 0) return {};
  const lang = scriptsOfOneLanguage.find(
    ([each, pattern]) => count(prose, pattern) > letters * (each === "ja" ? 0.2 : 0.6),
  )?.[0];
  if (lang) return { lang };
  const script = sharedScripts.find(([, pattern]) => count(prose, pattern) > letters * 0.6)?.[0];
  if (script) return { script };
  return count(prose, /\p{sc=Latin}/gu) > letters * 0.5 ? { script: "Latn" } : {};
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
