import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isInside, statOf } from "./fenced-path.ts";
import type { Output } from "./open-output.ts";
import { temporaryFile } from "./write-whole.ts";

/** The name, in the output folder, of the list of files that a build is putting in place. */
const journalName = ".backfile-journal.json";

/** The paths of files that builds which did not end may have put in place. */
export function readJournal(folder: string): readonly string[] {
  const file = join(folder, journalName);
  if (!statOf(file)?.isFile()) return [];
  try {
    const paths: unknown = JSON.parse(readFileSync(file, "utf8"));
    return Array.isArray(paths)
      ? paths.filter((path) => typeof path === "string" && isInside(path))
      : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** Adds paths to the list, before anything is put there. */
export function addToJournal(output: Output, paths: readonly string[]): void {
  const all = new Set([...readJournal(output.folder), ...paths]);
  const temporary = temporaryFile(output.unfinished);
  writeFileSync(temporary, JSON.stringify([...all]), { flag: "wx" });
  renameSync(temporary, join(output.folder, journalName));
}

/** All files are in the manifest now. */
export const removeJournal = (folder: string): void =>
  rmSync(join(folder, journalName), { force: true });
