import { foldCharacter } from "./fold.ts";

/** A searchable term and the stretch of the text that it comes from, in UTF-16 code units. */
export type Token = { readonly term: string; readonly start: number; readonly end: number };

/**
 * The terms of a text, in order. `'s` at the end of a word is dropped, an elided letter before an apostrophe too (`l'eau` is
 * `eau`), other apostrophes join (`O'Brien` is `obrien`). Scripts without spaces give overlapping pairs of characters. There is
 * no stemming: a query is widened instead, so that the index knows no language.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  eachToken(text, (term, start, end) => tokens.push({ term, start, end }));
  return tokens;
}

/** Takes a token, without an object for each: an archive has millions. */
type AddToken = (term: string, start: number, end: number) => void;

export function eachToken(text: string, add: AddToken): void {
  let word = "";
  let start = 0;
  let end = 0;
  let apostrophe = -1; // length of the word before its last apostrophe
  let mayHaveNoSpaces = false;
  const finish = () => {
    if (word === "") return;
    if (mayHaveNoSpaces && hasNoSpaces.test(word)) addPairs(add, word, start, end);
    else addWord(add, word, start, end, apostrophe);
    word = "";
    apostrophe = -1;
    mayHaveNoSpaces = false;
  };
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    const fold = foldCode(code);
    if (fold === undefined) {
      if (word !== "" && isApostrophe(code) && apostrophe !== word.length) apostrophe = word.length;
      else finish();
    } else if (fold !== "") {
      if (word === "") start = i;
      if (code >= firstWithoutSpaces) mayHaveNoSpaces = true;
      word += fold;
      end = i + length;
    } else if (word !== "") end = i + length;
    i += length;
  }
  finish();
}

/** Thai is the first of the scripts without spaces. */
const firstWithoutSpaces = 0x0e00;

const ascii: readonly (string | undefined)[] = Array.from({ length: 128 }, (_, code) =>
  foldCharacter(String.fromCharCode(code)),
);

const foldCode = (code: number): string | undefined =>
  code < 128 ? ascii[code] : foldCharacter(String.fromCodePoint(code));

const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0xff07;

/** Letters that lose their vowel before a word: `l’eau`, `d’Arc`, `c’è`; the `O’` of a name is none of them. */
const elided: ReadonlySet<string> = new Set("cdjlmnst");

/** Terms longer than this are cut: no reader types them, and a broken scan may hold very long ones. */
const longestTerm = 64;

function addWord(
  add: AddToken,
  word: string,
  start: number,
  end: number,
  apostrophe: number,
): void {
  let term = word;
  let from = start;
  if (apostrophe > 0 && word.slice(apostrophe) === "s") term = word.slice(0, apostrophe);
  else if (apostrophe === 1 && word.length > 3 && elided.has(word.charAt(0))) {
    term = word.slice(1);
    from = start + 2; // the letter and its apostrophe
  }
  add(term.length > longestTerm ? term.slice(0, longestTerm) : term, from, end);
}

/** Han, kana, Thai, Lao, Khmer, Myanmar: words are not separated by spaces. */
const hasNoSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Overlapping pairs of characters; the runs of other scripts between them stay whole. */
function addPairs(add: AddToken, word: string, start: number, end: number): void {
  const isAsWritten = word.length === end - start; // then each character has its own place, otherwise that of the word
  let at = start;
  const push = (term: string, from: number) =>
    isAsWritten ? add(term, from, from + term.length) : add(term, start, end);
  for (const run of word.match(runs) ?? []) {
    const characters = [...run];
    if (!hasNoSpaces.test(run) || characters.length === 1) {
      push(run.slice(0, longestTerm), at);
      at += run.length;
      continue;
    }
    characters.forEach((character, i) => {
      const next = characters[i + 1];
      if (next !== undefined) push(character + next, at);
      at += character.length;
    });
  }
}

const runs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
