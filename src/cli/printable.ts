import { StringDecoder } from "node:string_decoder";

// Text from seeds, file names and settings is printed on terminals, which take some characters as commands: to move, to erase, to
// set the window's title, to answer as if somebody had typed. Such characters are printed as escapes instead.

/** A value on one line. Characters that change the direction of text are escaped too, and unpaired surrogates are replaced. */
export const printable = (text: string): string =>
  text.toWellFormed().replace(turning, escaped).replace(control, escaped);

/** A text of several lines, with its line ends and tabs. */
export const printableLines = (text: string): string =>
  withoutControls(text.toWellFormed().replace(turning, escaped));

/** JSON of the same value, with escapes for characters that JSON allows and terminals take as commands. */
export const printableJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\x7f-\x9f]/g,
    (c) => `\\u${hexOf(c).padStart(4, "0")}`,
  );

const withoutControls = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .replace(control, (c) => (c === "\n" || c === "\t" ? c : escaped(c)));

const control = /\p{Cc}/gu;
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function escaped(character: string): string {
  if (character === "\n") return "\\n";
  if (character === "\r") return "\\r";
  if (character === "\t") return "\\t";
  const hex = hexOf(character);
  return hex.length <= 2 ? `\\x${hex.padStart(2, "0")}` : `\\u${hex.padStart(4, "0")}`;
}

const hexOf = (character: string): string => character.charCodeAt(0).toString(16);

/** The commands that this program writes: styles, and those that replace the progress line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with the escape character
const own = /(\r\u001b\[K|\u001b\[\d+(?:;\d+)*m)/;

/**
 * Lets only this program's own commands reach a terminal, whichever module writes: it also covers text that a template logs and values
 * printed without `printable`.
 */
export function guardStream(stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream);
  const decoder = new StringDecoder("utf8");
  stream.write = (
    chunk: string | Uint8Array,
    encoding?: BufferEncoding | ((error?: Error | null) => void),
    done?: (error?: Error | null) => void,
  ): boolean => {
    const text = typeof chunk === "string" ? chunk : decoder.write(Buffer.from(chunk));
    const guarded = text
      .split(own)
      .map((part, i) => (i % 2 === 1 && stream.isTTY ? part : withoutControls(part)))
      .join("");
    return typeof encoding === "function"
      ? write(guarded, encoding)
      : write(guarded, encoding, done);
  };
}
