import type { SeedPath } from "./article.ts";
import { matchesSeedPattern } from "./seed-pattern.ts";

/** The encodings that a seed can be read in, each with other names that people and programs give it. */
const encodings: Readonly<Record<string, string>> = {
  "utf-8": "utf8",
  "utf-16le": "utf16le unicode",
  "utf-16be": "utf16be",
  "windows-1250": "cp1250 win1250",
  "windows-1251": "cp1251 win1251",
  "windows-1252": "cp1252 win1252 ansi latin1 iso88591 usascii ascii",
  "windows-1253": "cp1253 win1253",
  "windows-1254": "cp1254 win1254",
  "windows-1255": "cp1255 win1255",
  "windows-1256": "cp1256 win1256",
  "windows-1257": "cp1257 win1257",
  "windows-1258": "cp1258 win1258",
  "windows-874": "cp874 win874 tis620 iso885911",
  "iso-8859-2": "latin2",
  "iso-8859-3": "latin3",
  "iso-8859-4": "latin4",
  "iso-8859-5": "cyrillic",
  "iso-8859-6": "arabic",
  "iso-8859-7": "greek",
  "iso-8859-8": "hebrew",
  "iso-8859-9": "latin5",
  "iso-8859-10": "latin6",
  "iso-8859-13": "latin7",
  "iso-8859-14": "latin8",
  "iso-8859-15": "latin9",
  "iso-8859-16": "latin10",
  "koi8-r": "koi8",
  "koi8-u": "",
  macintosh: "macroman xmacroman mac",
  "x-mac-cyrillic": "maccyrillic xmacukrainian",
  maccenteuro: "xmaccenteuro maccentraleurope",
  macgreek: "xmacgreek",
  macturkish: "xmacturkish",
  maciceland: "xmacicelandic",
  cp437: "ibm437 dos",
  cp737: "ibm737",
  cp775: "ibm775",
  cp850: "ibm850",
  cp852: "ibm852",
  cp855: "ibm855",
  cp857: "ibm857",
  cp860: "ibm860",
  cp861: "ibm861",
  cp862: "ibm862",
  cp863: "ibm863",
  cp865: "ibm865",
  cp866: "ibm866",
  shift_jis: "sjis cp932 windows31j ms932",
  "euc-jp": "eucjp eucjis2004",
  "iso-2022-jp": "iso2022jp jis",
  gb18030: "gbk gb2312 cp936 euccn",
  big5: "big5hkscs cp950",
  "euc-kr": "euckr cp949 uhc ksc5601",
};

const fold = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, "");

const names: ReadonlyMap<string, string> = new Map(
  Object.entries(encodings).flatMap(([encoding, others]) =>
    [fold(encoding), ...others.split(" ")].map((name) => [name, encoding] as const),
  ),
);

/** The encoding with this name or alias; undefined if seeds cannot be read in it. */
export const encodingNamed = (name: string): string | undefined => names.get(fold(name));

/** The encoding in backfile.yaml for seeds whose path matches a pattern. */
export type EncodingOfSeeds = { readonly seeds: string; readonly encoding: string };

/** The encoding in the settings for a seed: the first whose pattern matches. */
export const encodingOf = (
  seed: SeedPath,
  stated: readonly EncodingOfSeeds[],
): string | undefined => stated.find(({ seeds }) => matchesSeedPattern(seed, seeds))?.encoding;
