import { basename, dirname, join } from "node:path";
import type { Message } from "../model/message.ts";
import type { Level } from "../model/rules.ts";
import { printable, printableLines } from "./printable.ts";
import { paint } from "./progress.ts";

const colours: Readonly<Record<Level, "red" | "yellow" | "cyan">> = {
  error: "red",
  warning: "yellow",
  note: "cyan",
};

/** `seeds/moon.txt:7:1 warning The weekday is Monday … date-weekday-mismatch`, and the hint below it. */
export function messageLines(
  seed: string,
  message: Message,
  stream: NodeJS.WriteStream = process.stdout,
): string {
  const file = message.file ? join(dirname(seed), basename(message.file)) : seed;
  const line = message.line === undefined ? "" : `:${message.line}:${message.column ?? 1}`;
  const place = printable(file) + line;
  const reason = printableLines(message.reason).replaceAll("\n", "\n    "); // no value can begin a line
  const level = paint(colours[message.level], message.level, stream);
  const rule = paint("dim", message.rule, stream);
  return `${place} ${level} ${reason}  ${rule}\n    ${printable(message.hint)}\n`;
}
