import { plainLetters } from "../../model/plain-letters.ts";

/**
 * How one character is searched: the characters it is folded to, `""` if it is ignored inside a word, `undefined` if it ends a
 * word. Letters, numbers and marks of every script are kept, without case and without the accents of Latin, Greek, Cyrillic,
 * Arabic and Hebrew; the vowel signs of Indic scripts and Thai are part of their words and stay.
 */
export function foldCharacter(character: string): string | undefined {
  const known = folded.get(character);
  if (known !== undefined) return known === endsWord ? undefined : known;
  const fold = foldOf(character);
  if (folded.size < rememberedCharacters) folded.set(character, fold ?? endsWord);
  return fold;
}

/** A text has few different characters: folding each once takes a tenth of the time. */
const folded = new Map<string, string>();
const rememberedCharacters = 20_000;
const endsWord = "\0";

function foldOf(character: string): string | undefined {
  if (ignored.test(character)) return "";
  if (!wordCharacter.test(character)) return undefined;
  const decomposed = character.normalize("NFKD").replace(accents, "").toLowerCase();
  const plain = [...decomposed].map((each) => letters[each] ?? each).join("");
  return plain.replace(notWord, "").normalize("NFC");
}

/** Soft hyphen, zero-width characters, direction marks, word joiner. */
const ignored = /^[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/;
const wordCharacter = /^[\p{L}\p{N}\p{M}]$/u;
const notWord = /[^\p{L}\p{N}\p{M}]/gu;

/** Combining accents; the points of Hebrew; the vowels of Arabic, and the stroke that only stretches a word. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Letters that have no decomposition, and forms of letters that readers type in one way. */
const letters: Readonly<Record<string, string>> = {
  ...plainLetters,
  ς: "σ",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
};
