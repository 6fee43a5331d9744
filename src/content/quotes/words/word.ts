import { type Entry, entryWith, unknown } from "./entry.ts";
import { entryOf, type Lexicon } from "./lexicon.ts";

/** A word, a number or a sign by itself, without its context. */
export type Word = {
  readonly kind: "word" | "number" | "sign";
  /** The word as printed, without the rest of the piece it was cut from. */
  readonly text: string;
  /** Its length in the text, including a hyphen that separates it from the next word. */
  readonly taken: number;
  /** In lower case, without a possessive ending. */
  readonly lower: string;
  readonly is: Entry;
  /** It begins with a letter. */
  readonly letter: boolean;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** It is a sign that ends a sentence. */
  readonly ends: boolean;
};

/** The words analysed so far with the tables of one language. */
export type WordCache = Map<string, Word>;

const caches = new WeakMap<Lexicon, WordCache>();

/** Texts repeat most of their words, so each is analysed once. */
export function wordCacheOf(lexicon: Lexicon): WordCache {
  const known = caches.get(lexicon);
  if (known) return known;
  const cache: WordCache = new Map();
  caches.set(lexicon, cache);
  return cache;
}

const maxCachedWords = 20_000; // words: a few megabytes

export function wordOf(piece: string, lexicon: Lexicon, cache: WordCache): Word {
  const known = cache.get(piece);
  if (known) return known;
  if (cache.size >= maxCachedWords) cache.clear();
  const copy = [...piece].join(""); // a slice would keep the whole text in memory
  const word = readWord(copy, lexicon);
  cache.set(copy, word);
  return word;
}

function readWord(piece: string, lexicon: Lexicon): Word {
  const cut = cutBehind(piece, lexicon);
  let text = cut > 0 ? piece.slice(0, cut) : piece;
  let taken = text.length + (cut > 0 && piece.charAt(cut) === "-" ? 1 : 0);
  const capital = isCapital(text);
  const letter = capital || isLetter(text.charCodeAt(0));
  if (text.length > 1 && text.endsWith(".") && letter && !keepsStop(text, lexicon)) {
    text = text.slice(0, -1);
    taken--;
  }
  if (letter) {
    return { kind: "word", text, taken, letter, capital, ends: false, ...formOf(text, lexicon) };
  }
  const kind = /\d/.test(text) ? "number" : "sign";
  const ends = /^[.!?。！？]/.test(text) && text !== "...";
  return { kind, text, taken, letter, capital, ends, lower: text, is: unknown, possessive: false };
}

function formOf(text: string, lexicon: Lexicon): Pick<Word, "lower" | "is" | "possessive"> {
  const apostrophe = hasApostrophe(text);
  const owned = apostrophe && /['’]s$|s['’]$/i.test(text);
  const bare = apostrophe
    ? text.replace(/['’](?:s|re|ll|ve|d|m)?$/i, "")
    : text.endsWith("-t")
      ? text.slice(0, -2)
      : text;
  const lower = bare.toLowerCase();
  const entry = apostrophe && /n['’]t$/i.test(bare) ? auxiliary : known(lower, lexicon);
  // `he’s`, `we’re` and `that’s` are not possessives.
  const contracted = apostrophe && /['’]\p{L}+$/u.test(text) && isSmallWord(entry);
  const is = contracted && !entry.pronoun ? auxiliary : entry;
  return { lower, is, possessive: owned && !contracted };
}

const auxiliary = entryWith({ auxiliary: true });

export const isSmallWord = (is: Entry): boolean =>
  Boolean(
    is.pronoun || is.relative || is.determiner || is.adverb || is.conjunction || is.preposition,
  );

export function known(lower: string, lexicon: Lexicon): Entry {
  const entry = entryOf(lower, lexicon);
  if (entry !== unknown || !lower.includes("-")) return entry;
  const last = entryOf(lower.slice(lower.lastIndexOf("-") + 1), lexicon);
  return last.preposition || last.adverb || last.conjunction ? unknown : last;
}

/** The offset that splits a written word in two: `l’avocat`, `dit-elle`; 0 if it is one word. */
function cutBehind(printed: string, lexicon: Lexicon): number {
  if (printed.length < 4) return 0;
  if (lexicon.elided.size > 0 && hasApostrophe(printed)) {
    const apostrophe = printed.search(/['’]/);
    if (apostrophe > 0 && lexicon.elided.has(printed.slice(0, apostrophe).toLowerCase()))
      return apostrophe + 1;
  }
  const hyphen = printed.lastIndexOf("-");
  if (hyphen < 1) return 0;
  const behind = printed.slice(hyphen + 1).replace(/\.$/, "");
  return lexicon.entries.get(behind)?.pronoun ? hyphen : 0;
}

const hasApostrophe = (printed: string): boolean => printed.includes("’") || printed.includes("'");

const initials = /^(?:\p{L}\.)+$/u;

/** The full stop belongs to an abbreviation or an initial. */
const keepsStop = (printed: string, lexicon: Lexicon): boolean =>
  initials.test(printed) || lexicon.entries.get(printed.toLowerCase())?.abbreviation === true;

/** The word, or the noun after its number, begins with a capital: `58-Jähriger`. */
function isCapital(printed: string): boolean {
  const code = printed.charCodeAt(0);
  if (code < 0x80)
    return isBetween(code, "A", "Z") || (isDigit(code) && /^\d+-\p{Lu}/u.test(printed));
  const first = printed.charAt(0);
  return first !== first.toLowerCase();
}

/** A fast path: the code alone identifies nearly all letters, and this runs very often. */
const isLetter = (code: number): boolean =>
  code < 0x80
    ? isBetween(code, "a", "z") || isBetween(code, "A", "Z")
    : /\p{L}/u.test(String.fromCharCode(code));

const isDigit = (code: number): boolean => isBetween(code, "0", "9");

const isBetween = (code: number, first: string, last: string): boolean =>
  code >= first.charCodeAt(0) && code <= last.charCodeAt(0);
