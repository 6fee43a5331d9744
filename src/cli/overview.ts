import { type PassedOver, passedOverSentence } from "../model/passed-over.ts";
import { type Understanding, understandingWarning } from "../model/understanding.ts";
import { paint } from "./progress.ts";

/** The most important warnings: a line if most seeds were not understood, and one if files were not read. */
export function overview(understanding: Understanding, passedOver: PassedOver): string {
  const warning = understandingWarning(understanding);
  const passed = passedOverSentence(passedOver);
  return [warning && paint("yellow", warning), passed]
    .filter((line) => line !== undefined)
    .map((line) => `${line}\n`)
    .join("");
}
