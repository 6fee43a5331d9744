import type { Day } from "./day.ts";

/** A page's path on the site, `/2024/04/16/russia-japan/`: begins and ends with a slash. */
export type Permalink = string & { readonly permalink: unique symbol };

/** Long enough to distinguish articles, short enough to read in a list of links. */
const slugCharacters = 48;

/** Invisible characters: joiners, direction marks, variation selectors, flag tags; and the keycap after a digit. */
const invisible = /\p{Default_Ignorable_Code_Point}|\u20e3/gu;

/**
 * Readable part of an address from a headline or a name: NFKC, lower case, letters, numbers and marks of every script,
 * cut at a word. Empty when there is nothing to keep.
 */
export function slugOf(words: string): string {
  const kept = words
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(/(\p{L})['’‘ʼ](?=\p{L})/gu, "$1")
    .toLowerCase()
    .normalize("NFC")
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return kept ? cutAtWord(kept) : "";
}

function cutAtWord(words: readonly string[]): string {
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if ([...longer].length > slugCharacters) break;
    slug = longer;
  }
  return slug || cutInWord(words[0] ?? "");
}

/** A script without spaces makes one long word: cut it between characters. 48 of them are at most 192 bytes; a file name may have 255. */
function cutInWord(word: string): string {
  let kept = "";
  for (const segment of charactersOf(word)) {
    if ([...kept, ...segment].length > slugCharacters) break;
    kept += segment;
  }
  return kept || [...word].slice(0, slugCharacters).join("");
}

/** Characters as readers count them; code points in browsers that cannot tell. */
const charactersOf = (word: string): readonly string[] =>
  typeof Intl.Segmenter === "undefined"
    ? [...word]
    : Array.from(new Intl.Segmenter("en").segment(word), ({ segment }) => segment);

/** The address that an article should get: its day and slug, or below `/undated/` if the day is unknown. */
export function wantedPermalink(day: Day | undefined, slug: string): Permalink {
  return `/${day ? day.replace(/-/g, "/") : "undated"}/${slug}/` as Permalink;
}

/** `/a/b/` numbered: `/a/b-2/`. */
export function numbered(permalink: Permalink, n: number): Permalink {
  return permalink.replace(/\/$/, `-${n}/`) as Permalink;
}
