import { styleText } from "node:util";
import type { BuildEvents } from "../build/build-events.ts";
import { printableLines } from "./printable.ts";

/** Colours only on a terminal, and not if NO_COLOR is set. */
export const paint = (
  style: Parameters<typeof styleText>[0],
  text: string,
  stream: NodeJS.WriteStream = process.stdout,
): string => styleText(style, text, { stream });

const updateIntervalMs = 100;

/** Progress on stderr: one line that is overwritten on a terminal, or one line for each stage in a pipe. */
export function progress(quiet: boolean): BuildEvents & { readonly end: () => void } {
  const stream = process.stderr;
  const live = stream.isTTY && !quiet;
  let stage = { name: "", total: 0, done: 0, began: 0 };
  let rendered = 0;
  const clear = () => {
    if (live && stage.name) stream.write("\r\u001b[K");
  };
  const end = () => {
    clear();
    stage = { name: "", total: 0, done: 0, began: 0 };
  };
  return {
    stage: (name, total = 0) => {
      end();
      stage = { name, total, done: 0, began: performance.now() };
      if (!quiet && !live) stream.write(`${name}${total ? ` ${number(total)}` : ""}\n`);
    },
    step: (count) => {
      stage.done += count;
      const now = performance.now();
      if (!live || now - rendered < updateIntervalMs) return;
      rendered = now;
      const left = ((now - stage.began) / stage.done) * (stage.total - stage.done);
      const time =
        stage.total && now - stage.began > 1000 ? `, ${Math.ceil(left / 1000)} s left` : "";
      stream.write(
        `\r\u001b[K${stage.name} ${number(stage.done)} of ${number(stage.total)}${time}`,
      );
    },
    say: (sentence) => {
      clear();
      if (!quiet) stream.write(`${printableLines(sentence)}\n`);
    },
    end,
  };
}

/** A number in English format, without loading the system's data for all languages, which takes longer than the rest of a small build's output. */
export const number = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");

export const count = (n: number, thing: string): string =>
  `${number(n)} ${thing}${n === 1 ? "" : "s"}`;
