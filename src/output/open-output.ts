import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { statOf } from "./fenced-path.ts";

/** Unfinished files are below this, in the output folder, so that the last step is a rename on one disk. */
const unfinishedFolder = ".backfile-unfinished";

/** The output folder, as one build writes into it. */
export type Output = {
  readonly folder: string;
  /**
   * The build's own place for unfinished files. When the next build has removed it, a worker that outlived its killed build can
   * put nothing in place any more.
   */
  readonly unfinished: string;
};

export function openOutput(folder: string): Output {
  mkdirSync(folder, { recursive: true });
  const place = join(folder, unfinishedFolder);
  removeIfNoFolder(place);
  mkdirSync(place, { recursive: true });
  return { folder, unfinished: mkdtempSync(join(place, "build-")) };
}

/** Whether nothing is in the output folder, or there is none. */
export const isOutputEmpty = (folder: string): boolean =>
  !existsSync(folder) || readdirSync(folder).every((name) => name === unfinishedFolder);

/**
 * Removes what this build or a killed one before it left unfinished. It is renamed first, because a folder into which somebody
 * still writes cannot be removed.
 */
export function removeUnfinished(folder: string): void {
  const place = join(folder, unfinishedFolder);
  const gone = `${place}-gone`;
  rmSync(gone, { recursive: true, force: true }); // a build may have been killed here
  removeIfNoFolder(place);
  if (!existsSync(place)) return;
  renameSync(place, gone);
  rmSync(gone, { recursive: true, force: true });
}

/** A link in this place would lead outside. */
function removeIfNoFolder(place: string): void {
  const stat = statOf(place);
  if (stat && !stat.isDirectory()) rmSync(place);
}

const journalName = "paths.json";

/** Writes down which files a build may put into places where nothing is, before it does. */
export const writeJournal = ({ unfinished }: Output, paths: readonly string[]): void =>
  writeFileSync(join(unfinished, journalName), JSON.stringify(paths), { flag: "wx" });

/** The paths that killed builds wrote down. */
export function journaledPaths(folder: string): readonly string[] {
  const place = join(folder, unfinishedFolder);
  if (!statOf(place)?.isDirectory()) return [];
  return readdirSync(place).flatMap((build) => readJournal(join(place, build, journalName)));
}

function readJournal(file: string): readonly string[] {
  try {
    const paths: unknown = JSON.parse(readFileSync(file, "utf8"));
    return Array.isArray(paths) ? paths.filter((path) => typeof path === "string") : [];
  } catch {
    return []; // killed while it was written: then nothing was put in place yet
  }
}
