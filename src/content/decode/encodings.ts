import iconv from "iconv-lite";

/**
 * The encodings that are looked for in a file that is not UTF-8, as the detector calls them. Those left out are rarer than the
 * mistakes that looking for them causes.
 */
export const soughtEncodings: readonly string[] = (
  "windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-1258 cp874 " +
  "iso-8859-1 iso-8859-2 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-9 iso-8859-13 iso-8859-15 " +
  "koi8-r koi8-u mac-roman mac-cyrillic cp437 cp737 cp775 cp850 cp852 cp857 cp866 " +
  "cp932 euc-jis-2004 gb18030 big5hkscs cp949"
).split(" ");

/** Encodings that iconv-lite does not read and Node does. */
const onlyOfNode = new Set(["iso-2022-jp"]);

/** What iconv-lite calls them, where that is another name. */
const namesOfIconv: Readonly<Record<string, string>> = {
  "x-mac-cyrillic": "maccyrillic",
  macintosh: "macroman",
};

/** The bytes as text; what is not a character of the encoding becomes U+FFFD. A byte-order mark is left out. */
export const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  onlyOfNode.has(encoding)
    ? new TextDecoder(encoding).decode(bytes)
    : iconv.decode(Buffer.from(bytes), namesOfIconv[encoding] ?? encoding);
