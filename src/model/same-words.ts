/** Fewer words, “We will see”, are said again without being a repetition. */
const fewestWords = 4;

/** Words that newspapers leave out or put in when they print somebody's words again. */
const fillers: Readonly<Record<string, string>> = {
  de: "der die das ein eine und aber also ja doch nun dass",
  en: "the a an and but so that well just really very you know oh yes",
  fr: "le la les un une et mais alors que eh bien",
};

const fillersOf = new Map(
  Object.entries(fillers).map(([lang, words]) => [lang, new Set(words.split(" "))]),
);

/** Most quotations have none of the contractions below. */
const mayBeContracted = /[’'ʼ]|cannot|gonna|wanna/;

/** English contractions after an apostrophe, as whole words: `it’s` is `it is`. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan[’'ʼ]t\b/g, "can not"],
  [/\bcannot\b/g, "can not"],
  [/\bwon[’'ʼ]t\b/g, "will not"],
  [/n[’'ʼ]t\b/g, " not"],
  [/[’'ʼ]re\b/g, " are"],
  [/[’'ʼ]ve\b/g, " have"],
  [/[’'ʼ]ll\b/g, " will"],
  [/[’'ʼ]m\b/g, " am"],
  [/\b(it|that|he|she|there|what|who|here)[’'ʼ]s\b/g, "$1 is"],
  [/\bgonna\b/g, "going to"],
  [/\bwanna\b/g, "want to"],
];

/** One paper prints a plural, another a singular. Words like `this` lose their s too, which does no harm. */
const finalS = /(?<=..[^s])s$/;

/** A word, or one character of a script that puts no spaces between words. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/**
 * What two printings of the same quotation have in common: its words in small letters, without marks, punctuation, accents, an
 * editor's brackets and fillers (the, and, well); in English with contractions written out and without the s of plurals.
 * Undefined if it has fewer than four words left. No other word may differ, because one can reverse the meaning.
 */
export function sameWords(quotation: string, lang: string): string | undefined {
  const language = lang.split("-")[0] ?? "";
  const small = quotation.toLowerCase();
  const isEnglish = language === "en";
  const whole = isEnglish && mayBeContracted.test(small) ? withoutContractions(small) : small;
  const words = withoutAccents(whole.replace(betweenLetters, "")).match(word) ?? [];
  const known = fillersOf.get(language);
  const kept = known ? words.filter((each) => !known.has(each)) : words;
  if (kept.length < fewestWords) return undefined;
  return kept.map((each) => (isEnglish ? each.replace(finalS, "") : each)).join(" ");
}

const withoutContractions = (text: string): string =>
  contractions.reduce((rest, [from, to]) => rest.replace(from, to), text);

const betweenLetters = /[’'ʼ](?<=\p{L}.)(?=\p{L})/gu;

/** Also without ligatures and other forms of letters. */
const withoutAccents = (text: string): string =>
  /[^\0-\x7f]/.test(text)
    ? text
        .normalize("NFKD")
        .replace(/[\u0300-\u036f]+/g, "")
        .normalize("NFC")
    : text;
