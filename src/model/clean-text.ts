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

/** Control characters, in a class without the flag `u`: every page is searched for them, and so it takes a third of the time. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are control characters
const unclean = /[\0-\x08\v-\x1f\x7f-\x9f]/;
const allUnclean = new RegExp(unclean, "g");
