/**
 * A page without characters that no reader sees and some programs take as commands: control characters but for tabs and line ends,
 * and halves of characters. Every page goes through here, whatever template wrote it.
 */
export function cleanPage(html: string): string {
  if (!unclean.test(html) && html.isWellFormed()) return html;
  return html.toWellFormed().replace(/\r\n?/g, "\n").replace(spaces, " ").replace(allUnclean, "");
}

/** Old ends of lines and pages, and separators of fields: what is between them are two words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are control characters
const spaces = /[\v\f\u001c-\u001f\u0085]/g;

const unclean = /[^\P{Cc}\t\n]/u;
const allUnclean = new RegExp(unclean, "gu");
