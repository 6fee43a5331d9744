import { hash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { threadId } from "node:worker_threads";

/** Unfinished files stand below this, in the output folder, so that the last step is a rename on one disk. */
const unfinishedFolder = ".backfile-unfinished";

/** The output folder, as one build writes into it. */
export type Output = {
  readonly folder: string;
  /**
   * The build's own place for unfinished files. It is made once and by nobody else: when the next build has removed it, a worker that
   * outlived its killed build can put nothing in place any more.
   */
  readonly unfinished: string;
};

export function openOutput(folder: string): Output {
  const place = join(folder, unfinishedFolder);
  mkdirSync(place, { recursive: true });
  return { folder, unfinished: mkdtempSync(join(place, "build-")) };
}

/**
 * Removes what this build or a killed one before it left unfinished. Renamed first: a folder that somebody still writes into
 * cannot be removed.
 */
export function removeUnfinished(folder: string): void {
  const place = join(folder, unfinishedFolder);
  const gone = `${place}-gone`;
  rmSync(gone, { recursive: true, force: true }); // should a build have been killed here
  if (!existsSync(place)) return;
  renameSync(place, gone);
  rmSync(gone, { recursive: true, force: true });
}

export type Put = {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** False where the very same bytes stood there already; then the file was not touched. */
  readonly changed: boolean;
};

let count = 0;

/** Puts a file into the output folder: whole or not at all, and only where its bytes differ. Throws what the disk says. */
export function writeWhole(
  { folder, unfinished }: Output,
  path: string,
  content: string | Uint8Array,
): Put {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const sha256 = hash("sha256", bytes);
  const target = `${folder}/${path}`;
  const there = statSync(target, { throwIfNoEntry: false });
  const isSame =
    there?.isFile() && there.size === bytes.length && readFileSync(target).equals(bytes);
  if (isSame) return { path, sha256, bytes: bytes.length, changed: false };
  const temporary = `${unfinished}/${process.pid}-${threadId}-${count++}`;
  writeFileSync(temporary, bytes);
  try {
    if (!there) mkdirSync(dirname(target), { recursive: true });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return { path, sha256, bytes: bytes.length, changed: true };
}
