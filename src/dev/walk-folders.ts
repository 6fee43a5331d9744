import { type Dirent, readdirSync } from "node:fs";
import { join, sep } from "node:path";

/** Whether a path is a folder or below it. */
export const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** A folder and all folders below it. Each is yielded before it is read, so that it can be watched first. */
export function* foldersIn(folder: string): Generator<string> {
  yield folder;
  for (const entry of entriesOf(folder)) {
    if (entry.isDirectory() && !foreign.has(entry.name)) {
      yield* foldersIn(join(folder, entry.name));
    }
  }
}

/** The files below a folder. */
export function* filesIn(folder: string): Generator<string> {
  for (const each of foldersIn(folder)) {
    for (const entry of entriesOf(each)) if (!entry.isDirectory()) yield join(each, entry.name);
  }
}

/** Folders that may be below a folder of templates but do not belong to the archive. */
const foreign: ReadonlySet<string> = new Set(["node_modules", ".git"]);

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // removed in between, or not readable: the build reports it
  }
}
