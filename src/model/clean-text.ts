/**
 * Removes characters that no reader sees and some programs take as commands: control characters other than tabs and line ends, and
 * unpaired surrogates. Every page passes through here, whichever template wrote it, and every text that is given to programs.
 */
export function cleanText(text: string): string {
  if (!unclean.test(text) && text.isWellFormed()) return text;
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(spaces, " ").replace(allUnclean, "");
}

/** Old line and page ends, and field separators: they separate words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are control characters
const spaces = /[\v\f\u001c-\u001f\u0085]/g;

const unclean = /[^\P{Cc}\t\n]/u;
const allUnclean = new RegExp(unclean, "gu");
