import { english } from "./english.ts";
import { german } from "./german.ts";
import type { Counted, Words } from "./words.ts";

const catalogues: Readonly<Record<string, Words>> = { en: english, de: german };

/** The words of a language; the English ones if the language has no catalogue yet. */
export const wordsOf = (lang: string): Words => catalogues[lang.split("-")[0] ?? ""] ?? english;

/** “1 article”, “2,500 articles”. */
export function counted(n: number, thing: Counted, lang: string): string {
  return `${formatOf(lang).format(n)} ${n === 1 ? thing.one : thing.other}`;
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(lang: string): Intl.NumberFormat {
  const format = formats.get(lang) ?? new Intl.NumberFormat(lang);
  formats.set(lang, format);
  return format;
}
