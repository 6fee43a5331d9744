/**
 * The share of the characters beyond ASCII, 0–1, in places where no writer puts them: a capital inside a word, a symbol between
 * letters, two scripts in one word, an opening quotation mark after a letter, a control character. Wrongly decoded text is full
 * of them in any language.
 */
export function implausibleShare(text: string): number {
  const beyond = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  if (beyond === 0) return 0;
  let faults = 0;
  for (const pattern of faultPatterns) faults += text.match(pattern)?.length ?? 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) if (mixesScripts(word)) faults++;
  return Math.min(1, faults / beyond);
}

const faultPatterns: readonly RegExp[] = [
  // Control characters, private use, unassigned, replaced, and half-width katakana, which hardly any text has.
  /[\u0080-\u009f\ufffd\uff66-\uff9f\p{Co}\p{Cn}]/gu,
  // A capital beyond ASCII after a small letter, or a small letter beyond ASCII between capitals: “ItÕs”, “HARBOuR”.
  /(?<=\p{Ll})(?![A-Z])\p{Lu}/gu,
  /(?<!\p{L})(?![a-z])\p{Ll}(?=\p{Lu})/gu,
  /(?<=\p{Lu}{2})(?![a-zß])\p{Ll}(?=\p{Lu})/gu,
  // A symbol, a figure or a closed-up mark inside a word: “caf¹s”, “fr„her”, “po³¹czenie”.
  /(?<=\p{L})(?!['’ʼ·‧‑–—…/\u00ad\u200b-\u200f])[^\0-\x7f\p{L}\p{M}\p{N}\s]+(?=\p{L})/gu,
  /(?<=\p{Ll})[\u00b2\u00b3\u00b9\u00bc-\u00be\u00a4\u00a6\u00ac\u00af\u00b1\u00b8\u2500-\u259f\u2202-\u222b\u2248-\u2265\u25ca\uf8ff]/gu,
  // Words do not contain lines, blocks and mathematical signs.
  /[\u2500-\u259f\u2202-\u222b\u25ca\uf8ff](?=\p{L})/gu,
  // Bullets, low quotation marks and daggers after a letter; a dash that touches only the word before it: “citt•”, “pi— alto”.
  /(?<=\p{L})[\u201a\u201e\u2022\u2020\u2021\u02c6\u2030](?!\p{L})/gu,
  /(?<=\p{L})[\u2013\u2014](?=\s\p{Ll})/gu,
  // A letter right before a figure: “Ł20” for “£20”.
  /(?![A-Za-z])\p{sc=Latin}(?=\d)/gu,
  // A currency sign or a dagger before a letter: “¤ódź”.
  /(?<![\p{L}\p{N}])[\u00a4\u00a6\u00ac\u00af\u00b8\u00b9\u00b2\u00b3\u2020-\u2022\u2030](?=\p{Ll})/gu,
];

const scripts = [
  /\p{sc=Latin}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Arabic}/u,
  /\p{sc=Thai}/u,
];

const mixesScripts = (word: string): boolean =>
  scripts.filter((script) => script.test(word)).length > 1;
