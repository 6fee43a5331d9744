import { basename, dirname, join } from "node:path";
import type { Message } from "../model/message.ts";
import type { Level } from "../model/rules.ts";
import { paint } from "./progress.ts";

const colours: Readonly<Record<Level, "red" | "yellow" | "cyan">> = {
  error: "red",
  warning: "yellow",
  note: "cyan",
};

/** `seeds/moon.txt:7:1 warning The weekday is Monday … date-weekday-mismatch` and below it what to do. */
export function messageLines(
  seed: string,
  message: Message,
  stream: NodeJS.WriteStream = process.stdout,
): string {
  const file = message.file ? join(dirname(seed), basename(message.file)) : seed;
  const place =
    message.line === undefined ? file : `${file}:${message.line}:${message.column ?? 1}`;
  const level = paint(colours[message.level], message.level, stream);
  const rule = paint("dim", message.rule, stream);
  return `${place} ${level} ${message.reason}  ${rule}\n    ${message.hint}\n`;
}
