import iconv from "iconv-lite";

/**
 * The encodings tried for a file that is not UTF-8, by the detector's names. Others are so rare that trying them causes more
 * mistakes than it prevents.
 */
export const soughtEncodings: readonly string[] = (
  "windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-1258 cp874 " +
  "iso-8859-1 iso-8859-2 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-9 iso-8859-13 iso-8859-15 " +
  "koi8-r koi8-u mac-roman mac-cyrillic cp437 cp737 cp775 cp850 cp852 cp857 cp866 " +
  "cp932 euc-jis-2004 gb18030 big5hkscs cp949"
).split(" ");

/** Encodings that Node decodes and iconv-lite does not. */
const onlyOfNode = new Set(["iso-2022-jp"]);

/** The names of encodings that iconv-lite calls differently. */
const namesOfIconv: Readonly<Record<string, string>> = {
  "x-mac-cyrillic": "maccyrillic",
  macintosh: "macroman",
};

/** The bytes as text. Invalid bytes become U+FFFD, and a byte-order mark is removed. */
export const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  onlyOfNode.has(encoding)
    ? new TextDecoder(encoding).decode(bytes)
    : iconv.decode(Buffer.from(bytes), namesOfIconv[encoding] ?? encoding);
